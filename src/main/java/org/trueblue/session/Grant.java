package org.trueblue.session;

import java.util.Optional;
import org.trueblue.auth.AuthorizationAsk;
import org.trueblue.auth.Redirected;
import org.trueblue.auth.Tokens;
import org.trueblue.evidence.Exchange;

/**
 * What a user granted.
 *
 * @param wish what was wanted
 * @param tokens what the client got
 * @param dialogue how it came to that; empty for a token that was given
 */
public record Grant(Wish wish, Tokens tokens, Optional<Dialogue> dialogue) {

  /**
   * How a client came to its tokens.
   *
   * @param ask the request for authorization
   * @param redirected how the user came back
   * @param exchange in which the tokens were given
   */
  public record Dialogue(AuthorizationAsk ask, Redirected redirected, Exchange exchange) {}
}
