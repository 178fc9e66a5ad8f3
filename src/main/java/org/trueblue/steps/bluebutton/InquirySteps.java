package org.trueblue.steps.bluebutton;

import io.cucumber.java.en.When;
import org.trueblue.auth.TokenAsk;
import org.trueblue.check.oauth.ServerMetadata;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/** Steps in which the client asks what a token is good for, and whose it is. */
public final class InquirySteps {

  private final Conversation conversation;
  private final Stay stay;

  /** Steps of a conversation. */
  public InquirySteps(Conversation conversation, Stay stay) {
    this.conversation = conversation;
    this.stay = stay;
  }

  @When("the client asks who the user is")
  public void asksForUser() {
    Exchange exchange =
        conversation.client().exchange(userinfo().bearing(stay.grant().tokens().access()));
    boolean granted = stay.grant().tokens().scopes().contains("profile");
    if (exchange.status() == 403 && stay.grant().wish().whole() && !granted) {
      throw NotTested.prerequisite(
          "authorization.not-granted",
          "the token does not open who the user is",
          "let the user share everything, or give a token with the scope profile");
    }
    conversation.add(exchange);
  }

  @When("anybody asks who the user is")
  public void anybodyAsksForUser() {
    conversation.add(conversation.client().exchange(userinfo().anonymous()));
  }

  @When("the client asks about the token")
  public void asksAboutToken() {
    asksAbout(stay.grant().tokens().access());
    Exchange answer = conversation.answers().get(0);
    if (answer.status() == 404 && !declaresIntrospection()) {
      throw new NotApplicable("the server neither declares introspection nor offers it");
    }
  }

  private boolean declaresIntrospection() {
    return !new ServerMetadata(
            conversation
                .client()
                .exchange(
                    Request.get(stay.visit().address("smart-configuration"))
                        .anonymous()
                        .with("Accept", "application/json")))
        .text("introspection_endpoint")
        .isEmpty();
  }

  @When("the client asks about a token that nobody has")
  public void asksAboutNobodysToken() {
    asksAbout(TokenSteps.NOBODYS);
  }

  private Request userinfo() {
    return Request.get(stay.visit().endpoints().userinfo()).with("Accept", "application/json");
  }

  private void asksAbout(String token) {
    conversation.add(
        conversation
            .client()
            .again(
                TokenAsk.about(
                        stay.visit().endpoints().introspect(), stay.visit().registration(), token)
                    .request()));
  }
}
