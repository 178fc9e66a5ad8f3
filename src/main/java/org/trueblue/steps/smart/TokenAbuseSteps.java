package org.trueblue.steps.smart;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.List;
import org.trueblue.auth.Assertion;
import org.trueblue.auth.ClientAuthentication.Signed;
import org.trueblue.auth.Pkce;
import org.trueblue.auth.Registration;
import org.trueblue.auth.TokenAsk;
import org.trueblue.check.oauth.TokenState;
import org.trueblue.check.smart.Access;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.ClientKind;
import org.trueblue.session.Launch;
import org.trueblue.session.LaunchWish;
import org.trueblue.session.NotApplicable;
import org.trueblue.steps.Conversation;

/** Steps in which codes and tokens are used as they must not be. */
public final class TokenAbuseSteps {

  private static final String NOBODYS = "trueblue-nobody-was-given-this";

  private final Conversation conversation;
  private final Admission admission;

  /** Steps of a conversation. */
  public TokenAbuseSteps(Conversation conversation, Admission admission) {
    this.conversation = conversation;
    this.admission = admission;
  }

  @When("the code is exchanged without its verifier")
  public void withoutVerifier() {
    admission.send(admission.exchange().without("code_verifier"));
  }

  @When("the code is exchanged with a blank verifier")
  public void withBlankVerifier() {
    admission.send(admission.exchange().with("code_verifier", ""));
  }

  @When("the code is exchanged with another verifier")
  public void withOtherVerifier() {
    admission.send(admission.exchange().with("code_verifier", Pkce.fresh().verifier()));
  }

  @When("the code is exchanged with its challenge as the verifier")
  public void withChallenge() {
    String challenge = admission.launch().ask().pkce().challenge();
    admission.send(admission.exchange().with("code_verifier", challenge));
  }

  @When("the code is exchanged once more")
  public void onceMore() {
    admission.send(admission.exchange());
  }

  @When("another client exchanges the code")
  public void byOther() {
    admission.send(admission.exchange().from(admission.other()));
  }

  @When("the code is exchanged with another redirect URI")
  public void withOtherRedirect() {
    admission.send(
        admission.exchange().with("redirect_uri", "https://elsewhere.example.org/callback"));
  }

  @When("the client exchanges a code that nobody was given")
  public void nobodysCode() {
    admission.send(
        TokenAsk.code(
            admission.server().token(), admission.launch().client(), NOBODYS, Pkce.fresh()));
  }

  @When("the client exchanges its code for an unknown grant type")
  public void unknownGrantType() {
    admission.send(admission.exchange().with("grant_type", "urn:trueblue:no-grant-type"));
  }

  @Given("a user came back to the client with a secret")
  public void cameBackToConfidential() {
    admission.comeBack(confidential());
  }

  @Given("the client with a secret was let in")
  public void confidentialWasLetIn() {
    admission.has(ClientKind.CONFIDENTIAL);
    admission.of(confidential()).tokens();
  }

  @Given("the client with keys was let in")
  public void keysWereLetIn() {
    admission.has(ClientKind.ASYMMETRIC);
    admission.of(withKeys()).tokens();
  }

  @Given("a user came back to the client with keys")
  public void cameBackToKeys() {
    admission.comeBack(withKeys());
  }

  @When("the code is exchanged with an assertion {word}")
  public void withFlaw(String flaw) {
    Signed how = Signing.of(admission.launch().client());
    admission.send(
        admission.exchange().asserting(Flaw.of(flaw).in(assertion(how), how, Instant.now())));
  }

  /** Each time for a code of its own. */
  @When("two codes are exchanged with the same assertion")
  public void withSameAssertion() {
    admission.has(ClientKind.ASYMMETRIC);
    admission.comeBack(withKeys());
    String same = assertion(Signing.of(admission.launch().client())).signed();
    Controls.token(admission.send(admission.exchange().asserting(same)), "SMART-TOK-01");
    admission.comeBack(withKeys());
    admission.send(admission.exchange().asserting(same));
  }

  private Assertion assertion(Signed how) {
    return Assertion.of(
        admission.launch().client().clientId(), how, admission.server().token(), Instant.now());
  }

  private LaunchWish withKeys() {
    return LaunchWish.standalone(ClientKind.ASYMMETRIC, admission.scopes("standalone"));
  }

  @When("the code is exchanged with a wrong secret")
  public void withWrongSecret() {
    Registration client = admission.launch().client();
    admission.send(admission.exchange().from(client.withSecret(NOBODYS)));
  }

  @When("the code is exchanged without the secret")
  public void withoutSecret() {
    Registration client = admission.launch().client();
    admission.send(admission.exchange().from(client.withSecret("")));
  }

  @When("a client without a token reads the patient")
  public void readsWithoutToken() {
    conversation.add(conversation.client().exchange(patient().anonymous()));
  }

  @When("a client with a token that nobody was given reads the patient")
  public void readsWithNobodysToken() {
    conversation.add(conversation.client().exchange(patient().bearing(NOBODYS)));
  }

  @Then("it is told that a token is needed")
  public void tokenNeeded() {
    List<Exchange> answers = conversation.answers();
    conversation.judge(Access.needsToken(answers.get(answers.size() - 1)));
  }

  @Then("each 401 tells that a bearer token is needed")
  public void challenges() {
    List<Exchange> refusals =
        conversation.answers().stream().filter(answer -> answer.status() == 401).toList();
    if (refusals.isEmpty()) {
      throw new NotApplicable("the server answers with another status than 401");
    }
    refusals.forEach(refusal -> conversation.judge(TokenState.challenges(refusal)));
  }

  private LaunchWish confidential() {
    return LaunchWish.standalone(ClientKind.CONFIDENTIAL, admission.scopes("standalone"));
  }

  /** What the client of the scenario can read with its token: the control. */
  private Request patient() {
    Launch launch = admission.launch();
    Request request =
        Request.get(conversation.session().target().url("Patient/" + Context.patient(launch)));
    Controls.opens(conversation, request.bearing(launch.tokens().access()));
    return request;
  }
}
