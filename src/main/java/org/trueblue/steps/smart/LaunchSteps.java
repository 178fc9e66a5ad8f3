package org.trueblue.steps.smart;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import org.trueblue.auth.AuthorizationAsk;
import org.trueblue.auth.Redirected;
import org.trueblue.auth.Registration;
import org.trueblue.check.oauth.AuthorizationAnswer;
import org.trueblue.check.smart.CodeRedirect;
import org.trueblue.evidence.Request;
import org.trueblue.session.ClientKind;
import org.trueblue.session.Launch;
import org.trueblue.session.LaunchWish;
import org.trueblue.session.NotApplicable;
import org.trueblue.steps.Conversation;

/** Steps in which users let the client in (SMART App Launch, Obtain authorization code). */
public final class LaunchSteps {

  private final Conversation conversation;
  private final Admission admission;

  /** Steps of a conversation. */
  public LaunchSteps(Conversation conversation, Admission admission) {
    this.conversation = conversation;
    this.admission = admission;
  }

  /** What others are refused, this client was given: the control of what is refused. */
  @Given("the client was let in")
  public void wasLetIn() {
    admission.of(admission.standalone("standalone")).tokens();
  }

  @Given("the client asked to be let in")
  public void askedToBeLetIn() {
    admission.of(admission.standalone("standalone"));
  }

  @Given("the {word} client asked to be let in")
  public void kindAskedToBeLetIn(String kind) {
    ClientKind client = ClientKind.of(kind);
    admission.has(client);
    admission.of(LaunchWish.standalone(client, admission.scopes("standalone")));
  }

  @Given("the client with keys asked to be let in, signing by {string}")
  public void keysAskedToBeLetIn(String algorithm) {
    admission.has(ClientKind.ASYMMETRIC);
    Signing.by(algorithm, admission, ClientKind.ASYMMETRIC);
    admission.of(
        LaunchWish.standalone(ClientKind.ASYMMETRIC, admission.scopes("standalone"))
            .signing(algorithm));
  }

  @Given("the client is let in anew")
  public void isLetInAnew() {
    admission.fresh(admission.standalone("standalone")).tokens();
  }

  @Given("an EHR opened the client")
  public void ehrOpened() {
    admission.of(admission.fromEhr());
  }

  @Given("an EHR opened the client for {string}")
  public void ehrOpenedFor(String occasion) {
    admission.of(admission.fromEhr(occasion));
  }

  @Given("a user came back to the client with a code")
  public void cameBack() {
    admission.comeBack(admission.standalone("standalone"));
  }

  @Given("a user came back to the public client with a code")
  public void cameBackToPublic() {
    admission.comeBack(LaunchWish.standalone(ClientKind.PUBLIC, admission.scopes("standalone")));
  }

  @When("the client begins with a GET and with a POST")
  public void begins() {
    AuthorizationAsk ask = ask();
    send(ask.get());
    send(ask.post());
  }

  @Then("the user is led to the login each time")
  public void ledToLogin() {
    Registration client = admission.visit().registration(admission.usual());
    conversation
        .answers()
        .forEach(
            answer ->
                conversation.judge(
                    new AuthorizationAnswer(answer, client.redirectUri()).leadsToLogin()));
  }

  @Then("the user came back with a code and the state of the request")
  public void cameBackWithCode() {
    Launch launch = admission.launch();
    Redirected back = launch.redirected();
    conversation.judge(
        CodeRedirect.judge(
            back.code(),
            back.error(),
            back.state(),
            launch.ask().parameter("state"),
            back.exchange()));
  }

  @Then("the EHR named its FHIR server and the launch")
  public void named() {
    Redirected opened =
        admission
            .launch()
            .opened()
            .orElseThrow(() -> new IllegalStateException("no EHR opened the client"));
    conversation.judge(
        CodeRedirect.opened(
            opened.parameter("iss"),
            conversation.session().target().base().toString(),
            opened.parameter("launch"),
            opened.exchange()));
  }

  private AuthorizationAsk ask() {
    if (!admission.server().declares("launch-standalone")
        && admission.server().declares("launch-ehr")) {
      throw new NotApplicable("the server does not declare that clients stand alone");
    }
    return AuthorizationAsk.of(
            admission.server().authorize(),
            admission.visit().registration(admission.usual()),
            admission.scopes("standalone"))
        .with("aud", conversation.session().target().base().toString());
  }

  private void send(Request request) {
    conversation.add(conversation.client().again(request));
  }
}
