package org.trueblue.steps.smart;

import com.fasterxml.jackson.databind.JsonNode;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.auth.Registration;
import org.trueblue.auth.TokenAsk;
import org.trueblue.check.smart.Introspected;
import org.trueblue.check.smart.LaunchContext;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.ClientKind;
import org.trueblue.session.Launch;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps in which somebody asks about a token (SMART App Launch 2, Token Introspection). */
public final class IntrospectionSteps {

  private static final String NOBODYS = "trueblue-nobody-was-given-this";

  private final Conversation conversation;
  private final Admission admission;
  private final OpenIdSteps openId;

  /** Steps of a conversation. */
  public IntrospectionSteps(Conversation conversation, Admission admission, OpenIdSteps openId) {
    this.conversation = conversation;
    this.admission = admission;
    this.openId = openId;
  }

  @Given("the server tells about tokens")
  public void tells() {
    endpoint();
  }

  @When("who may asks about the token")
  public void asks() {
    ask(admission.launch().tokens().access());
  }

  @When("who may asks about a token that nobody was given")
  public void asksNobodys() {
    ask(NOBODYS);
  }

  @When("nobody known asks about the token")
  public void nobodyAsks() {
    String token = admission.launch().tokens().access();
    Exchange control = answer(token);
    if (!org.trueblue.check.response.JsonAnswer.of(control).path("active").asBoolean()) {
      throw NotTested.prerequisite(
          "control.refused",
          "who may ask is not told that the token is active",
          "see the scenario of SMART-INTRO-01");
    }
    conversation.add(
        conversation
            .client()
            .again(
                TokenAsk.about(endpoint(), admission.launch().client(), token)
                    .fromNobody()
                    .request()));
  }

  @Then("the token is told to be active, with what it is good for")
  public void active() {
    Launch launch = admission.launch();
    conversation.judge(
        last().active(launch.json(), launch.client().clientId(), launch.exchange().started()));
  }

  @Then("the token is told not to be active")
  public void inactive() {
    conversation.judge(last().inactive());
  }

  @Then("the context of the launch is told again")
  public void context() {
    JsonNode given = admission.launch().json();
    if (LaunchContext.members().stream().noneMatch(given::has)) {
      throw NotTested.prerequisite(
          "context.absent",
          "the answer with the token told nothing of a context",
          "ask for launch/patient: see 'scopes' of the target's file");
    }
    conversation.judge(last().context(given));
  }

  @Then("the issuer and the user are told again")
  public void user() {
    conversation.judge(last().user(openId.tokenClaims()));
  }

  @Then("the resource about the user is told again")
  public void fhirUser() {
    conversation.judge(last().fhirUser(openId.tokenClaims()));
  }

  @Then("nothing is told")
  public void closed() {
    conversation.judge(last().closed());
  }

  private void ask(String token) {
    conversation.add(answer(token));
  }

  /** Who may ask is a client with a secret or keys, or else who bears the token. */
  private Exchange answer(String token) {
    Optional<Registration> known =
        Stream.of(ClientKind.CONFIDENTIAL, ClientKind.ASYMMETRIC, ClientKind.BACKEND)
            .flatMap(kind -> admission.visit().clients().find(kind).stream())
            .findFirst();
    if (known.isPresent()) {
      Exchange answer =
          conversation.client().again(TokenAsk.about(endpoint(), known.get(), token).request());
      if (answer.status() != 401 && answer.status() != 403) {
        return answer;
      }
    }
    Request request =
        TokenAsk.about(endpoint(), admission.launch().client(), token).fromNobody().request();
    return conversation.client().again(request.bearing(admission.launch().tokens().access()));
  }

  private URI endpoint() {
    return admission
        .server()
        .optional("introspection_endpoint")
        .orElseThrow(() -> new NotApplicable("the server declares no endpoint for introspection"));
  }

  private Introspected last() {
    List<Exchange> answers = conversation.answers();
    return new Introspected(answers.get(answers.size() - 1));
  }
}
