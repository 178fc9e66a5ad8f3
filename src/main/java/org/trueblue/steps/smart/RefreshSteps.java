package org.trueblue.steps.smart;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import org.trueblue.auth.TokenAsk;
import org.trueblue.auth.Tokens;
import org.trueblue.check.oauth.TokenState;
import org.trueblue.check.smart.GrantedScopes;
import org.trueblue.check.smart.LaunchContext;
import org.trueblue.check.smart.TokenResponse;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.Launch;
import org.trueblue.session.Launches.Refreshed;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps in which tokens are renewed and taken back (RFC 6749, section 6; RFC 7009). */
public final class RefreshSteps {

  private static final String NOBODYS = "trueblue-nobody-was-given-this";

  private final Conversation conversation;
  private final Admission admission;

  /** Steps of a conversation. */
  public RefreshSteps(Conversation conversation, Admission admission) {
    this.conversation = conversation;
    this.admission = admission;
  }

  @Given("the client refreshed its token")
  public void refreshed() {
    Refreshed refreshed =
        admission
            .visit()
            .launches()
            .refreshed(
                conversation.client(), admission.standalone("standalone"), admission::refresh);
    admission.kept(refreshed.launch());
    conversation.add(refreshed.answer());
  }

  /** The control of what is refused: who may refresh can. */
  @Given("the client refreshed its token, and was given a new one")
  public void refreshedWell() {
    refreshed();
    given(last());
  }

  @When("the client refreshes its token")
  public void refreshes() {
    admission.send(admission.refresh(admission.launch()));
  }

  /** The control: what follows is refused for what is wrong with it, and not for all. */
  @When("the client refreshes its token, and is given a new one")
  public void refreshesWell() {
    given(admission.send(admission.refresh(admission.launch())));
  }

  private static Tokens given(Exchange answer) {
    return Controls.token(answer, "SMART-TOK-06");
  }

  @When("the client refreshes with the same refresh token again")
  public void refreshesAgain() {
    admission.send(admission.refresh(admission.launch()));
  }

  @When("the client refreshes its token for less")
  public void refreshesForLess() {
    admission.send(admission.refresh(admission.launch()).with("scope", String.join(" ", less())));
  }

  @When("the client refreshes its token for more than was granted")
  public void refreshesForMore() {
    List<String> granted = admission.launch().tokens().scopes();
    admission.send(
        admission
            .refresh(admission.launch())
            .with("scope", String.join(" ", granted) + " " + beyond(granted)));
  }

  @When("another client uses the refresh token")
  public void otherRefreshes() {
    admission.send(admission.refresh(admission.launch()).from(admission.other()));
  }

  @When("the client refreshes with a token that nobody was given")
  public void refreshesNobodys() {
    admission.refreshToken(admission.launch());
    admission.send(
        TokenAsk.refresh(admission.server().token(), admission.launch().client(), NOBODYS));
  }

  @Then("the scope is that of the first token")
  public void sameScope() {
    conversation.judge(new TokenResponse(last()).same(admission.launch().tokens().scopes()));
  }

  @Then("it is given no more than it asked for")
  public void noMore() {
    conversation.judge(new TokenResponse(last()).answered());
    conversation.judge(new GrantedScopes(last()).within(less()));
  }

  @Then("the scope is not widened")
  public void notWidened() {
    conversation.judge(new TokenResponse(last()).notWidened(admission.launch().tokens().scopes()));
  }

  @Then("the second is refused if the first brought another refresh token")
  public void renewed() {
    List<Exchange> answers = conversation.answers();
    conversation.judge(
        TokenState.renewed(
            admission.refreshToken(admission.launch()), answers.get(answers.size() - 2), last()));
  }

  @Then("the new token opens the patient")
  public void newTokenOpens() {
    String access = given(last()).access();
    Launch launch = admission.launch();
    String patient = Context.patient(launch);
    Exchange read =
        conversation
            .client()
            .again(
                Request.get(conversation.session().target().url("Patient/" + patient))
                    .bearing(access));
    conversation.judge(LaunchContext.readable(read, "Patient", patient));
  }

  /** What was granted, but for one scope for resources. */
  private List<String> less() {
    List<String> granted = admission.launch().tokens().scopes();
    String left =
        granted.stream()
            .filter(scope -> scope.contains("/"))
            .filter(scope -> !scope.startsWith("launch/"))
            .filter(scope -> !scope.contains("/Patient."))
            .findFirst()
            .orElseThrow(
                () ->
                    NotTested.prerequisite(
                        "refresh.one-scope",
                        "nothing was granted that could be left out",
                        "ask for scopes of several types: see 'scopes' of the target's file"));
    return granted.stream().filter(scope -> !scope.equals(left)).toList();
  }

  /** A scope that was not granted. */
  private static String beyond(List<String> granted) {
    boolean version1 = granted.stream().anyMatch(scope -> scope.endsWith(".read"));
    return version1 ? "user/*.write" : "user/*.cruds";
  }

  private Exchange last() {
    List<Exchange> answers = conversation.answers();
    return answers.get(answers.size() - 1);
  }
}
