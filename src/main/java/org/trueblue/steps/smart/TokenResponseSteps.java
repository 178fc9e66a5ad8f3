package org.trueblue.steps.smart;

import io.cucumber.java.en.Then;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.trueblue.check.oauth.TokenAnswer;
import org.trueblue.check.response.ErrorText;
import org.trueblue.check.smart.GrantedScopes;
import org.trueblue.check.smart.LaunchContext;
import org.trueblue.check.smart.TokenResponse;
import org.trueblue.evidence.Address;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.Launch;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps about what comes with a token (SMART App Launch, Obtain access token). */
public final class TokenResponseSteps {

  private final Conversation conversation;
  private final Admission admission;

  /** Steps of a conversation. */
  public TokenResponseSteps(Conversation conversation, Admission admission) {
    this.conversation = conversation;
    this.admission = admission;
  }

  @Then("it is given a token, with all that comes with one")
  public void isGivenToken() {
    conversation.judge(response().given(false));
  }

  @Then("it is given a new token, with all that comes with one")
  public void isGivenNewToken() {
    conversation.judge(response().given(true));
  }

  @Then("it is told how long the token is good")
  public void isToldHowLong() {
    conversation.judge(given().expires());
  }

  @Then("the token is good for {int} seconds at most")
  public void lifetime(int seconds) {
    given();
    if (response().expires().findings().isEmpty()) {
      conversation.judge(response().lifetime(seconds));
    } else {
      throw NotTested.prerequisite(
          "token.no-end",
          "the answer does not tell how long the token is good",
          "see the scenario of SMART-TOK-01/expires-in");
    }
  }

  @Then("the answer with the token may not be stored")
  public void unstored() {
    withToken();
    conversation.judge(new TokenAnswer(answer()).unstored());
  }

  @Then("it is granted {word} scopes for each type that the regulation names")
  public void eachType(String level) {
    given();
    List<String> types = admission.visit().suite().observed().list("required-types");
    conversation.judge(
        new GrantedScopes(answer())
            .grants(types.stream().map(type -> level + "/" + type + ".rs").toList()));
  }

  @Then("it is given a refresh token")
  public void refreshToken() {
    given();
    conversation.judge(response().withRefresh());
  }

  @Then("it is given no refresh token")
  public void noRefresh() {
    withToken();
    conversation.judge(response().withoutRefresh());
  }

  @Then("the patient is told and can be read")
  public void patient() {
    admission.launch().tokens();
    conversation.judge(new LaunchContext(answer()).patient());
    readable("patient", "Patient");
  }

  @Then("the encounter is told and can be read")
  public void encounter() {
    admission.launch().tokens();
    conversation.judge(new LaunchContext(answer()).encounter());
    readable("encounter", "Encounter");
  }

  private void readable(String name, String type) {
    Launch launch = admission.launch();
    String id = launch.json().path(name).asText();
    if (id.matches("[A-Za-z0-9.-]{1,64}")) {
      Exchange read =
          conversation
              .client()
              .exchange(
                  Request.get(conversation.session().target().url(type + "/" + id))
                      .bearing(launch.tokens().access()));
      conversation.judge(LaunchContext.readable(read, type, id));
    }
  }

  @Then("what is told of the context has its form")
  public void forms() {
    admission.launch().tokens();
    String items = admission.visit().suite().observed().text("fhir-context");
    conversation.judge(new LaunchContext(answer()).forms(items.equals("objects")));
  }

  @Then("it is told whether the client shows the banner of the patient")
  public void banner() {
    admission.launch().tokens();
    conversation.judge(new LaunchContext(answer()).banner());
  }

  @Then("it is told where the style is, and it can be read there")
  public void style() {
    Launch launch = admission.launch();
    launch.tokens();
    LaunchContext context = new LaunchContext(answer());
    Optional<URI> address =
        Optional.of(launch.json().path("smart_style_url").asText())
            .filter(url -> url.matches("https?://[^\\s<>\"{}|^`\\\\]+"))
            .map(Address::of);
    conversation.judge(
        address
            .map(
                url ->
                    context.style(
                        conversation
                            .client()
                            .exchange(
                                Request.get(url).anonymous().with("Accept", "application/json"))))
            .orElseGet(context::noStyle));
  }

  @Then("no more is granted than was asked for")
  public void within() {
    given();
    conversation.judge(new GrantedScopes(answer()).within(admission.launch().wish().scopes()));
  }

  /**
   * The answer, which has a token.
   *
   * @throws NotTested if it has none
   */
  private TokenResponse given() {
    if (conversation.answers().isEmpty()) {
      admission.launch().tokens();
    }
    return response();
  }

  /** How a token is given, an error response does not tell (RFC 6749, section 5.1). */
  private void withToken() {
    if (!given().hasToken()) {
      throw NotTested.prerequisite(
          "token.none",
          "%s returned no access_token, but %s".formatted(answer().title(), ErrorText.of(answer())),
          "see the scenario in which the token is asked for");
    }
  }

  private TokenResponse response() {
    return new TokenResponse(answer());
  }

  /** The last answer, or else that in which the tokens of the launch were given. */
  private Exchange answer() {
    List<Exchange> answers = conversation.answers();
    return answers.isEmpty() ? admission.launch().exchange() : answers.get(answers.size() - 1);
  }
}
