package org.trueblue.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trueblue.check.paging.PagesHoldEachMatchOnce;
import org.trueblue.check.paging.PagesRespectCount;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.session.SearchChoice;
import org.trueblue.session.Searches;

/** Steps about the pages of a search. */
public final class PagingSteps {

  private static final int COUNT = 1;
  private static final int MOST_IDS = 3;
  private static final Map<String, String> ONE_EACH = Map.of("_count", String.valueOf(COUNT));

  private final List<Walk> walks = new ArrayList<>();
  private final Conversation conversation;
  private final Searches searches;

  /** Steps of a conversation. */
  public PagingSteps(Conversation conversation) {
    this.conversation = conversation;
    this.searches = new Searches(conversation.client());
  }

  private record Walk(Searchset paged, Searchset whole) {}

  @When("the client searches {word} with one match on each page")
  public void searches(String type) {
    conversation.client().searches(type);
    conversation.client().record(type);
    for (List<Term> terms : searchesWithSeveralMatches(type)) {
      Optional<Searchset> whole = result(type, terms, Map.of());
      Optional<Searchset> paged = result(type, terms, ONE_EACH);
      if (whole.isPresent() && paged.isPresent()) {
        walks.add(new Walk(paged.get(), whole.get()));
      }
    }
    conversation.required(
        walks,
        () ->
            NotTested.prerequisite(
                "paging.no-search",
                "no search of %s with _count gave a Bundle".formatted(type),
                "see the scenarios of the searches"));
  }

  @Then("no page holds more matches than asked for")
  public void respectsCount() {
    walks.forEach(walk -> conversation.judge(PagesRespectCount.judge(walk.paged(), COUNT)));
  }

  @Then("the pages together hold each match once")
  public void holdsEachOnce() {
    walks.forEach(
        walk ->
            conversation.judge(
                PagesHoldEachMatchOnce.judge(
                    walk.paged(), walk.whole(), Searches.MOST_PAGES, pages(walk))));
  }

  /** Whether a next link is seen in this walk, or in one over another type. */
  private boolean pages(Walk walk) {
    SearchChoice choice = new SearchChoice(conversation.client());
    return hasNext(walk.paged())
        || conversation.session().guide().capability().resources().stream()
            .map(ResourceCapability::type)
            .anyMatch(type -> pages(choice, type));
  }

  private boolean pages(SearchChoice choice, String type) {
    try {
      return choice.forIncludes(type).stream()
          .flatMap(terms -> result(type, terms, ONE_EACH).stream())
          .anyMatch(PagingSteps::hasNext);
    } catch (NotTested | NotApplicable unavailable) {
      return false;
    }
  }

  private static boolean hasNext(Searchset result) {
    return result.pages().get(0).bundle().link("next").isPresent();
  }

  /** One search suffices, if it has matches for two pages at least. */
  private List<List<Term>> searchesWithSeveralMatches(String type) {
    SearchChoice choice = new SearchChoice(conversation.client());
    for (List<String> names : conversation.session().guide().searches(type)) {
      for (List<Term> terms : terms(choice, type, String.join("+", names))) {
        if (hasSeveralMatches(type, terms)) {
          return List.of(terms);
        }
      }
    }
    if (conversation.session().guide().searches(type).contains(List.of("_id"))) {
      List<Term> terms = List.of(ids(type));
      if (hasSeveralMatches(type, terms)) {
        return List.of(terms);
      }
    }
    throw NotTested.dataAbsent(
        "paging.one-page",
        "no search of %s with values from the record has two matches or more".formatted(type),
        "name patients with --patient that one search finds, such as two of the same name");
  }

  /** Where a type is searched for by little else: several of the record by their ids. */
  private Term ids(String type) {
    return new Term(
        conversation.session().definition(type, "_id"),
        conversation.client().record(type).stream()
            .map(seen -> seen.resource().id())
            .distinct()
            .limit(MOST_IDS)
            .collect(Collectors.joining(",")));
  }

  private boolean hasSeveralMatches(String type, List<Term> terms) {
    return result(type, terms, Map.of()).map(r -> r.identities().size() > COUNT).orElse(false);
  }

  private static List<List<Term>> terms(SearchChoice choice, String type, String parameters) {
    try {
      return choice.terms(type, parameters, false);
    } catch (NotTested noValues) {
      return List.of();
    }
  }

  private Optional<Searchset> result(String type, List<Term> terms, Map<String, String> count) {
    return searches.find(type, terms, count);
  }
}
