package org.trueblue.proof;

import java.util.List;
import java.util.Set;

/** Servers on which nothing of the suite may pass, but what they happen to meet. */
final class SmartDeadServers {

  private SmartDeadServers() {}

  static List<DeadServer> all() {
    return DeadServers.all().stream()
        .map(dead -> new DeadServer(dead.name(), dead.disturbance(), Set.<String>of()::contains))
        .toList();
  }
}
