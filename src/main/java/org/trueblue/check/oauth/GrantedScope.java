package org.trueblue.check.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * What a token endpoint says that it granted (RFC 6749, sections 3.3, 5.1 and 6), by the rights
 * that scopes give, however they are written.
 */
public final class GrantedScope {

  private final Exchange exchange;
  private final JsonNode json;

  /** What an answer says. */
  public GrantedScope(Exchange exchange) {
    this.exchange = exchange;
    this.json = JsonAnswer.of(exchange);
  }

  /** Whether the answer says what was granted. */
  public boolean saysScope() {
    return !Rights.words(json.path("scope").asText()).isEmpty();
  }

  /** Judges that what was granted is said, and is no more than was asked for. */
  public Judgement scopesWithin(Collection<String> asked) {
    Set<String> granted = granted();
    if (granted.isEmpty()) {
      return Checks.one(
          GrantedScope.class,
          false,
          finding(
              "token.no-scope",
              "The answer says which scopes were granted.",
              "scope",
              "the scopes that were granted",
              "none"));
    }
    return Checks.each(
        GrantedScope.class,
        granted,
        scope ->
            Rights.of(asked).contains(scope)
                ? Stream.empty()
                : Stream.of(
                    finding(
                        "token.more-scope",
                        "No more is granted than was asked for.",
                        "scope",
                        "nothing but what was asked for",
                        scope)));
  }

  /** Judges that all these scopes were granted, however they are written. */
  public Judgement scopesHave(Collection<String> wanted) {
    return Checks.one(
        GrantedScope.class,
        granted().containsAll(Rights.of(wanted)),
        finding(
            "token.scope",
            "The scope of a token is what was asked for.",
            "scope",
            String.join(" ", wanted),
            said()));
  }

  /** Judges that a scope was granted, and no other of the same resource. */
  public Judgement scopeIsOnly(String wanted) {
    String resource = wanted.replaceFirst("\\.[^.]*$", ".");
    Set<String> ofResource = granted();
    ofResource.removeIf(right -> !right.startsWith(resource));
    return Checks.one(
        GrantedScope.class,
        ofResource.equals(Rights.of(List.of(wanted))),
        finding(
            "token.scope", "The scope of a token is what was asked for.", "scope", wanted, said()));
  }

  /**
   * Judges that a refresh gave no right that was not granted before (section 6): refused, or left
   * out. That it is refused is what clients of the server see.
   */
  public Judgement notWidened(Collection<String> before) {
    Set<String> more = granted();
    more.removeAll(Rights.of(before));
    boolean given = exchange.status() == 200;
    return Checks.one(
        GrantedScope.class,
        Stream.concat(
            given && (!saysScope() || !more.isEmpty())
                ? Stream.of(
                    finding(
                        "token.widened",
                        "A refresh gives no right that was not granted.",
                        "scope",
                        "nothing but what was granted",
                        said()))
                : Stream.empty(),
            exchange.status() == 400
                ? Stream.empty()
                : Stream.of(
                    Finding.should(
                        "token.error",
                        "Who asks for more than was granted is refused.",
                        exchange.title(),
                        "status 400",
                        "status " + exchange.status(),
                        exchange.id()))));
  }

  /** Judges that scopes that begin so were not granted. */
  public Judgement lacks(Collection<String> prefixes) {
    Set<String> granted = granted();
    return Checks.each(
        GrantedScope.class,
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

  private Set<String> granted() {
    return Rights.of(Rights.words(json.path("scope").asText()));
  }

  private String said() {
    return "status %d and the scope '%s'".formatted(exchange.status(), json.path("scope").asText());
  }

  private Finding finding(
      String code, String summary, String where, String expected, String actual) {
    return Finding.shall(code, summary, where, expected, actual, exchange.id());
  }
}
