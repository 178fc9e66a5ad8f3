package org.trueblue.steps.smart;

import org.trueblue.session.Launch;
import org.trueblue.session.NotTested;

/** What came with a token. */
final class Context {

  private static final String ID = "[A-Za-z0-9.-]{1,64}";

  private Context() {}

  /**
   * The patient of a launch.
   *
   * @throws NotTested if none was told
   */
  static String patient(Launch launch) {
    return id(launch, "patient", "SMART-CTX-01");
  }

  /**
   * An id that came with a token.
   *
   * @throws NotTested if none was told
   */
  static String id(Launch launch, String name, String see) {
    launch.tokens();
    String id = launch.json().path(name).asText();
    if (!id.matches(ID)) {
      throw NotTested.prerequisite(
          "context.absent",
          "the answer with the token tells no %s".formatted(name),
          "see the scenario of " + see);
    }
    return id;
  }
}
