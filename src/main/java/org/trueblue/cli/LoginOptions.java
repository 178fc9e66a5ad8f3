package org.trueblue.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trueblue.auth.BrowserLogin;
import org.trueblue.auth.FormLogin;
import org.trueblue.auth.Login;
import org.trueblue.auth.Login.User;
import org.trueblue.auth.NoLogin;
import org.trueblue.auth.Recipe;
import org.trueblue.auth.Registration;
import picocli.CommandLine.Option;

/** The options that say which client the run is, and how users let it in. */
final class LoginOptions {

  private static final String BROWSER = "browser";

  /** A person may have to look for a password. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Option(
      names = "--login",
      paramLabel = "browser|FILE",
      description = "How users log in: with a browser, or by a recipe for the forms.")
  private @Nullable String login;

  @Option(
      names = "--client-id-env",
      paramLabel = "NAME",
      description = "Environment variable with the id of the client (TRUEBLUE_CLIENT_ID).")
  private String idVariable = "TRUEBLUE_CLIENT_ID";

  @Option(
      names = "--client-secret-env",
      paramLabel = "NAME",
      description = "Environment variable with its secret (TRUEBLUE_CLIENT_SECRET).")
  private String secretVariable = "TRUEBLUE_CLIENT_SECRET";

  @Option(
      names = "--redirect-uri",
      paramLabel = "URL",
      description = "As it is registered with the server (${DEFAULT-VALUE}).")
  private URI redirectUri = URI.create("http://localhost:8400/callback");

  @Option(
      names = "--other-token-env",
      paramLabel = "NAME",
      description = "Environment variable with a token of a second user, beside --token-env.")
  private @Nullable String otherTokenVariable;

  @Option(
      names = "--as-cms",
      description = "The built-in server has the known deviations of CMS's.")
  private boolean asCms;

  /** Whether the built-in server is to be like CMS's. */
  boolean asCms() {
    return asCms;
  }

  /**
   * The client, if its id is at hand.
   *
   * @throws UserError if users are to log in, and it is not
   */
  Optional<Registration> client() {
    if (login != null && variable(idVariable).isEmpty()) {
      throw new UserError(
          "the environment variable %s is not set; put the id of the client into it"
              .formatted(idVariable));
    }
    return variable(idVariable)
        .map(id -> new Registration(id, variable(secretVariable).orElse(""), redirectUri));
  }

  /**
   * The recipe, if one was named.
   *
   * @throws UserError if it cannot be read
   */
  Optional<Recipe> recipe() {
    if (login == null || login.equals(BROWSER)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Recipe.read(Path.of(login)));
    } catch (IOException e) {
      throw new UserError(e);
    }
  }

  /**
   * How users log in.
   *
   * @param teller tells a person what to do
   */
  Login login(Consumer<String> teller) {
    if (BROWSER.equals(login)) {
      return new BrowserLogin(teller, PATIENCE);
    }
    recipe().ifPresent(LoginOptions::checkFirst);
    return recipe()
        .<Login>map(recipe -> new FormLogin(recipe, LoginOptions::variable))
        .orElseGet(
            () ->
                new NoLogin(
                    "the run was not told how users log in",
                    "say so with --login, or give a token with --token-env"));
  }

  /** Without a second user little is not tested; without the first, most. */
  private static void checkFirst(Recipe recipe) {
    recipe.users().getOrDefault(User.FIRST.name(), Map.of()).values().stream()
        .filter(name -> variable(name).isEmpty())
        .findFirst()
        .ifPresent(
            name -> {
              throw new UserError(
                  "the environment variable %s is not set; the recipe of the login takes it from there"
                      .formatted(name));
            });
  }

  /** Tokens that were given, by user. */
  Map<User, String> given(String token) {
    Map<User, String> tokens = new HashMap<>();
    if (!token.isEmpty()) {
      tokens.put(User.FIRST, token);
    }
    if (otherTokenVariable != null) {
      tokens.put(
          User.SECOND,
          variable(otherTokenVariable)
              .orElseThrow(
                  () ->
                      new UserError(
                          "the environment variable %s is not set; put the second user's token into it"
                              .formatted(otherTokenVariable))));
    }
    return tokens;
  }

  /** What must never be kept: the secret, and what users fill in. */
  List<String> secrets() {
    List<String> secrets = new ArrayList<>();
    variable(secretVariable).ifPresent(secrets::add);
    recipe().stream()
        .flatMap(recipe -> recipe.users().values().stream())
        .flatMap(user -> user.values().stream())
        .flatMap(name -> variable(name).stream())
        .forEach(secrets::add);
    given("").values().forEach(secrets::add);
    return secrets;
  }

  private static Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
