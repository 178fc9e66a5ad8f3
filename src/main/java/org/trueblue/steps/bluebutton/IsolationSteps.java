package org.trueblue.steps.bluebutton;

import io.cucumber.java.Before;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.auth.Login.User;
import org.trueblue.check.Seen;
import org.trueblue.check.bluebutton.Found;
import org.trueblue.check.bluebutton.Isolation;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Json;
import org.trueblue.session.Grant;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps with two users. Where one sees what is the other's, the run stops. */
public final class IsolationSteps {

  private final Conversation conversation;
  private final Stay stay;
  private final Reading reading;
  private Optional<Grant> second = Optional.empty();

  /** Steps of a conversation. */
  public IsolationSteps(Conversation conversation, Stay stay, Reading reading) {
    this.conversation = conversation;
    this.stay = stay;
    this.reading = reading;
  }

  /** What was seen before the run stopped has broken these requirements, whoever saw it. */
  @Before(value = "@isolation", order = 1)
  public void alreadyBroken() {
    stay.visit()
        .grants()
        .borders()
        .crossing()
        .ifPresent(exchange -> conversation.judge(Isolation.leak(exchange)));
  }

  @Given("two users let the client in")
  public void twoUsers() {
    second = Optional.of(stay.visit().grants().of(conversation.client(), stay.whole(User.SECOND)));
    stay.begin(stay.whole(User.FIRST));
    if (reading.patient(stay.grant()).equals(reading.patient(other()))) {
      throw NotTested.prerequisite(
          "isolation.one-user",
          "both users are the same patient",
          "let two users log in who are different people");
    }
  }

  @When("the first asks for {string} of the second")
  public void asksForOthers(String paths) {
    for (String path : paths.split(", ", -1)) {
      Exchange answer = reading.foreign(filled(path));
      conversation.add(answer);
      if (Isolation.shows(answer, reading.patient(other()))) {
        reading.stop();
        return;
      }
    }
  }

  @Then("nothing of the second is shown, and the status is {int} or {int}")
  public void nothingIsShown(int one, int other) {
    String patient = reading.patient(other());
    conversation
        .answers()
        .forEach(
            answer -> conversation.judge(Isolation.judge(answer, patient, Set.of(one, other))));
  }

  private String filled(String path) {
    String filled = path.replace("{other}", reading.patient(other()));
    if (filled.contains("{other-claim}")) {
      filled = filled.replace("{other-claim}", id("ExplanationOfBenefit", "claims"));
    }
    if (filled.contains("{other-coverage}")) {
      filled = filled.replace("{other-coverage}", id("Coverage", "Coverage"));
    }
    return filled.contains("{other-mbi}")
        ? filled.replace("{other-mbi}", URLEncoder.encode(mbi(), StandardCharsets.UTF_8))
        : filled;
  }

  private Grant other() {
    return second.orElseThrow(() -> new IllegalStateException("no second user let the client in"));
  }

  private String id(String type, String what) {
    return theirs(type)
        .map(seen -> seen.resource().json().path("id").asText())
        .filter(Reading::isId)
        .findFirst()
        .orElseThrow(() -> absent(what));
  }

  private String mbi() {
    return theirs("Patient")
        .flatMap(seen -> Json.items(seen.resource().json().path("identifier")).stream())
        .filter(i -> i.path("system").asText().equals("http://hl7.org/fhir/sid/us-mbi"))
        .map(i -> i.path("value").asText())
        .findFirst()
        .orElseThrow(() -> absent("Medicare Beneficiary Identifier"));
  }

  private Stream<Seen> theirs(String type) {
    return Found.resources(reading.exchange(reading.request(type, other())));
  }

  private static NotTested absent(String what) {
    return NotTested.dataAbsent(
        "isolation.no-data",
        "the second user has no " + what,
        "let a second user log in who has " + what);
  }
}
