package org.trueblue.check.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * How a token endpoint answers: with a token (RFC 6749, section 5.1), or with an error (section
 * 5.2).
 */
public final class TokenAnswer {

  /** Seconds that may pass before a server says how long a token is good. */
  private static final int MOMENTS = 60;

  private final Exchange exchange;
  private final JsonNode json;

  /** The answer that an exchange gave. */
  public TokenAnswer(Exchange exchange) {
    this.exchange = exchange;
    this.json = JsonAnswer.of(exchange);
  }

  /** Judges that tokens were given: an access token and how to bear it (section 5.1). */
  public Judgement given() {
    return Checks.one(
        TokenAnswer.class,
        exchange.status() == 200
            && !json.path("access_token").asText().isEmpty()
            && json.path("token_type").asText().equalsIgnoreCase("Bearer"),
        finding(
            "token.not-given",
            "Who has a good code gets a token to bear.",
            title(),
            "status 200, access_token, and token_type Bearer",
            "status %d, %s, token_type %s"
                .formatted(
                    exchange.status(),
                    json.path("access_token").isMissingNode() ? "no access_token" : "access_token",
                    json.path("token_type").asText("missing"))));
  }

  /** Judges that the patient of the token is whose data it opens (SMART App Launch, 2.2, 3.4). */
  public Judgement patientIs(String patient) {
    return Checks.one(
        TokenAnswer.class,
        json.path("patient").asText().equals(patient),
        finding(
            "token.patient",
            "The patient that is named with a token is the one whose data it opens.",
            "patient",
            "the id of the Patient that the token opens",
            json.path("patient").isMissingNode() ? "no such member" : "another id"));
  }

  /** Whether the answer has a member. */
  public boolean has(String name) {
    return json.hasNonNull(name);
  }

  /**
   * Judges how long the token is good, give or take the time of giving it. Numbers that are written
   * otherwise are the same number.
   */
  public Judgement expiresIn(int seconds) {
    JsonNode actual = json.path("expires_in");
    return Checks.one(
        TokenAnswer.class,
        actual.isNumber() && Math.abs(actual.asDouble() - seconds) <= MOMENTS,
        finding(
            "token.expires-in",
            "A token is good for as long as clients rely on.",
            "expires_in",
            "the number " + seconds,
            actual.isMissingNode() ? "no such member" : actual.toString()));
  }

  /** Judges that members are there. */
  public Judgement members(Collection<String> names) {
    return Checks.each(
        TokenAnswer.class,
        names,
        name ->
            json.path(name).isMissingNode() || json.path(name).isNull()
                ? Stream.of(
                    Finding.should(
                        "token.member",
                        "The answer has the members that clients read.",
                        name,
                        "a value",
                        "no such member",
                        exchange.id()))
                : Stream.empty());
  }

  /** Judges the form of a member that is there. */
  public Judgement form(String name, String pattern, String described) {
    String actual = json.path(name).asText();
    return Checks.one(
        TokenAnswer.class,
        json.path(name).isTextual() && actual.matches(pattern),
        finding(
            "token.form",
            "The members of the answer have the form that clients read.",
            name,
            described,
            json.path(name).isTextual() ? actual : "no text"));
  }

  /** Judges that nobody on the way may store the answer (section 5.1). */
  public Judgement unstored() {
    return Checks.each(
        TokenAnswer.class,
        List.of("Cache-Control", "Pragma"),
        name -> {
          String wanted = name.equals("Pragma") ? "no-cache" : "no-store";
          String actual =
              String.join(
                  ", ",
                  exchange.response().map(Response::headers).stream()
                      .flatMap(headers -> headers.all(name).stream())
                      .toList());
          return actual.toLowerCase(java.util.Locale.ROOT).contains(wanted)
              ? Stream.empty()
              : Stream.of(
                  finding(
                      "token.stored",
                      "An answer with a token may not be stored.",
                      name,
                      wanted,
                      actual.isEmpty() ? "no such header" : actual));
        });
  }

  /** Judges that no token was given. */
  public Judgement refused() {
    return Checks.one(
        TokenAnswer.class,
        exchange.status() >= 400
            && exchange.status() < 500
            && json.path("access_token").isMissingNode(),
        finding(
            "token.given",
            "Who has no right to a token gets none.",
            title(),
            "a status of 400 to 499",
            "status %d%s"
                .formatted(
                    exchange.status(),
                    json.path("access_token").isMissingNode() ? "" : " and a token")));
  }

  /** Judges that the request was refused with an error and its status. */
  public Judgement refused(String error, int status) {
    Judgement refused = refused();
    if (!refused.findings().isEmpty()) {
      return refused;
    }
    String actual = json.path("error").asText();
    return Checks.one(
        TokenAnswer.class,
        actual.equals(error) && exchange.status() == status,
        finding(
            "token.error",
            "A refusal names the error, with its status.",
            title(),
            "status %d and the error %s".formatted(status, error),
            "status %d and the error %s".formatted(exchange.status(), actual)));
  }

  /** Judges the status that belongs to an error, where it is this error. */
  public Judgement statusOf(String error, int status) {
    return Checks.one(
        TokenAnswer.class,
        !json.path("error").asText().equals(error)
            ? exchange.status() >= 400
            : exchange.status() == status,
        finding(
            "token.status",
            "An error has its status.",
            title(),
            "status %d for %s".formatted(status, error),
            "status " + exchange.status()));
  }

  /** Judges that an error tells its status in its body, as clients of the server read it. */
  public Judgement tellsStatus() {
    return Checks.one(
        TokenAnswer.class,
        json.path("status_code").asInt() == exchange.status()
            ? Stream.empty()
            : Stream.of(
                Finding.should(
                    "token.status-code",
                    "A refusal tells its status in its body.",
                    "status_code",
                    String.valueOf(exchange.status()),
                    json.path("status_code").asText("no such member"),
                    exchange.id())));
  }

  /** Judges that an error is named. */
  public Judgement namesError() {
    return Checks.one(
        TokenAnswer.class,
        exchange.status() >= 400
            && json.path("error").isTextual()
            && !json.path("error").asText().isEmpty(),
        finding(
            "token.no-error",
            "A refusal names its error.",
            title(),
            "a text 'error'",
            "status %d and %s"
                .formatted(
                    exchange.status(), json.isObject() ? "no such text" : "no JSON object")));
  }

  private String title() {
    return exchange.title();
  }

  private Finding finding(
      String code, String summary, String where, String expected, String actual) {
    return Finding.shall(code, summary, where, expected, actual, exchange.id());
  }
}
