package org.trueblue.steps.bluebutton;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.auth.AuthorizationAsk;
import org.trueblue.auth.Consent;
import org.trueblue.auth.Login.User;
import org.trueblue.auth.Redirected;
import org.trueblue.auth.Registration;
import org.trueblue.check.oauth.AuthorizationAnswer;
import org.trueblue.check.oauth.ErrorRedirect;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;
import org.trueblue.session.NotTested;
import org.trueblue.session.Wish;
import org.trueblue.steps.Conversation;

/** Steps about requests for authorization. */
public final class AuthorizeSteps {

  private final Conversation conversation;
  private final Stay stay;
  private Optional<AuthorizationAsk> asked = Optional.empty();
  private Optional<Redirected> back = Optional.empty();

  /** Steps of a conversation. */
  public AuthorizeSteps(Conversation conversation, Stay stay) {
    this.conversation = conversation;
    this.stay = stay;
  }

  @When("the client asks for authorization")
  public void asks() {
    get(right(client()));
  }

  /** Who refuses everything has not refused what is wrong. */
  @Given("right requests for authorization lead to the login")
  public void rightRequestsLead() {
    AuthorizationAsk ask = right(client());
    AuthorizationAnswer answer =
        new AuthorizationAnswer(conversation.client().again(ask.get()), client().redirectUri());
    if (!answer.leadsToLogin().findings().isEmpty()) {
      throw NotTested.prerequisite(
          "authorization.refused",
          "the server refuses requests for authorization that are right too",
          "see BB-AUTH-01");
    }
  }

  @When("the client asks for authorization without {string}")
  public void asksWithout(String names) {
    get(without(right(client()), names));
  }

  @When("an unknown client asks for authorization without {string}")
  public void unknownAsksWithout(String names) {
    get(without(right(client().withClientId("no-client-of-anybody")), names));
  }

  @When("the client asks for authorization with {string} as {string}")
  public void asksWith(String name, String value) {
    get(right(client()).with(name, value));
  }

  /** Who registers one address has not registered those below it (RFC 6749, section 3.1.2.3). */
  @When("the client asks for authorization with an address below its own")
  public void asksWithAddressBelow() {
    get(right(client()).with("redirect_uri", client().redirectUri() + "/below"));
  }

  @When("the client asks for authorization with a state of {int} characters")
  public void asksWithState(int length) {
    AuthorizationAsk ask = right(client());
    get(ask.with("state", ask.parameter("state").substring(0, length)));
  }

  @When("the client posts the request for authorization")
  public void posts() {
    AuthorizationAsk ask = right(client());
    send(ask, ask.post());
  }

  @When("the client posts the request for authorization with the state in the address alone")
  public void postsWithoutState() {
    AuthorizationAsk ask = right(client());
    send(
        ask,
        ask.without("state")
            .post()
            .to(java.net.URI.create(ask.endpoint() + "?state=" + ask.parameter("state"))));
  }

  @When("the user declines to let the client in")
  public void declines() {
    comesBack(
        right(client()), new Wish(User.FIRST, stay.whole(User.FIRST).scopes(), Consent.DECLINE));
  }

  @When("the client asks the user for the scope {string}")
  public void asksForScope(String scope) {
    AuthorizationAsk ask = right(client()).with("scope", scope);
    try {
      comesBack(ask, new Wish(User.FIRST, List.of(scope), Consent.SHARE));
    } catch (NotTested notBack) {
      // Refused on a page of the server's own: the last exchange shows it.
      Optional<Exchange> last = conversation.client().last();
      if (last.isEmpty() || last.get().status() < 400) {
        throw notBack;
      }
      asked = Optional.of(ask);
      conversation.add(last.get());
    }
  }

  @Then("the user is led to the login")
  public void ledToLogin() {
    conversation.judge(answer().leadsToLogin());
  }

  @Then("the request is refused, and told of {string}")
  public void refused(String named) {
    conversation.judge(answer().refused(named));
  }

  @Then("the login is in the language {string}")
  public void keepsLanguage(String language) {
    conversation.judge(answer().keepsLanguage(language));
  }

  @Then("it is told that the client is unknown")
  public void unknownClient() {
    conversation.judge(answer().unknownClient());
  }

  @Then("the request is refused without a redirect")
  public void refusedWithoutRedirect() {
    conversation.judge(answer().refusedWithoutRedirect());
  }

  @Then("the user comes back with a code and the same state")
  public void comesBackWithCode() {
    conversation.judge(
        ErrorRedirect.agreed(
            stay.redirected().code(),
            stay.redirected().state(),
            stay.ask().parameter("state"),
            stay.redirected().exchange()));
  }

  @Then("it is told so by a redirect with {string} and the same state")
  public void redirected(String error) {
    conversation.judge(answer().redirected(error, state()));
  }

  @Then("the user comes back with the error {string} and the same state")
  public void comesBackWith(String error) {
    if (back.isPresent()) {
      conversation.judge(
          ErrorRedirect.judge(
              back.get().error(), back.get().state(), error, state(), back.get().exchange()));
    } else {
      conversation.judge(answer().redirected(error, state()));
    }
  }

  private void comesBack(AuthorizationAsk ask, Wish wish) {
    asked = Optional.of(ask);
    back = Optional.of(stay.comeBack(ask, wish));
  }

  private void get(AuthorizationAsk ask) {
    send(ask, ask.get());
  }

  private void send(AuthorizationAsk ask, Request request) {
    asked = Optional.of(ask);
    conversation.add(conversation.client().again(request));
  }

  private AuthorizationAsk right(Registration client) {
    return AuthorizationAsk.of(
        stay.visit().endpoints().authorize(), client, stay.whole(User.FIRST).scopes());
  }

  private static AuthorizationAsk without(AuthorizationAsk ask, String names) {
    return Stream.of(names.split(", ", -1))
        .reduce(ask, AuthorizationAsk::without, (one, other) -> other);
  }

  private Registration client() {
    return stay.visit().registration();
  }

  private String state() {
    return asked.map(ask -> ask.parameter("state")).orElse("");
  }

  /** The last answer. */
  private AuthorizationAnswer answer() {
    List<Exchange> answers = conversation.answers();
    return new AuthorizationAnswer(answers.get(answers.size() - 1), client().redirectUri());
  }
}
