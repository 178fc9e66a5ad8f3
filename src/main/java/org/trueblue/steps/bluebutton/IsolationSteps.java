package org.trueblue.steps.bluebutton;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.trueblue.auth.Login.User;
import org.trueblue.check.Seen;
import org.trueblue.check.bluebutton.Found;
import org.trueblue.check.bluebutton.Isolation;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;
import org.trueblue.session.Grant;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;
import org.trueblue.steps.Conversations;

/**
 * Steps with two users. Where one sees what is the other's, the run stops: that is no matter for a
 * test to look into, but for those who run the server.
 */
public final class IsolationSteps {

  private final Conversation conversation;
  private final Conversations conversations;
  private final Stay stay;
  private final Reading reading;
  private Optional<Grant> second = Optional.empty();

  /** Steps of a conversation. */
  public IsolationSteps(
      Conversation conversation, Conversations conversations, Stay stay, Reading reading) {
    this.conversation = conversation;
    this.conversations = conversations;
    this.stay = stay;
    this.reading = reading;
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
  public void asksForOthers(String path) {
    String filled = path.replace("{other}", reading.patient(other()));
    if (filled.contains("{other-claim}")) {
      filled = filled.replace("{other-claim}", claim());
    }
    if (filled.contains("{other-mbi}")) {
      filled = filled.replace("{other-mbi}", URLEncoder.encode(mbi(), StandardCharsets.UTF_8));
    }
    Exchange answer = reading.any(filled);
    conversation.add(answer);
    if (Isolation.shows(answer, reading.patient(other()))) {
      conversations.stop(leaked());
    }
  }

  @Then("nothing of the second is shown, and the status is {int} or {int}")
  public void nothingIsShown(int one, int other) {
    conversation.judge(
        Isolation.judge(
            conversation.answers().get(0), reading.patient(other()), Set.of(one, other)));
  }

  private static NotTested leaked() {
    return new NotTested(
        new Gap(
            Cause.PREREQUISITE_FAILED,
            Isolation.LEAK,
            "the run was stopped: with the token of one user the data of another were shown",
            "report it at once and in confidence to those who run the server; CMS takes such"
                + " reports as its vulnerability disclosure policy says"));
  }

  private Grant other() {
    return second.orElseThrow(() -> new IllegalStateException("no second user let the client in"));
  }

  private String claim() {
    return theirs("ExplanationOfBenefit")
        .map(seen -> seen.resource().json().path("id").asText())
        .filter(id -> id.matches("[A-Za-z0-9.-]{1,64}"))
        .orElseThrow(() -> absent("claims"));
  }

  private String mbi() {
    return theirs("Patient").stream()
        .flatMap(seen -> Json.items(seen.resource().json().path("identifier")).stream())
        .filter(i -> i.path("system").asText().equals("http://hl7.org/fhir/sid/us-mbi"))
        .map(i -> i.path("value").asText())
        .findFirst()
        .orElseThrow(() -> absent("Medicare Beneficiary Identifier"));
  }

  private Optional<Seen> theirs(String type) {
    return Found.resources(reading.exchange(reading.request(type, other()))).findFirst();
  }

  private static NotTested absent(String what) {
    return NotTested.dataAbsent(
        "isolation.no-data",
        "the second user has no " + what,
        "let a second user log in who has " + what);
  }
}
