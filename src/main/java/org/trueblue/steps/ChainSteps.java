package org.trueblue.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import org.trueblue.check.search.MatchesSatisfySearch;
import org.trueblue.check.search.RecordIsReturned;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.fhir.search.Matching;
import org.trueblue.session.Chain;

/** Steps about searches by what a reference leads to. */
public final class ChainSteps {

  private final Conversation conversation;
  private final Asking asking;
  private final OptionalSearch optional;
  private String chain = "";

  /** Steps of a conversation. */
  public ChainSteps(Conversation conversation) {
    this.conversation = conversation;
    this.asking = new Asking(conversation);
    this.optional = new OptionalSearch(conversation);
  }

  @When("the client searches {word} by {string} with values from what the record refers to")
  public void searches(String type, String chain) {
    this.chain = chain;
    optional.unlessDeclared(type, chain.replaceFirst("\\..*", ""));
    for (List<Term> terms : chain(type).searches()) {
      asking.search(type, terms, Map.of());
    }
  }

  @Then("every returned {word} refers to a resource that matches")
  public void matches(String type) {
    for (Searchset result : conversation.results()) {
      conversation.judge(MatchesSatisfySearch.judge(chain(type).possible(result), matching()));
    }
  }

  @Then("every {word} of the record that refers to such a resource is returned")
  public void returned(String type) {
    for (Searchset result : conversation.results()) {
      if (result.complete()) {
        conversation.judge(
            RecordIsReturned.judge(
                chain(type).certain(result), conversation.client().record(type), matching()));
      }
    }
  }

  private Chain chain(String type) {
    return new Chain(conversation.client(), type, chain);
  }

  private Matching matching() {
    return conversation.session().matching();
  }
}
