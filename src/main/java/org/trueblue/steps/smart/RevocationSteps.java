package org.trueblue.steps.smart;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URI;
import java.util.Set;
import org.trueblue.auth.Registration;
import org.trueblue.auth.TokenAsk;
import org.trueblue.auth.Tokens;
import org.trueblue.check.response.Status;
import org.trueblue.check.smart.Revoked;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.outcome.Judgement;
import org.trueblue.session.Launch;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps in which tokens are taken back (RFC 7009). */
public final class RevocationSteps {

  private static final String NOBODYS = "trueblue-nobody-was-given-this";

  private final Conversation conversation;
  private final Admission admission;

  /** Steps of a conversation. */
  public RevocationSteps(Conversation conversation, Admission admission) {
    this.conversation = conversation;
    this.admission = admission;
  }

  @Given("the server takes tokens back")
  public void takesBack() {
    endpoint();
  }

  @When("the client takes its token back")
  public void takesTokenBack() {
    opens();
    succeeded(send(about(admission.launch().tokens().access(), "access_token")));
  }

  /** What is told of a token is compared with what it opens. */
  @When("the client takes its token back, so that it opens nothing")
  public void takesTokenBackIndeed() {
    takesTokenBack();
    if (!Revoked.closed(read()).findings().isEmpty()) {
      throw NotTested.prerequisite(
          "revocation.none",
          "the token is good still, though it was taken back",
          "see the scenario of SMART-REV-01");
    }
  }

  /** The control: who answers to all that it takes tokens back has not shown that it does. */
  @Given("the client can take tokens back")
  public void canTakeBack() {
    send(about(admission.launch().tokens().access(), "access_token"));
    if (!Revoked.closed(read()).findings().isEmpty() && refreshOutlives()) {
      throw none();
    }
  }

  private static NotTested none() {
    return NotTested.prerequisite(
        "revocation.none",
        "each token stays good after its own client took it back",
        "see the scenarios of SMART-REV-01 and SMART-REV-02");
  }

  private boolean refreshOutlives() {
    Launch launch = admission.launch();
    if (launch.tokens().refresh().isEmpty()) {
      return true;
    }
    send(about(admission.refreshToken(launch), "refresh_token"));
    return Tokens.of(send(admission.refresh(launch))).isPresent();
  }

  @When("the client takes its refresh token back")
  public void takesRefreshTokenBack() {
    String token = admission.refreshToken(admission.launch());
    succeeded(send(about(token, "refresh_token")));
  }

  @When("the client takes a token back that nobody was given")
  public void takesNobodysBack() {
    conversation.add(send(TokenAsk.about(endpoint(), admission.launch().client(), NOBODYS)));
  }

  @When("another client takes the token back")
  public void otherTakesBack() {
    opens();
    Registration other = admission.other();
    send(about(admission.launch().tokens().access(), "access_token").from(other));
  }

  @Then("the token opens nothing any more")
  public void opensNothing() {
    conversation.judge(Revoked.closed(read()));
  }

  /** Access tokens need not be revocable; where they are not, refresh tokens are (section 2). */
  @Then("the token opens the patient still, until its own client takes it back")
  public void opensStill() {
    Judgement open = Revoked.open(read());
    conversation.judge(open);
    if (open.findings().isEmpty()) {
      send(about(admission.launch().tokens().access(), "access_token"));
      if (!Revoked.closed(read()).findings().isEmpty()) {
        refreshesStill();
      }
    }
  }

  private void refreshesStill() {
    Launch launch = admission.fresh(admission.standalone("standalone"));
    send(about(admission.refreshToken(launch), "refresh_token").from(admission.other()));
    Exchange refreshed = send(admission.refresh(launch));
    Judgement good = Revoked.good(refreshed);
    conversation.judge(good);
    if (good.findings().isEmpty()) {
      String token =
          Tokens.of(refreshed).flatMap(Tokens::refresh).orElse(admission.refreshToken(launch));
      send(about(token, "refresh_token"));
      if (Tokens.of(send(admission.refresh(launch).with("refresh_token", token))).isPresent()) {
        throw none();
      }
    }
  }

  private Exchange read() {
    return conversation.client().again(patient());
  }

  /** The control: the token was good before. */
  private void opens() {
    Controls.opens(conversation, patient());
  }

  private Request patient() {
    Launch launch = admission.launch();
    return Request.get(conversation.session().target().url("Patient/" + Context.patient(launch)))
        .bearing(launch.tokens().access());
  }

  private TokenAsk about(String token, String hint) {
    return TokenAsk.about(endpoint(), admission.launch().client(), token)
        .with("token_type_hint", hint);
  }

  private Exchange send(TokenAsk ask) {
    return conversation.client().again(ask.request());
  }

  private void succeeded(Exchange answer) {
    conversation.judge(
        Status.judge(
            java.util.List.of(answer),
            "response.status",
            "A client may take its tokens back.",
            Set.of(200)));
  }

  private URI endpoint() {
    return admission
        .server()
        .optional("revocation_endpoint")
        .orElseThrow(() -> new NotApplicable("the server declares no endpoint for revocation"));
  }
}
