package org.trueblue.cli;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trueblue.auth.Login.User;
import org.trueblue.auth.Recipe;

/** The variables that a recipe of logins takes what users fill in from. */
final class RecipeVariables {

  private RecipeVariables() {}

  /**
   * Sees that those of the first user are set: without a second user little is not tested, without
   * the first, most.
   *
   * @param environment gives the value of a variable, if it is set
   * @throws UserError if one is not
   */
  static void check(Recipe recipe, Function<String, Optional<String>> environment) {
    recipe.users().getOrDefault(User.FIRST.name(), Map.of()).values().stream()
        .filter(name -> environment.apply(name).isEmpty())
        .findFirst()
        .ifPresent(
            name -> {
              throw new UserError(
                  "the environment variable %s is not set; the recipe of the login takes it from there"
                      .formatted(name));
            });
  }
}
