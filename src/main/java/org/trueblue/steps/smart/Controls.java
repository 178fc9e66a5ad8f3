package org.trueblue.steps.smart;

import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Sees that what is to be refused to others is given to who has a right to it. */
final class Controls {

  private Controls() {}

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
          "%s gave %d to who has a right to it, so that refusals show nothing"
              .formatted(control.title(), control.status()),
          "see that the client may read this");
    }
    return control;
  }
}
