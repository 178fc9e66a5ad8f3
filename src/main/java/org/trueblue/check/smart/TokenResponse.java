package org.trueblue.check.smart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.ErrorText;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * How a token endpoint answers who has a right to a token (SMART App Launch, Obtain access token;
 * RFC 6749, section 5.1).
 */
public final class TokenResponse {

  private final Exchange exchange;
  private final JsonNode json;

  /** The answer that an exchange gave. */
  public TokenResponse(Exchange exchange) {
    this.exchange = exchange;
    this.json = JsonAnswer.of(exchange);
  }

  /**
   * Judges that tokens are given, in the members that clients read.
   *
   * @param expires whether it must be told how long the token is good
   */
  public Judgement given(boolean expires) {
    if (exchange.status() != 200) {
      return answered();
    }
    String type = JsonAnswer.type(exchange).orElse("no Content-Type");
    return Checks.one(
        TokenResponse.class,
        Stream.of(
                where(
                    !type.equals("application/json"),
                    finding(
                        "token.media-type",
                        "Tokens come as JSON.",
                        "Content-Type",
                        "application/json",
                        type)),
                where(!isText("access_token"), member("access_token")),
                where(!isText("scope"), member("scope")),
                where(
                    !json.path("token_type").asText().equalsIgnoreCase("Bearer"),
                    finding(
                        "token.type",
                        "A token is one for its bearer.",
                        "token_type",
                        "Bearer",
                        shown("token_type"))),
                where(wrongEnd(expires), endFinding()))
            .flatMap(findings -> findings));
  }

  /** Judges that the request is not refused. */
  public Judgement answered() {
    return Checks.one(
        TokenResponse.class,
        exchange.status() == 200,
        finding(
            "token.status",
            "Who has a right to a token gets one.",
            exchange.title(),
            "status 200 and a token",
            ErrorText.of(exchange)));
  }

  private boolean wrongEnd(boolean required) {
    JsonNode end = json.path("expires_in");
    return end.isMissingNode() ? required : !end.isNumber() || end.asDouble() <= 0;
  }

  private Finding endFinding() {
    return finding(
        "token.expires-in",
        "It is told how long a token is good.",
        "expires_in",
        "a number of seconds",
        shown("expires_in"));
  }

  private boolean isText(String name) {
    return json.path(name).isTextual() && !json.path(name).asText().isBlank();
  }

  private Finding member(String name) {
    return finding(
        "token.member",
        "The answer has the members that clients read.",
        name,
        "a text",
        json.path(name).isMissingNode() ? "no such member" : "no text, or a blank one");
  }

  /** Judges that it is told how long the token is good. */
  public Judgement expires() {
    return Checks.one(TokenResponse.class, !wrongEnd(true), endFinding());
  }

  /** Judges that the token is good for so many seconds at most. */
  public Judgement lifetime(int most) {
    JsonNode end = json.path("expires_in");
    return Checks.one(
        TokenResponse.class,
        end.isNumber() && end.asDouble() <= most,
        finding(
            "token.lifetime",
            "A token is good for a short time.",
            "expires_in",
            most + " at most",
            shown("expires_in")));
  }

  /** Judges that no refresh token is given. */
  public Judgement withoutRefresh() {
    return Checks.one(
        TokenResponse.class,
        json.path("refresh_token").isMissingNode(),
        finding(
            "token.refresh-given",
            "A service gets no refresh token.",
            "refresh_token",
            "no such member",
            "a refresh token"));
  }

  /** Whether it holds a token, so that there is something to judge of how it is given. */
  public boolean hasToken() {
    return isText("access_token");
  }

  /** Judges that a refresh token is given. */
  public Judgement withRefresh() {
    return Checks.one(TokenResponse.class, isText("refresh_token"), member("refresh_token"));
  }

  /** Judges that the scope is the one of before. */
  public Judgement same(Collection<String> before) {
    Set<String> now = new TreeSet<>(scopes());
    return Checks.one(
        TokenResponse.class,
        now.equals(new TreeSet<>(before)),
        finding(
            "token.scope",
            "Who names no scope gets the scope of before.",
            "scope",
            String.join(" ", before),
            exchange.status() == 200 ? String.join(" ", now) : ErrorText.of(exchange)));
  }

  /** Judges that a request for more than was granted brings an error, or no more. */
  public Judgement notWidened(Collection<String> granted) {
    boolean refused = exchange.status() >= 400 && exchange.status() < 500;
    return Checks.one(
        TokenResponse.class,
        refused
            || (exchange.status() == 200
                && scopes().stream().allMatch(scope -> Scope.covered(scope, granted))),
        finding(
            "token.widened",
            "A refresh never widens the scope.",
            "scope",
            "an error, or nothing beyond " + String.join(" ", granted),
            "status %d and %s".formatted(exchange.status(), String.join(" ", scopes()))));
  }

  /** The scopes that were granted. */
  public List<String> scopes() {
    return Stream.of(json.path("scope").asText().split(" ", -1))
        .filter(scope -> !scope.isEmpty())
        .toList();
  }

  private static Stream<Finding> where(boolean wrong, Finding finding) {
    return wrong ? Stream.of(finding) : Stream.empty();
  }

  private String shown(String name) {
    return json.path(name).isMissingNode() ? "no such member" : json.path(name).toString();
  }

  private Finding finding(
      String code, String summary, String where, String expected, String actual) {
    return Finding.shall(code, summary, where, expected, actual, exchange.id());
  }
}
