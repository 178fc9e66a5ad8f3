package org.trueblue.steps.bluebutton;

import io.cucumber.java.en.Then;
import java.util.List;
import org.trueblue.auth.Tokens;
import org.trueblue.check.oauth.GrantedScope;
import org.trueblue.check.oauth.TokenAnswer;
import org.trueblue.check.oauth.TokenState;
import org.trueblue.evidence.Exchange;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps about what the client is answered when it asks for tokens, or about them. */
public final class TokenAnswerSteps {

  private final Conversation conversation;
  private final Stay stay;
  private final Reading reading;

  /** Steps of a conversation. */
  public TokenAnswerSteps(Conversation conversation, Stay stay, Reading reading) {
    this.conversation = conversation;
    this.stay = stay;
    this.reading = reading;
  }

  @Then("the token is good for {int} seconds")
  public void expiresIn(int seconds) {
    conversation.judge(token().expiresIn(seconds));
  }

  @Then("the answer has the members that clients read")
  public void members() {
    conversation.judge(token().members(stay.visit().suite().observed().list("token-members")));
  }

  @Then("a token is given")
  public void given() {
    conversation.judge(token().given());
  }

  @Then("its patient is the one whose data it opens")
  public void patientOpens() {
    TokenAnswer token = token();
    if (token.has("patient")) {
      stay.granted()
          .flatMap(reading::patientFound)
          .ifPresent(patient -> conversation.judge(token.patientIs(patient)));
    }
  }

  @Then("the answer says until when the user lets the client in")
  public void expiration() {
    TokenAnswer token = token();
    if (!token.has("access_grant_expiration")) {
      throw missing("access_grant_expiration");
    }
    conversation.judge(
        token.form(
            "access_grant_expiration",
            "(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ)?",
            "a time like 2027-01-31T12:00:00Z, or nothing for research"));
  }

  @Then("the answer may not be stored")
  public void unstored() {
    conversation.judge(token().unstored());
  }

  @Then("the answer says which scopes were granted, and no others than were asked for")
  public void scopes() {
    stay.dialogue();
    conversation.judge(new GrantedScope(last()).scopesWithin(stay.grant().wish().scopes()));
  }

  @Then("the scopes have {string}")
  public void scopesHave(String scope) {
    conversation.judge(said().scopesHave(Tokens.scopes(scope)));
  }

  @Then("the scope is narrowed to {string}")
  public void scopeIsOnly(String scope) {
    conversation.judge(said().scopeIsOnly(scope));
  }

  @Then("no right is given that was not granted before")
  public void notWidened() {
    conversation.judge(new GrantedScope(last()).notWidened(stay.grant().wish().scopes()));
  }

  @Then("the patient is named with the token")
  public void patientNamed() {
    conversation.judge(new TokenAnswer(stay.dialogue().exchange()).members(List.of("patient")));
  }

  @Then("the answer has the members that clients read of a user")
  public void userMembers() {
    conversation.judge(token().members(stay.visit().suite().observed().list("userinfo-members")));
  }

  @Then("the user is the patient of the token")
  public void userIsPatient() {
    stay.dialogue();
    conversation.judge(TokenState.isUser(last(), stay.grant().tokens().patient()));
  }

  @Then("the server answers that a token is needed")
  public void tokenNeeded() {
    conversation.judge(TokenState.tokenNeeded(last()));
  }

  @Then("the time of issue is a number, if there is one")
  public void issuedIsNumber() {
    conversation.judge(TokenState.issuedIsNumber(last()));
  }

  @Then("it is told that the token is active, and what it is good for")
  public void active() {
    conversation.judge(
        TokenState.active(
            last(),
            stay.grant().tokens().scopes(),
            stay.visit().registration().clientId(),
            stay.grant().tokens().patient()));
  }

  @Then("it is told that the token is not active")
  public void inactive() {
    conversation.judge(TokenState.inactive(last()));
  }

  @Then("the answer names its error")
  public void namesError() {
    conversation.judge(token().namesError());
    conversation.judge(token().tellsStatus());
  }

  @Then("the second is refused if the first gave another refresh token")
  public void renewed() {
    List<Exchange> answers = conversation.answers();
    conversation.judge(
        TokenState.renewed(
            stay.grant().tokens().refresh().orElse(""), answers.get(answers.size() - 2), last()));
  }

  @Then("what the user kept back is not granted")
  public void withheld() {
    conversation.judge(said().lacks(List.of("patient/Patient.", "profile")));
  }

  private TokenAnswer token() {
    return new TokenAnswer(last());
  }

  /** The answer, which says what was granted: that it does is a requirement of its own. */
  private GrantedScope said() {
    GrantedScope scope = new GrantedScope(last());
    if (!scope.saysScope() && token().has("access_token")) {
      throw missing("scope");
    }
    return scope;
  }

  private static NotTested missing(String member) {
    return NotTested.prerequisite(
        "token.no-member",
        "the answer with the token has no '%s'".formatted(member),
        "see the scenarios of tokens");
  }

  /** The last answer, or else that in which the tokens were given. */
  private Exchange last() {
    List<Exchange> answers = conversation.answers();
    return answers.isEmpty() ? stay.dialogue().exchange() : answers.get(answers.size() - 1);
  }
}
