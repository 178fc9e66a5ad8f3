package org.trueblue.proof;

import java.util.List;

/** Servers on which nothing of the suite may pass, but what they happen to meet. */
final class BlueButtonDeadServers {

  private BlueButtonDeadServers() {}

  static List<DeadServer> all() {
    return DeadServers.all().stream()
        .map(dead -> new DeadServer(dead.name(), dead.disturbance(), id -> isMet(dead, id)))
        .toList();
  }

  /** Where every request leads to a page, that for authorization does, too. */
  private static boolean isMet(DeadServer dead, String requirement) {
    return dead.name().equals("html-for-all") && requirement.equals("BB-AUTH-10");
  }
}
