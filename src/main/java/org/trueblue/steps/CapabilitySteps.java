package org.trueblue.steps;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import org.trueblue.check.Seen;
import org.trueblue.check.capability.Declares;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.check.response.MediaType;
import org.trueblue.check.validation.ConformsToProfile;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.guide.Capability;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;

/** Steps about what a server says that it can do. */
public final class CapabilitySteps {

  private final Conversation conversation;

  /** Steps of a conversation. */
  public CapabilitySteps(Conversation conversation) {
    this.conversation = conversation;
  }

  @When("the client asks for the capabilities of the server")
  public void asks() {
    conversation.add(conversation.client().metadata());
  }

  @Then("the server gives a CapabilityStatement")
  public void gives() {
    conversation.judge(FhirResponse.judge(answer(), "CapabilityStatement"));
  }

  @Then("it is valid")
  public void valid() {
    statements()
        .forEach(
            seen ->
                conversation.judge(
                    ConformsToProfile.judgeBase(seen, conversation.session().validator())));
  }

  @Then("it speaks of FHIR R4")
  public void fhirR4() {
    statements().forEach(seen -> conversation.judge(new Declares(seen).fhirR4()));
  }

  @Then("they instantiate {string}")
  public void instantiate(String canonical) {
    conversation.judge(declares().instantiates(canonical));
  }

  @Then("they declare the format {string}")
  public void format(String format) {
    conversation.judge(declares().format(format));
  }

  @Then("they declare the profile {string} for {word}")
  public void profile(String profile, String type) {
    conversation.client().supports(type);
    conversation.judge(declares().profile(type, profile));
  }

  @Then("they declare at least one more profile of the guide")
  public void anotherProfile() {
    conversation.judge(declares().anyProfile(otherProfiles()));
  }

  @Then("they declare the interaction {string} for {word}")
  public void interaction(String interaction, String type) {
    conversation.client().supports(type);
    conversation.judge(declares().interaction(type, interaction));
  }

  @Then("they declare the search parameter {string} for {word}")
  public void search(String parameter, String type) {
    conversation.client().searches(type);
    conversation.judge(
        declares()
            .search(type, parameter, conversation.session().definition(type, parameter).type()));
  }

  @Then("they declare the reverse include {string} for {word}")
  public void revInclude(String include, String type) {
    conversation.client().supports(type);
    conversation.judge(declares().revInclude(type, include));
  }

  @Then("they declare the include {string} for {word}")
  public void include(String include, String type) {
    conversation.client().supports(type);
    conversation.judge(declares().include(type, include));
  }

  @Given("the server declares the interaction {string} for {word}")
  public void declared(String interaction, String type) {
    boolean declared =
        capability().resource(type).map(r -> r.hasInteraction(interaction)).orElse(false);
    if (!declared) {
      throw new NotApplicable(
          "the server does not declare %s for %s, which it need not".formatted(interaction, type));
    }
  }

  @Given("the server declares conditional reads of {word}")
  public void declaredConditionalReads(String type) {
    if (!capability().readsIfNoneMatch(type)) {
      throw new NotApplicable(
          "the server does not declare conditionalRead for %s, which it need not".formatted(type));
    }
  }

  @Then("the server answers in the format {string} where it is asked for it")
  public void answersIn(String format) {
    String mediaType = "application/fhir+" + format;
    List<Exchange> answers =
        requests().stream()
            .map(request -> request.with("Accept", mediaType))
            .map(request -> conversation.client().exchange(request))
            .filter(exchange -> exchange.status() == 200)
            .toList();
    conversation.judge(MediaType.judge(answers, mediaType));
  }

  /** The capabilities, and a read and a search of each patient. */
  private List<Request> requests() {
    List<Request> requests = new ArrayList<>();
    requests.add(conversation.client().metadata().request());
    for (String id : conversation.session().target().patients()) {
      requests.add(Request.get(conversation.session().target().url("Patient/" + id)));
      requests.add(Request.get(conversation.session().target().url("Patient?_id=" + id)));
    }
    return requests;
  }

  private Exchange answer() {
    return conversation.answers().get(0);
  }

  private List<Seen> statements() {
    return conversation.client().capabilities().stream().toList();
  }

  private Declares declares() {
    return new Declares(statement());
  }

  private Capability capability() {
    return Capability.of(statement().resource());
  }

  private Seen statement() {
    return conversation
        .client()
        .capabilities()
        .orElseThrow(
            () ->
                NotTested.prerequisite(
                    "capability.unavailable",
                    "the server gives no CapabilityStatement",
                    "see the scenario in which the server says what it can do"));
  }

  private List<String> otherProfiles() {
    return conversation.session().guide().capability().resources().stream()
        .filter(resource -> !resource.type().equals("Patient"))
        .flatMap(resource -> resource.profiles().stream())
        .map(profile -> profile.value())
        .toList();
  }
}
