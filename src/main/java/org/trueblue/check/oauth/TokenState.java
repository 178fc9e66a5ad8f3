package org.trueblue.check.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** What a server tells of a token and its user: RFC 7662, OpenID Connect Core 5.3, RFC 6750. */
public final class TokenState {

  private TokenState() {}

  /**
   * Judges that a token is told to be active, and what it is good for (RFC 7662, section 2.2; SMART
   * App Launch 2.2, token introspection, requires scope, client_id and exp, and the context).
   *
   * @param scopes that were granted with the token
   * @param client that it was given to
   * @param patient that was named with it, empty if none was
   */
  public static Judgement active(
      Exchange exchange, Collection<String> scopes, String client, String patient) {
    JsonNode json = JsonAnswer.of(exchange);
    JsonNode active = json.path("active");
    Map<String, Boolean> right = new LinkedHashMap<>();
    right.put("active", exchange.status() == 200 && active.isBoolean() && active.asBoolean());
    right.put(
        "scope",
        Rights.of(Rights.words(json.path("scope").asText())).containsAll(Rights.of(scopes)));
    right.put("client_id", json.path("client_id").asText().equals(client));
    right.put("exp", json.path("exp").isNumber());
    right.put("patient", patient.isEmpty() || json.path("patient").asText().equals(patient));
    return Checks.each(
        TokenState.class,
        right.entrySet(),
        member ->
            member.getValue()
                ? Stream.empty()
                : Stream.of(
                    finding(
                        "token.introspection",
                        "Introspection tells of a good token.",
                        member.getKey(),
                        "what was granted, as it was granted",
                        exchange.status() == 200
                            ? json.path(member.getKey()).isMissingNode()
                                ? "no such member"
                                : "something else"
                            : "status " + exchange.status(),
                        exchange)));
  }

  /** Judges that a token is told not to be active, and nothing else. */
  public static Judgement inactive(Exchange exchange) {
    JsonNode json = JsonAnswer.of(exchange);
    return Checks.one(
        TokenState.class,
        exchange.status() == 200
            && json.path("active").isBoolean()
            && !json.path("active").asBoolean(),
        finding(
            "token.introspection",
            "Introspection tells that a token is not good.",
            "active",
            "status 200 and false",
            "status %d and %s".formatted(exchange.status(), json.path("active")),
            exchange));
  }

  /** Judges that the user is the patient of the token. */
  public static Judgement isUser(Exchange exchange, String patient) {
    JsonNode json = JsonAnswer.of(exchange);
    return Checks.each(
        TokenState.class,
        List.of("sub", "patient"),
        name ->
            json.path(name).asText().equals(patient)
                ? Stream.empty()
                : Stream.of(
                    finding(
                        "userinfo.patient",
                        "The user is the patient of the token.",
                        name,
                        "the patient of the token",
                        json.path(name).isMissingNode() ? "no such member" : "somebody else",
                        exchange)));
  }

  /** Judges that the time of issue is a number (OpenID Connect Core, section 2). */
  public static Judgement issuedIsNumber(Exchange exchange) {
    JsonNode iat = JsonAnswer.of(exchange).path("iat");
    return Checks.one(
        TokenState.class,
        exchange.status() == 200 && (iat.isMissingNode() || iat.isNumber()),
        finding(
            "userinfo.iat",
            "The time of issue is a number.",
            "iat",
            "a number",
            "status %d and %s"
                .formatted(exchange.status(), iat.isNumber() ? "a number" : "no number"),
            exchange));
  }

  /** Judges that who bears no good token is told so (RFC 6750, section 3). */
  public static Judgement tokenNeeded(Exchange exchange) {
    return Checks.one(
        TokenState.class,
        exchange.status() == 401,
        finding(
            "token.not-needed",
            "Nothing is told without a token that is good.",
            exchange.title(),
            "status 401",
            "status " + exchange.status(),
            exchange));
  }

  /** Judges that the 401 says how to come in (RFC 6750, section 3). */
  public static Judgement challenges(Exchange exchange) {
    String actual =
        String.join(
            ", ",
            exchange.response().map(Response::headers).stream()
                .flatMap(headers -> headers.all("WWW-Authenticate").stream())
                .toList());
    return Checks.one(
        TokenState.class,
        exchange.status() == 401 && actual.toLowerCase(java.util.Locale.ROOT).contains("bearer"),
        finding(
            "error.no-challenge",
            "A 401 says that a bearer token is needed.",
            "WWW-Authenticate",
            "status 401 and Bearer",
            "status %d and %s"
                .formatted(exchange.status(), actual.isEmpty() ? "no such header" : actual),
            exchange));
  }

  /**
   * Judges that a refresh token that was renewed is good no more.
   *
   * @param sent the refresh token, twice
   * @param first answer to it; where it gives the same refresh token, none was renewed
   * @param second answer to it
   */
  public static Judgement renewed(String sent, Exchange first, Exchange second) {
    String given = JsonAnswer.of(first).path("refresh_token").asText();
    boolean renewed = !given.isEmpty() && !given.equals(sent);
    return Checks.one(
        TokenState.class,
        first.status() == 200 && !(renewed && second.status() == 200),
        finding(
            "token.reused",
            "A refresh token that was renewed is good no more.",
            second.title(),
            "new tokens, and then a status of 400 to 499",
            "status %d, and then status %d".formatted(first.status(), second.status()),
            second));
  }

  private static Finding finding(
      String code,
      String summary,
      String where,
      String expected,
      String actual,
      Exchange exchange) {
    return Finding.shall(code, summary, where, expected, actual, exchange.id());
  }
}
