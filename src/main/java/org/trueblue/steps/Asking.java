package org.trueblue.steps;

import java.util.List;
import java.util.Map;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.search.RequiresStatus;
import org.trueblue.check.search.Term;
import org.trueblue.session.Searches;

/** Makes searches that must succeed, and keeps their results for the next steps. */
final class Asking {

  private final Conversation conversation;
  private final Searches searches;

  Asking(Conversation conversation) {
    this.conversation = conversation;
    this.searches = new Searches(conversation.client());
  }

  void search(String type, List<Term> terms, Map<String, String> modifiers) {
    Searches.Made made = searches.make(type, terms, modifiers);
    made.refusal()
        .ifPresent(
            refusal -> conversation.judge(RequiresStatus.judge(refusal, made.addedParameter())));
    conversation.judge(FhirResponse.judge(made.exchange(), "Bundle"));
    searches.walk(type, made.terms(), made.exchange()).ifPresent(conversation::add);
  }
}
