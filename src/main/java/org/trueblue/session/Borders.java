package org.trueblue.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trueblue.auth.Login.User;
import org.trueblue.check.bluebutton.Owner;
import org.trueblue.evidence.Discretion;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.evidence.Request;
import org.trueblue.fhir.Json;

/**
 * Watches over what is whose: a token that shows the data of two people, or of the one whom another
 * user's token names, shows what is another's. Such data are not kept. Thread safe.
 */
public final class Borders implements Discretion {

  private static final String BEARER = "Bearer ";

  private final Map<String, String> users = new HashMap<>();
  private final Map<String, String> named = new HashMap<>();
  private final Map<String, Set<String>> shown = new HashMap<>();
  private Optional<Exchange> crossing = Optional.empty();

  /**
   * Says whose a token is.
   *
   * @param patient that the server named with it, empty if it named none
   */
  synchronized void belongs(String token, User user, String patient) {
    users.put(token, user.name());
    if (!patient.isEmpty()) {
      named.put(user.name(), patient);
    }
  }

  /** Whether an exchange shows what is another's; if so, it is remembered. */
  public synchronized boolean areCrossed(Exchange exchange) {
    boolean crossed = exchange.response().filter(r -> withholds(exchange.request(), r)).isPresent();
    if (crossed && crossing.isEmpty()) {
      crossing = Optional.of(exchange);
    }
    return crossed;
  }

  /** The exchange that was the first seen to show what is another's. */
  public synchronized Optional<Exchange> crossing() {
    return crossing;
  }

  @Override
  public boolean withholds(Request request, Response response) {
    String authorization = request.headers().first("Authorization").orElse("");
    Set<String> owners = owners(response);
    return authorization.startsWith(BEARER)
        && !owners.isEmpty()
        && crosses(authorization.substring(BEARER.length()), owners);
  }

  private static Set<String> owners(Response response) {
    try {
      JsonNode json = Json.parse(response.body());
      return Owner.all(json);
    } catch (Json.Malformed e) {
      return Set.of();
    }
  }

  private synchronized boolean crosses(String token, Set<String> owners) {
    String user = users.getOrDefault(token, token);
    Set<String> together = new HashSet<>(shown.getOrDefault(user, Set.of()));
    together.addAll(owners);
    boolean others = owners.stream().anyMatch(owner -> isNamedWithOther(owner, user));
    if (together.size() > 1 || others) {
      return true;
    }
    shown.put(user, together);
    return false;
  }

  /** Where a server names one patient with the tokens of both users, that tells nothing. */
  private boolean isNamedWithOther(String owner, String user) {
    return named.entrySet().stream()
            .anyMatch(one -> !one.getKey().equals(user) && one.getValue().equals(owner))
        && !owner.equals(named.getOrDefault(user, owner));
  }
}
