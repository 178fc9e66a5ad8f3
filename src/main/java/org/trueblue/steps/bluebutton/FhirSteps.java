package org.trueblue.steps.bluebutton;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.trueblue.check.bluebutton.DeclaredService;
import org.trueblue.check.bluebutton.Found;
import org.trueblue.check.bluebutton.SearchResult;
import org.trueblue.check.response.Status;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps in which the client asks for what its token opens. */
public final class FhirSteps {

  private final Conversation conversation;
  private final Stay stay;
  private final Reading reading;

  /** Steps of a conversation. */
  public FhirSteps(Conversation conversation, Stay stay, Reading reading) {
    this.conversation = conversation;
    this.stay = stay;
    this.reading = reading;
  }

  @When("the client asks for {string}")
  public void asks(String path) {
    conversation.add(reading.get(path));
  }

  @When("the client asks for each of {string}")
  public void asksForEach(String paths) {
    for (String path : paths.split(", ", -1)) {
      asks(path);
    }
  }

  @When("the client asks strictly for {string}")
  public void asksStrictly(String path) {
    conversation.add(reading.exchange(reading.request(path).with("Prefer", "handling=strict")));
  }

  /** Asked twice, not remembered: the second answer tells what the first cost. */
  @When("the client asks for {string} two times")
  public void asksTwice(String path) {
    for (int time = 0; time < 2; time++) {
      conversation.add(conversation.client().again(reading.request(path)));
    }
  }

  @When("a page of {string} asks for {string}")
  public void pageAsks(String origin, String path) {
    conversation.add(reading.exchange(reading.request(path).with("Origin", origin)));
  }

  @When("the client searches {string}")
  public void searches(String path) {
    reading.search(path);
  }

  @When("the client searches and reads each type")
  public void searchesAndReads() {
    for (String type : stay.visit().suite().observed().list("types")) {
      Exchange page = reading.get(type);
      conversation.add(page);
      Found.resources(page)
          .map(seen -> seen.resource().json().path("id").asText())
          .filter(Reading::isId)
          .findFirst()
          .ifPresent(id -> reads(type, id));
    }
  }

  private void reads(String type, String id) {
    Exchange answer = reading.get(type + "/" + id);
    conversation.add(answer);
    conversation.judge(SearchResult.read(answer, type, id));
  }

  @When("the client tries to write, and to search by POST")
  public void triesToWrite() {
    for (String path : List.of("Patient/_search", "Patient")) {
      conversation.add(reading.exchange(posted(path, "POST")));
    }
    conversation.add(reading.exchange(posted("Patient/{patient}", "PUT")));
    // Nobody's, so that nothing is lost should the server do it.
    conversation.add(reading.exchange(posted("Patient/trueblue-no-such-id", "DELETE")));
    conversation.add(reading.exchange(reading.request("Patient/{patient}/_history")));
  }

  private Request posted(String path, String method) {
    Request get = reading.request(path);
    return new Request(
        method,
        get.url(),
        get.headers().with("Content-Type", "application/fhir+json"),
        method.equals("DELETE") ? "" : "{\"resourceType\":\"Patient\"}",
        Request.Credentials.NONE);
  }

  @When("anybody asks for Patient, and somebody with a token that nobody gave")
  public void asksWithoutToken() {
    Request request = Request.get(conversation.session().target().url("Patient"));
    conversation.add(conversation.client().exchange(request.anonymous()));
    conversation.add(conversation.client().exchange(request.bearing("no-token-of-anybody-at-all")));
  }

  @When("anybody asks for the capabilities in the JSON of FHIR")
  public void asksForCapabilities() {
    URI metadata = conversation.session().target().url("metadata");
    conversation.add(conversation.client().exchange(Request.get(metadata).anonymous()));
  }

  @When("the client asks for Patient as {string} and as {string}")
  public void asksAs(String one, String other) {
    for (String type : List.of(one, other)) {
      conversation.add(reading.exchange(reading.request("Patient").with("Accept", type)));
    }
  }

  /** By a name that no media type is, for clients that cannot say what they accept. */
  @When("the client asks for Patient with {string}")
  public void asksByParameter(String parameter) {
    conversation.add(
        reading.exchange(
            reading.request("Patient?" + parameter).without("Accept").with("Accept", "*/*")));
  }

  @When("the client searches by each parameter that is declared for ExplanationOfBenefit")
  public void searchesByEach() {
    Exchange metadata =
        conversation
            .client()
            .exchange(
                Request.get(URI.create(conversation.session().target().base() + "/metadata"))
                    .anonymous()
                    .with("Accept", "application/json"));
    List<String> names =
        conversation.required(
            new DeclaredService(metadata).parameters("ExplanationOfBenefit"),
            () ->
                NotTested.prerequisite(
                    "discovery.no-parameters",
                    "the capabilities declare no search parameters of ExplanationOfBenefit",
                    "see the scenarios of discovery"));
    for (String name : names) {
      conversation.add(reading.get("ExplanationOfBenefit?" + name + "=" + value(name)));
    }
    reading.declared(names);
  }

  private static String value(String name) {
    return switch (name) {
      case "patient" -> "{patient}";
      case "type" -> "carrier";
      case "_id", "identifier" -> "trueblue-no-such-id";
      case "startIndex", "_offset" -> "0";
      case "_count", "count" -> "1";
      case "_tag", "_security:not" -> "https://example.org%7Cnone";
      case "_source" -> "NCH";
      default -> name.toLowerCase(java.util.Locale.ROOT).contains("date") ? "ge2000-01-01" : "true";
    };
  }

  @Then("each is answered with 200")
  public void eachIsAnswered() {
    judge("response.status", "What a token opens is answered with 200.", Set.of(200));
  }

  @Then("each is refused as not allowed")
  public void eachIsRefused() {
    judge("resource.writable", "What is not offered is refused.", Set.of(403, 404, 405, 501));
  }

  /** That a value which cannot be is refused is what clients of the server see; FHIR allows it. */
  @Then("the last answer is refused with {int}, as clients expect")
  public void lastIsRefused(int status) {
    Exchange last = conversation.answers().get(conversation.answers().size() - 1);
    conversation.judge(SearchResult.refused(last, status));
  }

  @Then("the last answer has status {int}")
  public void lastHasStatus(int status) {
    List<Exchange> answers = conversation.answers();
    conversation.judge(
        Status.judge(
            answers.subList(answers.size() - 1, answers.size()),
            "response.status",
            "The request is answered with %d.".formatted(status),
            Set.of(status)));
  }

  private void judge(String code, String summary, Set<Integer> statuses) {
    conversation.judge(Status.judge(conversation.answers(), code, summary, statuses));
  }
}
