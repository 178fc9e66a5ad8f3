package org.trueblue.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.search.RequiresStatus;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Exchange;
import org.trueblue.session.NotTested;
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

  /** The same with colons and slashes that are not escaped. */
  void searchUnescaped(String type, List<Term> terms) {
    Exchange exchange = searches.getUnescaped(type, terms);
    conversation.judge(FhirResponse.judge(exchange, "Bundle"));
    searches.walk(type, terms, exchange).ifPresent(conversation::add);
  }

  /** The result of a search that a server may refuse. */
  Optional<Searchset> attempt(String type, List<Term> terms) {
    try {
      return searches.find(type, terms, Map.of());
    } catch (NotTested refused) {
      return Optional.empty();
    }
  }
}
