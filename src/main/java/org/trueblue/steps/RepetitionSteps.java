package org.trueblue.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.search.MatchesSatisfySearch;
import org.trueblue.check.search.SameContent;
import org.trueblue.check.search.SameResources;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Exchange;
import org.trueblue.session.NotTested;
import org.trueblue.session.SearchChoice;
import org.trueblue.session.Searches;

/** Steps about searches that are made once more in another way, and find the same. */
public final class RepetitionSteps {

  private final List<Repetition> repetitions = new ArrayList<>();
  private final Conversation conversation;
  private final Searches searches;
  private final SearchChoice choice;

  /** Steps of a conversation. */
  public RepetitionSteps(Conversation conversation) {
    this.conversation = conversation;
    this.searches = new Searches(conversation.client());
    this.choice = new SearchChoice(conversation.client());
  }

  /**
   * A search that was made in two ways.
   *
   * @param code of the finding if they differ
   */
  private record Repetition(String code, Searchset first, Searchset second) {}

  @When("the client repeats the search with the type in each reference")
  public void repeatsWithTypes() {
    for (Searchset result : conversation.results()) {
      List<Term> typed =
          result.terms().stream().map(term -> choice.withType(result.type(), term)).toList();
      repeat("search.reference", result, searches.get(result.type(), typed, Map.of()));
    }
  }

  @When("the client repeats the search with POST")
  public void repeatsWithPost() {
    for (Searchset result : conversation.results()) {
      repeat("search.post", result, searches.post(result.type(), result.terms()));
    }
  }

  @When("the client repeats the search with POST and parameters in URL and body")
  public void repeatsWithPostToUrl() {
    for (Searchset result : accepted()) {
      List<Term> terms = result.terms();
      List<Term> first = terms.subList(0, 1);
      List<Term> rest = terms.subList(1, terms.size());
      repeat("search.post", result, searches.post(result.type(), first, rest));
      if (!rest.isEmpty()) {
        repeat("search.post", result, searches.post(result.type(), rest, first));
      }
    }
  }

  @When("the client repeats the search with POST and a charset in the Content-Type")
  public void repeatsWithCharset() {
    for (Searchset result : accepted()) {
      repeat("search.post", result, searches.postWithCharset(result.type(), result.terms()));
    }
  }

  @Then("both searches return the same resources")
  public void same() {
    for (Repetition r : repetitions) {
      conversation.judge(SameResources.judge(r.code(), r.first(), r.second()));
      conversation.judge(SameContent.judge(r.second().matches(), r.first().matches()));
      conversation.judge(MatchesSatisfySearch.judge(r.second(), conversation.session().matching()));
    }
  }

  private void repeat(String code, Searchset first, Exchange again) {
    conversation.judge(FhirResponse.judge(again, "Bundle"));
    searches
        .walk(first.type(), first.terms(), again)
        .ifPresent(second -> repetitions.add(new Repetition(code, first, second)));
  }

  /** The searches that the server accepts by POST in its plainest form. */
  private List<Searchset> accepted() {
    List<Searchset> accepted =
        conversation.results().stream()
            .filter(result -> searches.post(result.type(), result.terms()).status() == 200)
            .toList();
    return conversation.required(
        accepted,
        () ->
            NotTested.prerequisite(
                "search.post-refused",
                "no such search by POST was answered with 200",
                "see the scenario of this search by POST"));
  }
}
