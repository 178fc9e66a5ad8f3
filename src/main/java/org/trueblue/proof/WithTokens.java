package org.trueblue.proof;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes the answers to who bears a token with some kind of scope, and to nobody else. */
final class WithTokens implements Disturbance {

  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private final Predicate<String> scopes;
  private final Predicate<Ask> which;
  private final UnaryOperator<Answer> change;

  /**
   * @param scopes tells the scopes of a token that is looked for
   * @param which requests are answered otherwise
   */
  WithTokens(Predicate<String> scopes, Predicate<Ask> which, UnaryOperator<Answer> change) {
    this.scopes = scopes;
    this.which = which;
    this.change = change;
  }

  @Override
  public Answer answer(Ask ask, Server server) {
    Answer answer = server.answer(ask);
    String token = answer.json().path("access_token").asText();
    if (!token.isEmpty() && scopes.test(answer.json().path("scope").asText())) {
      tokens.add("Bearer " + token);
    }
    boolean bears = ask.headers().first("Authorization").filter(tokens::contains).isPresent();
    return bears && which.test(ask) ? change.apply(answer) : answer;
  }
}
