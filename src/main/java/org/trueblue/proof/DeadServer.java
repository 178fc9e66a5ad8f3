package org.trueblue.proof;

import java.util.function.Predicate;

/**
 * A server that does nothing of what is asked.
 *
 * @param name stable identity
 * @param disturbance what it does instead
 * @param mayPass requirements that it happens to meet
 */
record DeadServer(String name, Disturbance disturbance, Predicate<String> mayPass) {}
