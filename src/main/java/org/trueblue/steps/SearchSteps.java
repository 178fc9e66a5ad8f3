package org.trueblue.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.check.Seen;
import org.trueblue.check.bundle.ValidEnvelope;
import org.trueblue.check.bundle.ValidSearchset;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.response.MediaType;
import org.trueblue.check.search.MatchesSatisfySearch;
import org.trueblue.check.search.RecordIsReturned;
import org.trueblue.check.search.SameContent;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.search.Matching;
import org.trueblue.session.NearMisses;
import org.trueblue.session.NotTested;
import org.trueblue.session.SearchChoice;
import org.trueblue.session.Searches;

/** Steps about searches with values from the record. */
public final class SearchSteps {

  private final Conversation conversation;
  private final Searches searches;
  private final SearchChoice choice;
  private final OptionalSearch optional;
  private final Asking asking;
  private final NearMisses nearMisses;

  /** Steps of a conversation. */
  public SearchSteps(Conversation conversation) {
    this.conversation = conversation;
    this.searches = new Searches(conversation.client());
    this.choice = new SearchChoice(conversation.client());
    this.optional = new OptionalSearch(conversation);
    this.asking = new Asking(conversation);
    this.nearMisses = new NearMisses(conversation.client());
  }

  @When("the client searches {word} by {string} with values from the record")
  public void searches(String type, String parameters) {
    optional.unlessDeclared(type, parameters);
    choice.terms(type, parameters, false).forEach(terms -> asking.searchPlainly(type, terms));
  }

  @When("the client searches {word} by {string} with systems and codes from the record")
  public void searchesWithSystems(String type, String parameters) {
    optional.unlessDeclared(type, parameters);
    List<List<Term>> all = choice.terms(type, parameters, true);
    all.forEach(terms -> asking.search(type, terms, Map.of()));
    asking.searchUnescaped(type, all.get(0));
  }

  /** A server may refuse a code that it does not know; what it returns is judged. */
  @When("the client searches {word} by {string} with other systems and parts of codes")
  public void searchesWithNearMisses(String type, String parameters) {
    nearMisses
        .tokens(type, parameters)
        .forEach(terms -> asking.attempt(type, terms).ifPresent(conversation::add));
  }

  /** A server may refuse such a reference; what it returns is judged. */
  @Then("no {word} is returned that refers to another type than asked for")
  public void nothingOfOtherType(String type) {
    for (Searchset result : conversation.results()) {
      List<Term> other = nearMisses.references(type, result.terms());
      if (!other.equals(result.terms())) {
        asking
            .attempt(type, other)
            .ifPresent(
                found ->
                    conversation.judge(
                        MatchesSatisfySearch.judge(found, conversation.session().matching())));
      }
    }
  }

  @Given("the client searched {word} by {string} with values from the record")
  public void searched(String type, String parameters) {
    optional.unlessDeclared(type, parameters);
    for (List<Term> terms : choice.terms(type, parameters, false)) {
      result(type, terms)
          .filter(result -> !result.identities().isEmpty())
          .ifPresent(conversation::add);
    }
    conversation.required(
        conversation.results(),
        () ->
            NotTested.prerequisite(
                "search.failed",
                "no search of %s by GET found anything".formatted(type),
                "see "
                    + conversation
                        .session()
                        .guide()
                        .searchRequirement(type, List.of(parameters.split("\\+", -1)))));
  }

  @Then("every returned {word} matches the search")
  public void matches(String type) {
    Matching matching = conversation.session().matching();
    conversation
        .results()
        .forEach(result -> conversation.judge(MatchesSatisfySearch.judge(result, matching)));
  }

  @Then("every {word} of the record that matches is returned")
  public void returned(String type) {
    List<Seen> record = conversation.client().record(type);
    Matching matching = conversation.session().matching();
    for (Searchset result : conversation.results()) {
      if (result.complete()) {
        conversation.judge(RecordIsReturned.judge(result, record, matching));
      }
      conversation.judge(SameContent.judge(result.matches(), record));
    }
  }

  @When("the client makes each search of {word} that the guide asks for: {string}")
  public void everySearch(String type, String all) {
    conversation.client().searches(type);
    for (String parameters : all.split(", ", -1)) {
      for (List<Term> terms : terms(type, parameters)) {
        attempt(type, terms);
      }
    }
    if (conversation.results().isEmpty() && !conversation.isBroken()) {
      conversation.client().record(type);
    }
    conversation.required(
        conversation.results(),
        () ->
            NotTested.prerequisite(
                "search.none",
                "no search of %s gave a Bundle".formatted(type),
                "see the scenarios of the searches"));
  }

  private List<List<Term>> terms(String type, String parameters) {
    try {
      return choice.terms(type, parameters, false);
    } catch (NotTested noValues) {
      return List.of();
    }
  }

  /** A search that is refused is for its own scenario; what comes with 200 is a searchset. */
  private void attempt(String type, List<Term> terms) {
    try {
      Searches.Made made = searches.make(type, terms, Map.of());
      Optional<Searchset> result = searches.walk(type, made.terms(), made.exchange());
      result.ifPresent(conversation::add);
      if (made.exchange().status() == 200) {
        conversation.judge(FhirResponse.judge(made.exchange(), "Bundle"));
        conversation.judge(MediaType.judgeJson(List.of(made.exchange())));
      }
    } catch (NotTested refused) {
      // Its own scenario says so.
    }
  }

  @Then("each result is a valid searchset")
  public void validSearchset() {
    for (Searchset result : conversation.results()) {
      conversation.judge(ValidSearchset.judge(result));
      conversation.judge(ValidEnvelope.judge(bundles(result), conversation.session().validator()));
    }
  }

  private static List<Seen> bundles(Searchset result) {
    return result.pages().stream()
        .map(page -> new Seen(new Resource(page.bundle().json()), page.exchange()))
        .toList();
  }

  private Optional<Searchset> result(String type, List<Term> terms) {
    return searches.find(type, terms, Map.of());
  }
}
