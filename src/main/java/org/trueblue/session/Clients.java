package org.trueblue.session;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.auth.Registration;

/**
 * The clients that a run can be.
 *
 * @param byKind those that the user of TrueBlue named
 */
public record Clients(Map<ClientKind, Registration> byKind) {

  /** None. */
  public static final Clients NONE = new Clients(Map.of());

  public Clients {
    byKind = Map.copyOf(byKind);
  }

  /** One client, which is public if it has no secret. */
  public static Clients of(Registration client) {
    return new Clients(
        Map.of(client.secret().isEmpty() ? ClientKind.PUBLIC : ClientKind.CONFIDENTIAL, client));
  }

  /** The kind of client that users let in where the kind does not matter. */
  public ClientKind usual() {
    return Stream.of(ClientKind.CONFIDENTIAL, ClientKind.PUBLIC, ClientKind.ASYMMETRIC)
        .filter(byKind::containsKey)
        .findFirst()
        .orElse(ClientKind.CONFIDENTIAL);
  }

  /** The client of a kind, if the user named one. */
  public Optional<Registration> find(ClientKind kind) {
    return Optional.ofNullable(byKind.get(kind));
  }
}
