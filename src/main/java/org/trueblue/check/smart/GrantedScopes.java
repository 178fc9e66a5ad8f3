package org.trueblue.check.smart;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * What an answer with a token says was granted (SMART App Launch, Scopes and launch context; RFC
 * 6749, section 3.3).
 */
public final class GrantedScopes {

  private final Exchange exchange;
  private final List<String> scopes;

  /** What the answer of an exchange says; what is no answer with a token grants nothing. */
  public GrantedScopes(Exchange exchange) {
    this.exchange = exchange;
    this.scopes = new TokenResponse(exchange).scopes();
  }

  /** Judges that what was granted is within what was asked for, in meaning. */
  public Judgement within(Collection<String> asked) {
    return Checks.one(
        GrantedScopes.class,
        scopes.stream()
            .filter(scope -> !Scope.covered(scope, asked))
            .map(
                scope ->
                    finding(
                        "token.more-scope",
                        "No more is granted than was asked for.",
                        "scope",
                        "nothing beyond " + String.join(" ", asked),
                        scope)));
  }

  /** Judges that what must be granted to who asks for it is granted, in whatever words. */
  public Judgement grants(Collection<String> required) {
    return Checks.each(
        GrantedScopes.class,
        required,
        scope ->
            where(
                !Scope.covered(scope, scopes),
                finding(
                    "token.less-scope",
                    "Each type of resource is granted by a user who agrees.",
                    "scope",
                    scope,
                    scopes.isEmpty() ? "no scope" : String.join(" ", scopes))));
  }

  /** Judges that scopes which the user kept back were not granted. */
  public Judgement lacks(Collection<String> withheld) {
    return Checks.each(
        GrantedScopes.class,
        withheld,
        scope ->
            where(
                Scope.covered(scope, scopes),
                finding(
                    "token.withheld-scope",
                    "What the user keeps back is not granted.",
                    "scope",
                    "no " + scope,
                    String.join(" ", scopes))));
  }

  /** Judges that a scope of version 1 was granted, or what it means in version 2. */
  public Judgement grantsVersion1(Collection<String> asked) {
    return Checks.each(
        GrantedScopes.class,
        asked.stream().filter(scope -> scope.endsWith(".read")).toList(),
        scope ->
            where(
                !Scope.covered(scope, scopes),
                finding(
                    "token.v1",
                    "Scopes in the syntax of version 1 are granted.",
                    "scope",
                    "%s, or %s".formatted(scope, scope.replaceFirst("\\.read$", ".rs")),
                    String.join(" ", scopes))));
  }

  private static Stream<Finding> where(boolean wrong, Finding finding) {
    return wrong ? Stream.of(finding) : Stream.empty();
  }

  private Finding finding(
      String code, String summary, String where, String expected, String actual) {
    return Finding.shall(code, summary, where, expected, actual, exchange.id());
  }
}
