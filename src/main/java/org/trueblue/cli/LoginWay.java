package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.trueblue.auth.BrowserLogin;
import org.trueblue.auth.FormLogin;
import org.trueblue.auth.Login;
import org.trueblue.auth.NoLogin;
import org.trueblue.auth.Recipe;

/**
 * How users log in.
 *
 * @param named with {@code --login}, or in the file of the target: {@code browser}, {@code
 *     command:PROGRAM} or the file of a recipe
 */
record LoginWay(Optional<String> named) {

  private static final String BROWSER = "browser";
  private static final String COMMAND = "command:";

  /** A person may have to look for a password. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /**
   * The recipe, if one was named.
   *
   * @throws UserError if it cannot be read
   */
  Optional<Recipe> recipe() {
    Optional<String> file = named.filter(way -> !way.equals(BROWSER) && !way.startsWith(COMMAND));
    try {
      return file.isEmpty() ? Optional.empty() : Optional.of(Recipe.read(Path.of(file.get())));
    } catch (IOException e) {
      throw new UserError(e);
    }
  }

  /**
   * The login.
   *
   * @param teller tells a person what to do
   * @throws UserError if a program is to log in, and none is named
   */
  Login login(Consumer<String> teller) {
    if (named.filter(BROWSER::equals).isPresent()) {
      return new BrowserLogin(new PersonPrompt(teller, System.in), PATIENCE);
    }
    Optional<String> program = named.filter(way -> way.startsWith(COMMAND));
    if (program.isPresent()) {
      return new BrowserLogin(new ProgramPrompt(command(program.get()), teller), PATIENCE);
    }
    recipe().ifPresent(recipe -> RecipeVariables.check(recipe, LoginOptions::variable));
    return recipe()
        .<Login>map(recipe -> new FormLogin(recipe, LoginOptions::variable))
        .orElseGet(
            () ->
                new NoLogin(
                    "the run was not told how users log in",
                    "say so with --login, or give a token with --token-env"));
  }

  private static List<String> command(String way) {
    List<String> words = List.of(way.substring(COMMAND.length()).strip().split("\\s+", -1));
    if (words.get(0).isEmpty()) {
      throw new UserError("--login command: names no program; it is command:PROGRAM");
    }
    return words;
  }
}
