package org.trueblue.steps.smart;

import org.trueblue.auth.Tokens;
import org.trueblue.check.response.ErrorText;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Sees that what is to be refused to others is given to who has a right to it. */
final class Controls {

  private Controls() {}

  /**
   * The tokens in an answer to who has a right to them.
   *
   * @param see the requirement that asks for them
   * @throws NotTested if there are none
   */
  static Tokens token(Exchange answer, String see) {
    return Tokens.of(answer)
        .orElseThrow(
            () ->
                NotTested.prerequisite(
                    "control.refused",
                    "%s gave no token to who has a right to it, but %s"
                        .formatted(answer.title(), ErrorText.of(answer)),
                    "see the scenarios of %s; check how the client is registered".formatted(see)));
  }

  /**
   * The answer to a request, which is a success.
   *
   * @throws NotTested if it is none: a server that refuses everything shows nothing
   */
  static Exchange opens(Conversation conversation, Request request) {
    Exchange control = conversation.client().exchange(request);
    if (control.status() != 200) {
      throw NotTested.prerequisite(
          "control.refused",
          "%s gave %s to who has a right to it, so that refusals show nothing"
              .formatted(control.title(), ErrorText.of(control)),
          "see that the client may read this");
    }
    return control;
  }
}
