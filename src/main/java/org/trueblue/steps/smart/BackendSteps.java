package org.trueblue.steps.smart;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.List;
import org.trueblue.auth.Assertion;
import org.trueblue.auth.ClientAuthentication.Signed;
import org.trueblue.auth.ClientKeys;
import org.trueblue.auth.Registration;
import org.trueblue.auth.TokenAsk;
import org.trueblue.auth.Tokens;
import org.trueblue.check.smart.Denied;
import org.trueblue.check.smart.GrantedScopes;
import org.trueblue.check.smart.KeyChange;
import org.trueblue.evidence.Exchange;
import org.trueblue.session.ClientKind;
import org.trueblue.steps.Conversation;

/** Steps in which a service asks for tokens of its own (SMART Backend Services). */
public final class BackendSteps {

  private final Conversation conversation;
  private final Admission admission;

  /** Steps of a conversation. */
  public BackendSteps(Conversation conversation, Admission admission) {
    this.conversation = conversation;
    this.admission = admission;
  }

  @When("the service asks for a token, signing by {string}")
  public void asks(String algorithm) {
    admission.has(ClientKind.BACKEND);
    Signing.by(algorithm, admission, ClientKind.BACKEND);
    admission.send(
        TokenAsk.ownToken(
            admission.server().token(), client().signing(algorithm), admission.scopes("backend")));
  }

  /** The control of what is refused. */
  @Given("the service was given a token")
  public void wasGiven() {
    token("backend");
  }

  @When("the service asks for a token")
  public void asks() {
    admission.has(ClientKind.BACKEND);
    admission.send(ask("backend"));
  }

  @When("it asks with an assertion {word}")
  public void asksWith(String flaw) {
    admission.send(ask("backend").asserting(Flaw.of(flaw).in(right(), how(), Instant.now())));
  }

  @When("it asks with an assertion of another type")
  public void asksWithOtherType() {
    admission.send(
        ask("backend")
            .asserting(right().signed())
            .with("client_assertion_type", "urn:trueblue:no-assertion-type"));
  }

  @When("it asks with another grant type")
  public void asksWithOtherGrant() {
    admission.send(ask("backend").with("grant_type", "urn:trueblue:no-grant-type"));
  }

  @When("it asks twice with the same assertion")
  public void asksTwice() {
    String assertion = right().signed();
    Exchange first = admission.send(ask("backend").asserting(assertion));
    given(first);
    admission.send(ask("backend").asserting(assertion));
  }

  @Then("the service/client is not recognized")
  public void notRecognized() {
    conversation.judge(Denied.asClient(last()));
  }

  @Then("the service is refused")
  public void refused() {
    conversation.judge(Denied.assertion(last()));
  }

  @Then("the service is given no more than it asks for")
  public void within() {
    given(last());
    conversation.judge(new GrantedScopes(last()).within(admission.scopes("backend")));
  }

  @Then("new keys are taken at once, and old ones no longer")
  public void keysChange() {
    KeyHosting hosting = new KeyHosting(admission.visit());
    ClientKeys first = ClientKeys.fresh();
    ClientKeys second = ClientKeys.fresh();
    token("backend");
    hosting.with(
        first,
        () ->
            conversation.judge(
                KeyChange.taken(conversation.client().again(signed(first).request()))));
    hosting.with(
        second,
        () -> {
          conversation.judge(
              KeyChange.taken(conversation.client().again(signed(second).request())));
          conversation.judge(
              KeyChange.forgotten(conversation.client().again(signed(first).request())));
        });
  }

  private TokenAsk signed(ClientKeys keys) {
    return ask("backend")
        .asserting(
            Assertion.of(
                    client().clientId(),
                    new Signed(keys, how().algorithm()),
                    admission.server().token(),
                    Instant.now())
                .signed());
  }

  /**
   * A token for what is asked on an occasion.
   *
   * @throws NotTested if none is given
   */
  Tokens token(String occasion) {
    admission.has(ClientKind.BACKEND);
    return given(conversation.client().again(ask(occasion).request()));
  }

  private static Tokens given(Exchange answer) {
    return Controls.token(answer, "SMART-BE-03");
  }

  private TokenAsk ask(String occasion) {
    return TokenAsk.ownToken(admission.server().token(), client(), admission.scopes(occasion));
  }

  private Assertion right() {
    return Assertion.of(client().clientId(), how(), admission.server().token(), Instant.now());
  }

  private Signed how() {
    return Signing.of(client());
  }

  /** The client, signing by an algorithm that the server declares. */
  private Registration client() {
    Registration client = admission.visit().registration(ClientKind.BACKEND);
    List<String> declared =
        admission.server().metadata().list("token_endpoint_auth_signing_alg_values_supported");
    return Signing.of(client).keys().algorithms().stream()
        .filter(declared::contains)
        .findFirst()
        .map(client::signing)
        .orElse(client);
  }

  private Exchange last() {
    List<Exchange> answers = conversation.answers();
    return answers.get(answers.size() - 1);
  }
}
