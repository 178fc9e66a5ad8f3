package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.auth.FormLogin;
import org.trueblue.auth.Login;
import org.trueblue.auth.Recipe;
import org.trueblue.reference.bluebutton.BlueButtonServer;

/**
 * The users of the built-in server, who log in by the recipe that is the example for others.
 *
 * @param recipe how they fill in the forms
 * @param variables what would stand in the environment
 */
record BuiltInUsers(Recipe recipe, Map<String, String> variables) {

  static BuiltInUsers of(Path features) throws IOException {
    return new BuiltInUsers(
        Recipe.read(features.resolve("login.yaml")), BlueButtonServer.environment());
  }

  Login login() {
    return new FormLogin(recipe, name -> Optional.ofNullable(variables.get(name)));
  }

  /** What must never be kept: passwords, and the secret of the client. */
  List<String> secrets() {
    return List.of(
        BlueButtonServer.client().secret(),
        variables.getOrDefault("BB2_PASSWORD", ""),
        variables.getOrDefault("BB2_OTHER_PASSWORD", ""));
  }
}
