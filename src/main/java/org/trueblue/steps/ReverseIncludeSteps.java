package org.trueblue.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trueblue.check.Seen;
import org.trueblue.check.include.IncludedRefersToMatch;
import org.trueblue.check.include.KnownReferrersIncluded;
import org.trueblue.check.include.PagesStandAlone;
import org.trueblue.check.search.Searchset;
import org.trueblue.check.search.Term;
import org.trueblue.fhir.FhirPath;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.outcome.Judgement;
import org.trueblue.session.NotTested;
import org.trueblue.session.SearchChoice;
import org.trueblue.session.Searches;

/** Steps about resources that come along because they refer to the matches of a search. */
public final class ReverseIncludeSteps {

  private static final Set<String> OF_INCLUDED =
      Set.of(
          IncludedRefersToMatch.class.getSimpleName(),
          KnownReferrersIncluded.class.getSimpleName());

  private final Conversation conversation;
  private final Searches searches;
  private final Asking asking;
  private String referrer = "";
  private String parameter = "";

  /** Steps of a conversation. */
  public ReverseIncludeSteps(Conversation conversation) {
    this.conversation = conversation;
    this.searches = new Searches(conversation.client());
    this.asking = new Asking(conversation);
  }

  @When("the client searches {word} and includes {string} in reverse")
  public void includes(String type, String include) {
    referrer = include.substring(0, include.indexOf(':'));
    parameter = include.substring(include.indexOf(':') + 1);
    conversation.client().supports(type);
    SearchChoice choice = new SearchChoice(conversation.client());
    for (List<Term> terms : choice.forIncludes(type)) {
      asking.search(type, terms, Map.of("_revinclude", include));
    }
    asking.searchInTwoPages(Map.of("_revinclude", include));
  }

  @Then("every included resource refers to a match")
  public void refersToMatch() {
    for (Searchset result : conversation.results()) {
      conversation.judge(IncludedRefersToMatch.judge(result, referrer, definition(), fhirPath()));
      conversation.judge(PagesStandAlone.ofReferrers(result, definition(), fhirPath()));
    }
  }

  /** What the server gives when it is asked for the referring resources themselves. */
  @Then("every resource that is known to refer to a match is included")
  public void knownReferrers() {
    for (Searchset result : conversation.results()) {
      conversation.judge(
          KnownReferrersIncluded.judge(result, known(result), definition(), fhirPath()));
    }
    boolean nothing =
        conversation.judgements().stream()
                .filter(judgement -> OF_INCLUDED.contains(judgement.check()))
                .mapToInt(Judgement::subjects)
                .sum()
            == 0;
    conversation.required(
        nothing ? List.of() : conversation.results(),
        () ->
            NotTested.dataAbsent(
                "include.absent",
                "no %s refers to a resource of the record".formatted(referrer),
                "name a patient to whom a %s refers by %s".formatted(referrer, parameter)));
  }

  private List<Seen> known(Searchset result) {
    List<Seen> known = new ArrayList<>();
    boolean declared =
        conversation
            .client()
            .capability()
            .flatMap(capability -> capability.resource(referrer))
            .map(resource -> resource.hasParameter(parameter))
            .orElse(false);
    if (declared) {
      result.identities().stream().sorted().forEach(target -> known.addAll(referring(target)));
    }
    return known;
  }

  private List<Seen> referring(String target) {
    List<Term> terms = List.of(new Term(definition(), target));
    try {
      return searches.find(referrer, terms, Map.of()).map(Searchset::matches).orElse(List.of());
    } catch (NotTested refused) {
      return List.of();
    }
  }

  private SearchDefinition definition() {
    return conversation.session().definition(referrer, parameter);
  }

  private FhirPath fhirPath() {
    return conversation.session().fhirPath();
  }
}
