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

  private final Exchange exchange;
  private final JsonNode json;

  /** The answer that an exchange gave. */
  public TokenAnswer(Exchange exchange) {
    this.exchange = exchange;
    this.json = JsonAnswer.of(exchange);
  }

  /** Judges how long the token is good. Numbers that are written otherwise are the same number. */
  public Judgement expiresIn(int seconds) {
    JsonNode actual = json.path("expires_in");
    return Checks.one(
        TokenAnswer.class,
        actual.isNumber() && Double.compare(actual.asDouble(), seconds) == 0,
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
                    finding(
                        "token.member",
                        "The answer has the members that clients read.",
                        name,
                        "a value",
                        "no such member"))
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

  /** Judges that what was granted is said, and is no more than was asked for. */
  public Judgement scopesWithin(Collection<String> asked) {
    List<String> granted = words(json.path("scope").asText());
    if (granted.isEmpty()) {
      return Checks.one(
          TokenAnswer.class,
          false,
          finding(
              "token.no-scope",
              "The answer says which scopes were granted.",
              "scope",
              "the scopes that were granted",
              "none"));
    }
    return Checks.each(
        TokenAnswer.class,
        granted,
        scope ->
            asked.contains(scope)
                ? Stream.empty()
                : Stream.of(
                    finding(
                        "token.more-scope",
                        "No more is granted than was asked for.",
                        "scope",
                        "nothing but what was asked for",
                        scope)));
  }

  /** Judges that just these scopes were granted. */
  public Judgement scopesAre(Collection<String> wanted) {
    List<String> granted = words(json.path("scope").asText());
    return Checks.one(
        TokenAnswer.class,
        granted.containsAll(wanted) && wanted.containsAll(granted),
        finding(
            "token.scope",
            "The scope of a token is what was asked for.",
            "scope",
            String.join(" ", wanted),
            exchange.status() + " " + String.join(" ", granted)));
  }

  /** Judges that scopes that begin so were not granted. */
  public Judgement lacks(Collection<String> prefixes) {
    List<String> granted = words(json.path("scope").asText());
    return Checks.each(
        TokenAnswer.class,
        prefixes,
        prefix ->
            granted.stream()
                .filter(scope -> scope.startsWith(prefix))
                .map(
                    scope ->
                        finding(
                            "token.withheld-scope",
                            "What the user keeps back is not granted.",
                            "scope",
                            "nothing of " + prefix,
                            scope)));
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

  private static List<String> words(String text) {
    return Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private Finding finding(
      String code, String summary, String where, String expected, String actual) {
    return Finding.shall(code, summary, where, expected, actual, exchange.id());
  }
}
