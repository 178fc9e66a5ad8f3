package org.trueblue.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trueblue.auth.ClientAuthentication;
import org.trueblue.auth.ClientKeys;
import org.trueblue.auth.Registration;
import org.trueblue.session.ClientKind;
import org.trueblue.session.Clients;

/** The clients that the file of a target names, with what they prove themselves by. */
final class ClientsFile {

  /**
   * A client in the file. It holds no secret: what is secret is named by the environment variable
   * or the file that has it.
   *
   * @param idEnv environment variable with its id
   * @param secretEnv environment variable with its secret
   * @param keyEnv environment variable with its private keys, a JSON Web Key Set
   * @param key file with its private keys
   * @param keysUrl where the server reads its public keys
   * @param redirectUri as it is registered
   */
  record Entry(
      @JsonProperty("id-env") @Nullable String idEnv,
      @JsonProperty("secret-env") @Nullable String secretEnv,
      @JsonProperty("key-env") @Nullable String keyEnv,
      @Nullable String key,
      @JsonProperty("keys-url") @Nullable String keysUrl,
      @JsonProperty("redirect-uri") @Nullable String redirectUri) {}

  private final Map<String, Entry> entries;
  private final URI redirectUri;

  /**
   * @param redirectUri of clients that name none
   */
  ClientsFile(Map<String, Entry> entries, URI redirectUri) {
    this.entries = new TreeMap<>(entries);
    this.redirectUri = redirectUri;
  }

  /**
   * The clients.
   *
   * @throws UserError if one cannot be made of what stands there
   */
  Clients clients() {
    Map<ClientKind, Registration> clients = new TreeMap<>();
    entries.forEach((name, entry) -> clients.put(kind(name), client(name, entry)));
    return new Clients(clients);
  }

  /** Where the server reads the keys of the backend client, if the run is to show them there. */
  Optional<URI> keysUri() {
    return Optional.ofNullable(entries.get("backend"))
        .flatMap(entry -> Optional.ofNullable(entry.keysUrl()))
        .map(text -> uri("backend", "keys-url", text));
  }

  /** What must never be kept. */
  List<String> secrets() {
    List<String> secrets = new ArrayList<>();
    for (Entry entry : entries.values()) {
      Optional.ofNullable(entry.secretEnv())
          .flatMap(LoginOptions::variable)
          .ifPresent(secrets::add);
    }
    return secrets;
  }

  private static ClientKind kind(String name) {
    try {
      return ClientKind.of(name.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UserError(
          "'clients' has no '%s'; it has public, confidential, asymmetric and backend"
              .formatted(name));
    }
  }

  private Registration client(String name, Entry entry) {
    String id = value(name, "id-env", entry.idEnv());
    URI redirect =
        Optional.ofNullable(entry.redirectUri())
            .map(text -> uri(name, "redirect-uri", text))
            .orElse(redirectUri);
    return new Registration(id, authentication(name, entry), redirect);
  }

  private static ClientAuthentication authentication(String name, Entry entry) {
    return switch (kind(name)) {
      case PUBLIC -> new ClientAuthentication.None();
      case CONFIDENTIAL ->
          new ClientAuthentication.Secret(value(name, "secret-env", entry.secretEnv()));
      case ASYMMETRIC, BACKEND -> {
        ClientKeys keys = keys(name, entry);
        yield new ClientAuthentication.Signed(keys, keys.algorithms().get(0));
      }
    };
  }

  private static ClientKeys keys(String name, Entry entry) {
    String from = entry.key() == null ? "key-env" : "key";
    try {
      return ClientKeys.parse(
          entry.key() == null
              ? value(name, from, entry.keyEnv())
              : Files.readString(Path.of(entry.key())));
    } catch (IOException e) {
      throw new UserError(
          "the %s of the %s client cannot be read: %s".formatted(from, name, e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw new UserError(
          "the %s of the %s client is of no use: %s".formatted(from, name, e.getMessage()));
    }
  }

  private static String value(String name, String what, @Nullable String variable) {
    if (variable == null) {
      throw new UserError(
          "the %s client in 'clients' needs '%s', the name of an environment variable"
              .formatted(name, what));
    }
    return LoginOptions.variable(variable)
        .orElseThrow(
            () ->
                new UserError(
                    "the environment variable %s is not set; it is the %s of the %s client"
                        .formatted(variable, what, name)));
  }

  private static URI uri(String name, String what, String text) {
    try {
      URI uri = URI.create(text.strip());
      if (uri.isAbsolute() && uri.getHost() != null) {
        return uri;
      }
    } catch (IllegalArgumentException malformed) {
      // told below
    }
    throw new UserError("'%s' of the %s client is no URL: %s".formatted(what, name, text));
  }
}
