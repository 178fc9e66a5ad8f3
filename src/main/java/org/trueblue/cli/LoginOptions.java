package org.trueblue.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trueblue.auth.ClientAuthentication;
import org.trueblue.auth.KeyHost;
import org.trueblue.auth.Login;
import org.trueblue.auth.Login.User;
import org.trueblue.auth.Recipe;
import org.trueblue.auth.Registration;
import org.trueblue.auth.Tokens;
import org.trueblue.session.ClientKind;
import org.trueblue.session.Clients;
import org.trueblue.session.LaunchFacts;
import picocli.CommandLine.Option;

/** The options that say which client the run is, and how users let it in. */
final class LoginOptions {

  @Option(
      names = "--login",
      paramLabel = "browser|command:PROGRAM|FILE",
      description =
          "How users log in: with a browser, by a program that is given the address, or by a recipe"
              + " for the forms.")
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
      description = "As it is registered with the server (http://localhost:8400/callback).")
  private @Nullable URI redirectUri;

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

  /** Whether the user said how users log in, or which clients the run is. */
  boolean isSaid(TargetFile file) {
    return way(file).named().isPresent() || file.clients() != null || otherTokenVariable != null;
  }

  /**
   * The clients: those that the file of the target names, or else the one of the environment.
   *
   * @throws UserError if one cannot be made of what the file says, or users are to log in and there
   *     is none
   */
  Clients clients(TargetFile file) {
    if (file.clients() != null) {
      return named(file).clients();
    }
    if (way(file).named().isPresent() && variable(idVariable).isEmpty()) {
      throw new UserError(
          "the environment variable %s is not set; put the id of the client into it"
              .formatted(idVariable));
    }
    return variable(idVariable)
        .map(id -> new Registration(id, variable(secretVariable).orElse(""), redirectUri(file)))
        .map(Clients::of)
        .orElse(Clients.NONE);
  }

  /**
   * Where the server reads the keys of the backend client, if the run is to show them there.
   *
   * @throws UserError if they cannot be shown
   */
  Optional<KeyHost> keys(TargetFile file) {
    Optional<ClientAuthentication> backend =
        clients(file).find(ClientKind.BACKEND).map(Registration::authentication);
    Optional<URI> address = named(file).keysUri();
    if (address.isEmpty()
        || backend.isEmpty()
        || !(backend.get() instanceof ClientAuthentication.Signed signed)) {
      return Optional.empty();
    }
    try {
      return Optional.of(KeyHost.start(signed.keys(), Math.max(address.get().getPort(), 0)));
    } catch (IOException e) {
      throw new UserError(
          "the keys of the backend client cannot be shown at %s: %s"
              .formatted(address.get(), e.getMessage()));
    }
  }

  private ClientsFile named(TargetFile file) {
    return new ClientsFile(Objects.requireNonNullElse(file.clients(), Map.of()), redirectUri(file));
  }

  private URI redirectUri(TargetFile file) {
    return Optional.ofNullable(redirectUri)
        .or(() -> Optional.ofNullable(file.redirectUri()).map(text -> url("redirect-uri", text)))
        .orElse(URI.create("http://localhost:8400/callback"));
  }

  /**
   * What is known of launches.
   *
   * @throws UserError if the file says something that nobody asks for
   */
  LaunchFacts facts(TargetFile file) {
    Map<String, List<String>> scopes = new HashMap<>();
    Objects.requireNonNullElse(file.scopes(), Map.<String, String>of())
        .forEach((occasion, text) -> scopes.put(occasion(occasion), Tokens.scopes(text)));
    Optional<TargetFile.Launch> launch = Optional.ofNullable(file.launch());
    return new LaunchFacts(
        scopes,
        launch.flatMap(l -> Optional.ofNullable(l.url())).map(text -> url("launch.url", text)),
        launch
            .flatMap(l -> Optional.ofNullable(l.launchUri()))
            .map(text -> url("launch.launch-uri", text))
            .orElse(LaunchFacts.NONE.launchUri()),
        recipe(file).filter(Recipe::choosesScopes).isPresent());
  }

  private static String occasion(String name) {
    if (!LaunchFacts.OCCASIONS.contains(name)) {
      throw new UserError(
          "'scopes' has no '%s'; it has %s"
              .formatted(name, String.join(", ", LaunchFacts.OCCASIONS)));
    }
    return name;
  }

  private static URI url(String what, String text) {
    try {
      URI url = URI.create(text.strip());
      if (url.isAbsolute() && url.getHost() != null) {
        return url;
      }
    } catch (IllegalArgumentException malformed) {
      // told below
    }
    throw new UserError("'%s' is no URL: %s".formatted(what, text));
  }

  /**
   * The recipe, if one was named.
   *
   * @throws UserError if it cannot be read
   */
  Optional<Recipe> recipe(TargetFile file) {
    return way(file).recipe();
  }

  private LoginWay way(TargetFile file) {
    return new LoginWay(Optional.ofNullable(login).or(() -> Optional.ofNullable(file.login())));
  }

  /**
   * How users log in.
   *
   * @param teller tells a person what to do
   */
  Login login(TargetFile file, Consumer<String> teller) {
    return way(file).login(teller);
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

  /** What must never be kept: the secrets, and what users fill in. */
  List<String> secrets(TargetFile file) {
    List<String> secrets = new ArrayList<>();
    variable(secretVariable).ifPresent(secrets::add);
    secrets.addAll(named(file).secrets());
    recipe(file).stream()
        .flatMap(recipe -> recipe.users().values().stream())
        .flatMap(user -> user.values().stream())
        .flatMap(name -> variable(name).stream())
        .forEach(secrets::add);
    given("").values().forEach(secrets::add);
    return secrets;
  }

  /** The value of a variable of the environment, if it is set. */
  static Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
