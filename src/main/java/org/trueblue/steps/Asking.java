package org.trueblue.steps;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.search.RequiresStatus;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Judgement;
import org.trueblue.session.NotTested;
import org.trueblue.session.PlainSearches;
import org.trueblue.session.Searches;

/** Makes searches that must succeed, and keeps their results for the next steps. */
final class Asking {

  private final Conversation conversation;
  private final Searches searches;
  private final PlainSearches plainSearches;

  Asking(Conversation conversation) {
    this.conversation = conversation;
    this.searches = new Searches(conversation.client());
    this.plainSearches = new PlainSearches(conversation.client());
  }

  /** A search with plain values, which rests on those by fewer parameters. */
  void searchPlainly(String type, List<Term> terms) {
    search(type, terms, Map.of(), true);
  }

  /** A search with more than plain values, which rests on the plain one. */
  void search(String type, List<Term> terms, Map<String, String> modifiers) {
    search(type, terms, modifiers, false);
  }

  private void search(String type, List<Term> terms, Map<String, String> modifiers, boolean plain) {
    Searches.Made made = searches.make(type, terms, modifiers);
    made.refusal()
        .filter(refusal -> plain || !plainSearches.requireStatusAlike(type, refusal, terms))
        .ifPresent(
            refusal -> conversation.judge(RequiresStatus.judge(refusal, made.addedParameter())));
    judge(type, terms, made.exchange(), plain);
    searches.walk(type, made.terms(), made.exchange()).ifPresent(conversation::add);
  }

  /**
   * A search that included something, once more over two pages, where the server pages: what is
   * included for the matches of each comes along. Whether the pages hold the matches has a
   * requirement of its own.
   */
  void searchInTwoPages(Map<String, String> modifiers) {
    conversation.results().stream()
        .filter(result -> result.identities().size() > 1 && !result.others().isEmpty())
        .findFirst()
        .flatMap(
            result ->
                searches
                    .find(result.type(), result.terms(), inTwoPages(result, modifiers))
                    .filter(paged -> paged.pages().size() > 1)
                    .filter(paged -> paged.identities().equals(result.identities())))
        .ifPresent(conversation::add);
  }

  private static Map<String, String> inTwoPages(Searchset whole, Map<String, String> modifiers) {
    Map<String, String> paged = new TreeMap<>(modifiers);
    paged.put("_count", String.valueOf((whole.identities().size() + 1) / 2));
    return paged;
  }

  /** The same with colons and slashes that are not escaped. */
  void searchUnescaped(String type, List<Term> terms) {
    Exchange exchange = searches.getUnescaped(type, terms);
    judge(type, terms, exchange, false);
    searches.walk(type, terms, exchange).ifPresent(conversation::add);
  }

  /** One cause is told once: what fails as the plain search does says nothing of its own. */
  private void judge(String type, List<Term> terms, Exchange exchange, boolean plain) {
    Judgement judgement = FhirResponse.judge(exchange, "Bundle");
    if (!judgement.findings().isEmpty()) {
      plainSearches
          .failingAlike(type, exchange, terms, plain, conversation.strength())
          .ifPresent(
              cause -> {
                throw cause;
              });
    }
    conversation.judge(judgement);
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
