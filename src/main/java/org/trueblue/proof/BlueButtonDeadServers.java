package org.trueblue.proof;

import java.util.List;
import java.util.Set;

/** Servers on which nothing of the suite may pass, but what they happen to meet. */
final class BlueButtonDeadServers {

  /** Who refuses everything leads nobody anywhere, and gives nothing away. */
  private static final Set<String> REFUSING = Set.of("BB-AUTH-11", "BB-AUTH-12", "BB-ERR-01");

  /** Who says yes to everything takes back tokens that nobody has. */
  private static final Set<String> WELCOMING = Set.of("BB-TOK-20");

  private BlueButtonDeadServers() {}

  static List<DeadServer> all() {
    return DeadServers.all("BB").stream()
        .map(
            dead ->
                new DeadServer(
                    dead.name(),
                    dead.disturbance(),
                    (isRefusing(dead) ? REFUSING : WELCOMING)::contains))
        .toList();
  }

  private static boolean isRefusing(DeadServer dead) {
    return dead.name().startsWith("40");
  }
}
