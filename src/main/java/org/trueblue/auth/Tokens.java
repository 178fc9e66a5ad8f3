package org.trueblue.auth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.fhir.Json;

/**
 * The tokens in a response (RFC 6749, section 5.1), read as leniently as a client can: whether the
 * response is right in all its parts is judged elsewhere.
 *
 * @param access the access token
 * @param refresh the refresh token, if there is one
 * @param scopes that were granted, as far as the response says
 * @param patient id of the patient in context (SMART App Launch), empty if there is none
 */
public record Tokens(String access, Optional<String> refresh, List<String> scopes, String patient) {

  public Tokens {
    scopes = List.copyOf(scopes);
  }

  /** The tokens that an exchange gave, if it gave some. */
  public static Optional<Tokens> of(Exchange exchange) {
    return exchange.response().filter(r -> r.status() == 200).flatMap(Tokens::of);
  }

  private static Optional<Tokens> of(Response response) {
    try {
      JsonNode json = Json.parse(response.body());
      String access = json.path("access_token").asText();
      return access.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Tokens(
                  access,
                  Optional.of(json.path("refresh_token").asText()).filter(t -> !t.isEmpty()),
                  scopes(json.path("scope").asText()),
                  json.path("patient").asText()));
    } catch (Json.Malformed e) {
      return Optional.empty();
    }
  }

  /** The scopes in a text (RFC 6749, section 3.3). */
  public static List<String> scopes(String text) {
    return Stream.of(text.split(" ", -1)).filter(scope -> !scope.isEmpty()).toList();
  }

  /** Without the tokens, which must not reach any log. */
  @Override
  public String toString() {
    return "tokens for " + scopes;
  }
}
