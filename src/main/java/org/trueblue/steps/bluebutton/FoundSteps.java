package org.trueblue.steps.bluebutton;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.trueblue.check.bluebutton.ClaimContent;
import org.trueblue.check.bluebutton.Found;
import org.trueblue.check.bluebutton.SearchPages;
import org.trueblue.check.bluebutton.SearchResult;
import org.trueblue.evidence.Exchange;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps about what searches find, and their pages. */
public final class FoundSteps {

  /** The size of the pages that the scenarios ask for. */
  private static final int PAGE = 5;

  private final Conversation conversation;
  private final Stay stay;
  private final Reading reading;

  /** Steps of a conversation. */
  public FoundSteps(Conversation conversation, Stay stay, Reading reading) {
    this.conversation = conversation;
    this.stay = stay;
    this.reading = reading;
  }

  @When("the client searches for claims of each type")
  public void searchesEachType() {
    types().forEach(type -> reading.search("ExplanationOfBenefit?type=" + type));
  }

  /** With their system, and several at once. */
  @When("the client searches for all types in one list")
  public void searchesByList() {
    reading.search(
        "ExplanationOfBenefit?type="
            + types().stream()
                .map(type -> ClaimContent.EOB_TYPE + "|" + type)
                .collect(java.util.stream.Collectors.joining(",")));
    reading.search("ExplanationOfBenefit");
  }

  private List<String> types() {
    return stay.visit().suite().observed().list("claim-types");
  }

  @Then("all that is found is of the type")
  public void ofType() {
    List<String> types = types();
    int found = 0;
    for (int i = 0; i < types.size(); i++) {
      Found claims = reading.found().get(i);
      found += claims.resources().size();
      conversation.judge(new ClaimContent(claims).areOfType(types.get(i)));
    }
    conversation.judge(
        SearchResult.same(reading.search("ExplanationOfBenefit"), reading.together(types.size())));
    if (found == 0) {
      throw Reading.nothingFound();
    }
  }

  @When("the client searches for a claim by its id")
  public void searchesById() {
    String id =
        reading.search("ExplanationOfBenefit").resources().stream()
            .map(seen -> seen.resource().json().path("id").asText())
            .filter(text -> text.matches("[A-Za-z0-9.-]{1,64}"))
            .findFirst()
            .orElseThrow(Reading::nothingFound);
    reading.search("ExplanationOfBenefit?_id=" + id);
    conversation.judge(SearchResult.alone(reading.last(), "ExplanationOfBenefit/" + id));
  }

  @Then("that claim alone is found")
  public void alone() {
    conversation.judge(SearchResult.pages(reading.last()));
  }

  @Then("all that is found is of the patient of the token")
  public void ofPatient() {
    String patient = reading.patientNamed(stay.grant());
    conversation.judge(SearchResult.ofPatient(found(), patient));
  }

  @Then("both find the same")
  public void same() {
    List<Found> found = reading.found();
    conversation.judge(SearchResult.same(found.get(found.size() - 2), reading.last()));
  }

  @Then("that finds nothing")
  public void findsNothing() {
    conversation.judge(SearchResult.none(reading.last()));
  }

  @Then("no page is larger than {int}")
  public void noLarger(int count) {
    conversation.judge(SearchPages.noLarger(reading.last(), count));
  }

  @Then("the pages hold each claim once, and as many as they say")
  public void wholeOnce() {
    if (reading.last().identities().size() <= PAGE && reading.last().whole()) {
      throw NotTested.dataAbsent(
          "paging.one-page",
          "the user's claims fit on one page",
          "let a user log in who has more than %d claims".formatted(PAGE));
    }
    conversation.judge(SearchPages.wholeOnce(reading.last()));
  }

  @Then("nothing is found")
  public void nothing() {
    conversation.judge(SearchPages.nothing(answer()));
  }

  @Then("the page has a total, and the links {string}, {string} and {string}")
  public void describes(String one, String two, String three) {
    conversation.judge(SearchPages.describes(answer(), List.of(one, two, three)));
  }

  @Then("the page has a link to itself")
  public void hasSelf() {
    conversation.judge(SearchPages.hasLink(answer(), "self", ""));
  }

  @Then("the link to the next page has {string}")
  public void nextHas(String parameter) {
    conversation.required(
        Found.link(answer(), "next").stream().toList(),
        () ->
            NotTested.prerequisite(
                "paging.no-next",
                "the first page has no link to the next",
                "see BB-PAGE-02; let a user log in who has more than %d claims".formatted(PAGE)));
    conversation.judge(SearchPages.hasLink(answer(), "next", parameter + "="));
  }

  @Then("each link leads to the server")
  public void linksLead() {
    conversation.judge(SearchPages.linksLead(answer(), stay.visit().root()));
    conversation.judge(SearchPages.hasLink(answer(), "self", ""));
  }

  @Then("each entry has its address and its mode")
  public void entries() {
    conversation.required(Found.resources(answer()).toList(), Reading::nothingFound);
    conversation.judge(SearchPages.entries(answer()));
  }

  @Then("the link to itself does not speak of {string}")
  public void doesNotSpeakOf(String parameter) {
    conversation.judge(SearchResult.speaksOf(answer(), parameter, false));
  }

  @Then("each answer speaks of the parameter")
  public void speaksOfEach() {
    List<String> names = reading.declared();
    List<Exchange> answers = conversation.answers();
    for (int i = 0; i < names.size(); i++) {
      conversation.judge(SearchResult.speaksOf(answers.get(i), names.get(i), true));
    }
  }

  @Then("all that is found has the source {string}")
  public void hasSource(String source) {
    conversation.judge(SearchResult.each(found(), "/meta/source", source, true));
  }

  @Then("nothing that is found has the tag {string}")
  public void hasNoTag(String tag) {
    conversation.judge(SearchResult.each(found(), "/meta/tag", tag, false));
  }

  /** What was found last; a search that finds nothing shows nothing. */
  private Found found() {
    conversation.required(reading.last().resources(), Reading::nothingFound);
    return reading.last();
  }

  private Exchange answer() {
    return conversation.answers().get(0);
  }
}
