package org.trueblue.steps.smart;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.URI;
import java.util.Optional;
import org.trueblue.auth.AuthorizationAsk;
import org.trueblue.auth.Consent;
import org.trueblue.auth.LoginFailed;
import org.trueblue.auth.Redirected;
import org.trueblue.auth.Registration;
import org.trueblue.auth.TokenAsk;
import org.trueblue.auth.Tokens;
import org.trueblue.check.oauth.ErrorRedirect;
import org.trueblue.check.smart.Denied;
import org.trueblue.check.smart.Refusal;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.Launch;
import org.trueblue.session.LaunchWish;
import org.trueblue.session.Launches;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/**
 * Steps in which the client asks for what a server is to refuse: on a page of its own, or by
 * sending the user back with an error (RFC 6749, section 4.1.2.1).
 */
public final class RefusalSteps {

  private final Conversation conversation;
  private final Admission admission;
  private Optional<Launch> back = Optional.empty();
  private Optional<Exchange> page = Optional.empty();

  /** Steps of a conversation. */
  public RefusalSteps(Conversation conversation, Admission admission) {
    this.conversation = conversation;
    this.admission = admission;
  }

  @When("a client asks with {string} as {string}")
  public void asksWith(String name, String value) {
    String wrong = name.equals("redirect_uri") ? elsewhere(value) : value;
    attempt(ask -> ask.with(name, wrong));
  }

  @When("a client that an EHR opened asks with {string} as {string}")
  public void openedAsksWith(String name, String value) {
    attempt(admission.fromEhr(), ask -> ask.with(name, value));
  }

  @When("a client asks without {string}")
  public void asksWithout(String name) {
    attempt(ask -> ask.without(name));
  }

  @When("a client asks with a challenge that is no hash")
  public void asksPlain() {
    attempt(
        ask ->
            ask.with("code_challenge_method", "plain")
                .with("code_challenge", ask.pkce().verifier()));
  }

  @When("a client asks without a challenge")
  public void asksWithoutChallenge() {
    attempt(ask -> ask.without("code_challenge").without("code_challenge_method"));
  }

  @When("the user declines")
  public void declines() {
    LaunchWish wish = admission.standalone("standalone").answered(Consent.DECLINE);
    Launches launches = admission.visit().launches();
    try {
      back = Optional.of(launches.attempt(conversation.client(), wish, ask -> ask));
    } catch (LoginFailed e) {
      page = e.last().filter(last -> last.status() >= 400);
      if (e.stage() != LoginFailed.Stage.AFTER_CONSENT || page.isEmpty()) {
        throw Launches.notBack(e);
      }
    }
    boolean unseen = admission.visit().login().asksPeople();
    if (unseen && back.flatMap(launch -> launch.redirected().code()).isPresent()) {
      throw NotTested.prerequisite(
          "authorization.person",
          "the user came back with a code, and whether they were asked only they know",
          "let the run log in by a recipe: see --login");
    }
  }

  @Then("the user comes back to the client with {string} and the state of the request")
  public void comesBackWith(String error) {
    Optional<Redirected> redirected = back.map(Launch::redirected);
    conversation.judge(
        ErrorRedirect.judge(
            redirected.flatMap(Redirected::error),
            redirected.flatMap(Redirected::state),
            error,
            back.map(launch -> launch.ask().parameter("state")).orElse(""),
            evidence()));
  }

  @Then("the request is refused")
  public void refused() {
    conversation.judge(
        Refusal.judge(
            back.map(Launch::redirected).flatMap(Redirected::code).isPresent(), evidence()));
  }

  @Then("the user is not led there")
  public void notLedThere() {
    conversation.judge(Refusal.notLed(back.isPresent(), evidence()));
  }

  @Then("no token comes of the plain challenge")
  public void noTokenOfPlain() {
    fruitless("pkce.plain", "A challenge that is no hash leads to no token.", false);
  }

  @Then("no token comes of it without a verifier")
  public void noTokenWithoutChallenge() {
    fruitless("pkce.without", "A request without a challenge leads to no token.", true);
  }

  private void fruitless(String code, String summary, boolean withoutVerifier) {
    Optional<Launch> launch = back.filter(l -> l.redirected().code().isPresent());
    if (launch.isEmpty()) {
      conversation.judge(Refusal.judge(false, evidence()));
      return;
    }
    TokenAsk exchange = admission.visit().launches().exchange(conversation.client(), launch.get());
    TokenAsk sent = withoutVerifier ? exchange.without("code_verifier") : exchange;
    conversation.judge(
        Denied.fruitless(conversation.client().again(sent.request()), code, summary));
  }

  @Then("nothing is opened with what comes of it")
  public void nothingOpened() {
    Launch control = admission.launch();
    Optional<Launch> launch = back.filter(l -> l.redirected().code().isPresent());
    if (launch.isEmpty()) {
      conversation.judge(Refusal.judge(false, evidence()));
      return;
    }
    Exchange answer =
        conversation
            .client()
            .again(
                admission
                    .visit()
                    .launches()
                    .exchange(conversation.client(), launch.get())
                    .request());
    Optional<Tokens> tokens = Tokens.of(answer);
    if (tokens.isEmpty()) {
      conversation.judge(Denied.fruitless(answer, "authorize.aud", Refusal.AUDIENCE));
      return;
    }
    URI patient = conversation.session().target().url("Patient/" + Context.patient(control));
    conversation.judge(
        Refusal.audience(
            conversation.client().again(Request.get(patient).bearing(tokens.get().access()))));
  }

  private void attempt(Launches.Change change) {
    attempt(admission.standalone("standalone"), change);
  }

  /** A page of its own, or no page that the recipe knows, is a refusal too. */
  private void attempt(LaunchWish wish, Launches.Change change) {
    boolean people = admission.visit().login().asksPeople();
    if (people && isSettledAtOnce(wish, change)) {
      return;
    }
    try {
      back = Optional.of(admission.visit().launches().attempt(conversation.client(), wish, change));
    } catch (LoginFailed e) {
      page = e.last();
      if (page.isEmpty()) {
        throw people ? unseen(e) : Launches.notBack(e);
      }
    }
  }

  /** Whether the server refuses, or leads back to the client, before anybody logs in. */
  private boolean isSettledAtOnce(LaunchWish wish, Launches.Change change) {
    Registration client = admission.visit().registration(admission.usual());
    AuthorizationAsk ask =
        change.of(
            AuthorizationAsk.of(admission.server().authorize(), client, wish.scopes())
                .with("aud", conversation.session().target().base().toString()));
    Exchange answer = conversation.client().again(ask.get());
    page = Optional.of(answer).filter(a -> a.status() >= 400);
    back =
        Redirected.of(answer, URI.create(ask.parameter("redirect_uri")))
            .map(r -> new Launch(wish, client, Optional.empty(), ask, r, Optional.empty()));
    return page.isPresent() || back.isPresent();
  }

  private static NotTested unseen(LoginFailed failed) {
    return NotTested.prerequisite(
        "authorization.person",
        "the request is not refused before the login, and what a person is told after it cannot be"
            + " seen: "
            + failed.reason(),
        "let the run log in by a recipe: see --login");
  }

  /** An address that nobody registered; a browser is awaited on this machine alone. */
  private String elsewhere(String address) {
    return admission.visit().login().asksPeople()
        ? admission
            .visit()
            .registration(admission.usual())
            .redirectUri()
            .resolve("/trueblue-not-registered")
            .toString()
        : address;
  }

  private String evidence() {
    return page.map(Exchange::id)
        .or(() -> back.map(launch -> launch.redirected().exchange()))
        .orElse("");
  }
}
