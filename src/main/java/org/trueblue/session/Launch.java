package org.trueblue.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.trueblue.auth.AuthorizationAsk;
import org.trueblue.auth.Redirected;
import org.trueblue.auth.Registration;
import org.trueblue.auth.Tokens;
import org.trueblue.check.response.ErrorText;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;

/**
 * How a client was let in.
 *
 * @param wish what was wanted
 * @param client who asked
 * @param opened how an EHR opened it; empty if it stood alone
 * @param ask the request for authorization
 * @param redirected how the user came back
 * @param answer to the request for tokens; empty if there was no code
 */
public record Launch(
    LaunchWish wish,
    Registration client,
    Optional<Redirected> opened,
    AuthorizationAsk ask,
    Redirected redirected,
    Optional<Exchange> answer) {

  /** The answer to the request for tokens, as JSON; a missing node if there is none. */
  public JsonNode json() {
    return answer
        .map(JsonAnswer::of)
        .orElse(com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.missingNode());
  }

  /**
   * The answer.
   *
   * @throws NotTested if the user came back without a code
   */
  public Exchange exchange() {
    return answer.orElseThrow(
        () ->
            NotTested.prerequisite(
                "authorization.no-code",
                "the user came back without a code: "
                    + redirected.error().orElse("and without an error"),
                "see the scenarios of the authorization request"));
  }

  /**
   * The tokens.
   *
   * @throws NotTested if there are none
   */
  public Tokens tokens() {
    Exchange exchange = exchange();
    return Tokens.of(exchange)
        .orElseThrow(
            () ->
                NotTested.prerequisite(
                    "authorization.no-token",
                    "%s gave no token, but %s".formatted(exchange.title(), ErrorText.of(exchange)),
                    "see the scenarios of the token request; check how the client is registered"));
  }
}
