package org.trueblue.steps.bluebutton;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;
import org.trueblue.auth.AuthorizationAsk;
import org.trueblue.auth.Consent;
import org.trueblue.auth.Endpoints;
import org.trueblue.auth.Login.User;
import org.trueblue.auth.Pkce;
import org.trueblue.auth.Registration;
import org.trueblue.auth.TokenAsk;
import org.trueblue.auth.Tokens;
import org.trueblue.evidence.Address;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.session.Wish;
import org.trueblue.steps.Conversation;

/** Steps in which the client gets, renews and gives back its tokens. */
public final class TokenSteps {

  static final String NOBODYS = "no-token-of-anybody-at-all";

  private final Conversation conversation;
  private final Stay stay;
  private final Reading reading;

  /** Steps of a conversation. */
  public TokenSteps(Conversation conversation, Stay stay, Reading reading) {
    this.conversation = conversation;
    this.stay = stay;
    this.reading = reading;
  }

  @Given("the user let the client in")
  public void letIn() {
    stay.begin(stay.whole(User.FIRST));
  }

  @Given("the user let the client in, and it asked for its token")
  public void letInAndAsked() {
    stay.tryToBegin(stay.whole(User.FIRST)).ifPresent(conversation::add);
  }

  @Given("the user let the client in, for {string}")
  public void letIn(String scopes) {
    stay.begin(new Wish(User.FIRST, Tokens.scopes(scopes), Consent.SHARE));
  }

  @Given("the user let the client in, but kept demographic data back")
  public void letInWithoutDemographics() {
    List<String> scopes = stay.whole(User.FIRST).scopes();
    stay.begin(new Wish(User.FIRST, scopes, Consent.WITHHOLD_DEMOGRAPHICS));
  }

  @Given("the user lets the client in anew")
  public void letsInAnew() {
    stay.beginAnew(stay.whole(User.FIRST));
    stay.dialogue();
  }

  @Given("the user lets the client in anew, for {string}")
  public void letsInAnew(String scopes) {
    stay.beginAnew(new Wish(User.FIRST, Tokens.scopes(scopes), Consent.SHARE));
  }

  @Given("the user lets the client in once more")
  public void letsInOnceMore() {
    stay.visit().grants().fresh(conversation.client(), stay.whole(User.FIRST));
  }

  @Given("the user came back with a code")
  public void cameBack() {
    AuthorizationAsk ask =
        AuthorizationAsk.of(endpoints().authorize(), client(), stay.whole(User.FIRST).scopes());
    stay.comeBack(ask, stay.whole(User.FIRST));
  }

  @When("another client exchanges it")
  public void anotherExchanges() {
    send(exchange().from(client().withSecret("no-secret-of-anybody")));
  }

  @When("the client exchanges it without its verifier")
  public void exchangesWithoutVerifier() {
    send(exchange().without("code_verifier"));
  }

  @When("the client exchanges it with another verifier")
  public void exchangesWithOtherVerifier() {
    send(exchange().with("code_verifier", Pkce.fresh().verifier()));
  }

  @When("the client exchanges the code again")
  public void exchangesAgain() {
    String code = stay.dialogue().redirected().code().orElse("");
    send(TokenAsk.code(endpoints().token(), client(), code, stay.dialogue().ask().pkce()));
  }

  @When("the client refreshes the token")
  public void refreshes() {
    send(refresh());
  }

  @When("the client refreshes with the first refresh token again")
  public void refreshesAgain() {
    send(refresh());
  }

  @When("the client refreshes the token for {string}")
  public void refreshesFor(String scope) {
    send(refresh().with("scope", scope));
  }

  @When("the client refreshes a token that nobody has")
  public void refreshesNobodys() {
    send(TokenAsk.refresh(endpoints().token(), client(), NOBODYS));
  }

  @When("the client refreshes nothing")
  public void refreshesNothing() {
    send(TokenAsk.refresh(endpoints().token(), client(), NOBODYS).without("refresh_token"));
  }

  @When("the client takes back a token that nobody has")
  public void takesBackNobodys() {
    send(TokenAsk.about(endpoints().revoke(), client(), NOBODYS));
  }

  @When("the client takes back the grant of a token that nobody has")
  public void takesBackNobodysGrant() {
    send(TokenAsk.about(stay.visit().address("revoke"), client(), NOBODYS));
  }

  @When("the client takes back the grant")
  public void takesBack() {
    conversation
        .client()
        .again(
            TokenAsk.about(stay.visit().address("revoke"), client(), stay.grant().tokens().access())
                .request());
  }

  @When("the grant expires")
  public void expires() {
    String address = stay.visit().address("expire") + reading.patient(stay.grant()) + "/";
    Exchange exchange =
        conversation
            .client()
            .again(
                TokenAsk.about(Address.of(address), client(), NOBODYS).without("token").request());
    if (exchange.status() == 404
        && !exchange.response().orElseThrow().text().contains("was Not Found")) {
      throw new NotApplicable("only servers for tests let a grant expire, and this one does not");
    }
    conversation.add(exchange);
  }

  @When("the client uses the first token")
  public void uses() {
    java.net.URI patient = conversation.session().target().url("Patient");
    conversation.add(
        conversation.client().again(Request.get(patient).bearing(stay.grant().tokens().access())));
  }

  private TokenAsk exchange() {
    String code =
        stay.redirected()
            .code()
            .orElseThrow(
                () ->
                    NotTested.prerequisite(
                        "authorization.no-code",
                        "the user came back without a code",
                        "see the scenarios of authorization"));
    return TokenAsk.code(endpoints().token(), client(), code, stay.ask().pkce());
  }

  private TokenAsk refresh() {
    String token = stay.grant().tokens().refresh().orElseThrow(TokenSteps::noRefresh);
    return TokenAsk.refresh(endpoints().token(), client(), token);
  }

  static NotTested noRefresh() {
    return NotTested.prerequisite(
        "authorization.no-refresh",
        "the client got no refresh token",
        "use an application whose access lasts, such as for thirteen months");
  }

  private void send(TokenAsk ask) {
    conversation.add(conversation.client().again(ask.request()));
  }

  private Registration client() {
    return stay.visit().registration();
  }

  private Endpoints endpoints() {
    return stay.visit().endpoints();
  }
}
