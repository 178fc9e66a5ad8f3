package org.trueblue.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.trueblue.check.error.Refuses;
import org.trueblue.check.search.Term;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Redaction;
import org.trueblue.evidence.Request;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.session.PatientData;
import org.trueblue.session.SearchChoice;
import org.trueblue.session.Searches;
import org.trueblue.session.UnsupportedModifier;

/** Steps about what a server refuses, and how. */
public final class ErrorSteps {

  /** No server has it, and none can mistake it for an id of another kind. */
  private static final String NO_SUCH_ID = Redaction.MADE_UP + "no-such-id";

  private static final String NO_SUCH_PARAMETER = Redaction.MADE_UP + "no-such-parameter";
  private static final String NO_SUCH_TOKEN = Redaction.MADE_UP + "no-such-token";
  private static final String NO_DATE = Redaction.MADE_UP + "not-a-date";

  private final Conversation conversation;
  private final Searches searches;

  /** Steps of a conversation. */
  public ErrorSteps(Conversation conversation) {
    this.conversation = conversation;
    this.searches = new Searches(conversation.client());
  }

  @When("the client reads a {word} that does not exist")
  public void readsUnknown(String type) {
    conversation.client().supports(type);
    conversation.add(conversation.client().read(type, NO_SUCH_ID));
  }

  @Then("the server answers that it does not exist")
  public void doesNotExist() {
    conversation.judge(
        Refuses.judge(
            answer(),
            "error.unknown-id",
            "What does not exist is answered with 404.",
            Set.of(404, 410)));
    conversation.judge(Refuses.explained(answer()));
  }

  @When("the client searches {word} by {string} with a date that is none")
  public void searchesWithNoDate(String type, String parameters) {
    conversation.client().searches(type);
    List<Term> terms =
        new SearchChoice(conversation.client()).terms(type, parameters, false).get(0);
    accepted(type, terms);
    conversation.add(
        searches
            .make(
                type,
                terms.stream()
                    .map(t -> t.definition().type() == SearchType.DATE ? withValue(t, NO_DATE) : t)
                    .toList(),
                Map.of())
            .exchange());
  }

  @When("the client searches {word} with an unknown parameter and asks for strict handling")
  public void searchesStrictly(String type) {
    conversation.client().searches(type);
    List<Term> terms = anySearch(type);
    accepted(type, terms);
    Request request = searches.getRequest(type, terms, Map.of(NO_SUCH_PARAMETER, "1"));
    conversation.add(conversation.client().ask(request.with("Prefer", "handling=strict")));
  }

  /** A refusal tells something only where the same search is accepted without what is wrong. */
  private void accepted(String type, List<Term> terms) {
    Exchange control = searches.make(type, terms, Map.of()).exchange();
    if (control.status() != 200) {
      throw NotTested.prerequisite(
          "search.refused",
          "%s was answered with %d, so that a refusal tells nothing"
              .formatted(control.title(), control.status()),
          "see the scenarios of the searches of " + type);
    }
  }

  private List<Term> anySearch(String type) {
    return new SearchChoice(conversation.client())
        .forIncludes(type).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    NotTested.dataAbsent(
                        "search.no-values",
                        "no %s of the record has values for a search".formatted(type),
                        "name a patient with --patient that has such a " + type));
  }

  @Then("the server refuses the search")
  public void refusesSearch() {
    conversation.judge(
        Refuses.judge(
            answer(),
            "error.search",
            "A search that cannot be made as asked is answered with 400.",
            Set.of(400)));
    conversation.judge(Refuses.explained(answer()));
  }

  @When("the client searches {word} with a modifier that the server does not support")
  public void searchesWithModifier(String type) {
    conversation.client().searches(type);
    conversation.add(new UnsupportedModifier(conversation.client()).search(type));
  }

  @Then("the server rejects the search")
  public void rejectsSearch() {
    conversation.judge(Refuses.rejected(answer(), "error.modifier"));
    conversation.judge(Refuses.explained(answer()));
  }

  @When("the client reads and searches the data of the patients without credentials")
  public void asksWithoutCredentials() {
    ofPatients().forEach(r -> conversation.add(conversation.client().exchange(r.anonymous())));
  }

  @When("the client reads and searches the data of the patients with an invalid access token")
  public void asksWithInvalidToken() {
    ofPatients()
        .forEach(r -> conversation.add(conversation.client().exchange(r.bearing(NO_SUCH_TOKEN))));
  }

  private List<Request> ofPatients() {
    if (conversation.session().target().token().isEmpty()) {
      throw new NotApplicable("the target is open: the run was given no credentials for it");
    }
    return new PatientData(conversation.client()).requests();
  }

  @Then("the server refuses each request with one of {string}")
  public void refusesWith(String statuses) {
    Set<Integer> right =
        Arrays.stream(statuses.split(", ", -1)).map(Integer::valueOf).collect(Collectors.toSet());
    for (Exchange answer : conversation.answers()) {
      conversation.judge(
          Refuses.judge(
              answer,
              "error.unauthorized",
              "What nobody is authorized for is refused as unauthorized.",
              right));
      conversation.judge(Refuses.challenges(answer));
      conversation.judge(Refuses.readable(answer));
    }
  }

  private Exchange answer() {
    return conversation.answers().get(0);
  }

  private static Term withValue(Term term, String value) {
    return new Term(term.definition(), value);
  }
}
