package org.trueblue.steps.bluebutton;

import io.cucumber.java.en.Given;
import java.net.URI;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.trueblue.auth.Login.User;
import org.trueblue.auth.Registration;
import org.trueblue.auth.TokenAsk;
import org.trueblue.auth.Tokens;
import org.trueblue.check.response.ErrorText;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.Grant;
import org.trueblue.session.NotTested;
import org.trueblue.steps.Conversation;

/**
 * Steps that see what is right accepted, without which a refusal of what is wrong shows nothing.
 * Each is done once in a run, and counts to every scenario that builds on it.
 */
public final class ControlSteps {

  private final Conversation conversation;
  private final Stay stay;

  /** Steps of a conversation. */
  public ControlSteps(Conversation conversation, Stay stay) {
    this.conversation = conversation;
    this.stay = stay;
  }

  @Given("a right code is exchanged for a token")
  public void exchanged() {
    control(
        "exchange",
        () -> {
          stay.begin(stay.whole(User.FIRST));
          return stay.dialogue().exchange();
        },
        answer -> Tokens.of(answer).isPresent(),
        "BB-TOK-02");
  }

  @Given("a right refresh token is exchanged for a token")
  public void refreshed() {
    control(
        "refresh",
        () -> {
          Tokens tokens = anew().tokens();
          String token = tokens.refresh().orElseThrow(TokenSteps::noRefresh);
          return send(TokenAsk.refresh(stay.visit().endpoints().token(), client(), token));
        },
        answer -> Tokens.of(answer).isPresent(),
        "BB-TOK-14");
  }

  @Given("a token opens nothing once it is taken back at {string}")
  public void takenBack(String name) {
    URI endpoint = stay.visit().address(name);
    control(
        name,
        () -> {
          String token = anew().tokens().access();
          send(TokenAsk.about(endpoint, client(), token));
          return conversation.client().again(patient().bearing(token));
        },
        answer -> answer.status() == 401 || answer.status() == 403,
        "BB-TOK-21");
  }

  @Given("a token of the user opens {string}")
  public void opens(String path) {
    control(
        path,
        () -> bearing(Request.get(conversation.session().target().url(path))),
        answer -> answer.status() == 200,
        "BB-RES-01");
  }

  @Given("a token of the user tells who the user is")
  public void tellsUser() {
    control(
        "userinfo",
        () -> bearing(Request.get(stay.visit().endpoints().userinfo())),
        answer -> answer.status() == 200,
        "BB-TOK-25");
  }

  private Exchange bearing(Request request) {
    String token = stay.begin(stay.whole(User.FIRST)).tokens().access();
    return conversation.client().again(request.bearing(token));
  }

  /** A grant that is spent here. */
  private Grant anew() {
    Grant grant = stay.beginAnew(stay.whole(User.FIRST));
    stay.dialogue();
    return grant;
  }

  private void control(String name, Supplier<Exchange> ask, Predicate<Exchange> right, String see) {
    Exchange answer = stay.visit().grants().control(name, ask);
    conversation.client().saw(answer);
    if (!right.test(answer)) {
      throw NotTested.prerequisite(
          "control.refused",
          "%s gave %s where all is right, so that refusals show nothing"
              .formatted(answer.title(), ErrorText.of(answer)),
          "see the scenario of " + see);
    }
  }

  private Request patient() {
    return Request.get(conversation.session().target().url("Patient"));
  }

  private Exchange send(TokenAsk ask) {
    return conversation.client().again(ask.request());
  }

  private Registration client() {
    return stay.visit().registration();
  }
}
