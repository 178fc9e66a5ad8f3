package org.trueblue.proof;

import java.util.Set;

/**
 * A server that does nothing of what is asked.
 *
 * @param name stable identity
 * @param disturbance what it does instead
 * @param mayPass requirements that it happens to meet
 */
record DeadServer(String name, Disturbance disturbance, Set<String> mayPass) {
  DeadServer {
    mayPass = Set.copyOf(mayPass);
  }
}
