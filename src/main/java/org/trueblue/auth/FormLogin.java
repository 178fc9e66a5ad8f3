package org.trueblue.auth;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.trueblue.auth.LoginFailed.Stage;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;

/** Logs in without a browser: fills in the forms that a server shows, as a recipe says. */
public final class FormLogin implements Login {

  private static final int MOST_STEPS = 30;

  private final Recipe recipe;
  private final Function<String, Optional<String>> environment;
  private final Cookies cookies;

  /**
   * @param environment gives the value of a variable, if it is set
   */
  public FormLogin(Recipe recipe, Function<String, Optional<String>> environment) {
    this(recipe, environment, new Cookies());
  }

  private FormLogin(
      Recipe recipe, Function<String, Optional<String>> environment, Cookies cookies) {
    this.recipe = recipe;
    this.environment = environment;
    this.cookies = cookies;
  }

  @Override
  public Redirected goThrough(
      AuthorizationAsk ask, Registration client, User user, Consent consent, Courier courier)
      throws LoginFailed {
    if (consent.isLess() && !recipe.answers(consent)) {
      throw new LoginFailed(
          "the recipe of the login does not say how a user grants less, or nothing",
          "add 'decline', 'withhold' or 'scopes' to the page of the recipe that asks for consent");
    }
    return walk(ask.get(), client.redirectUri(), answers(user), consent, cookies.copy(), courier);
  }

  @Override
  public Opened open(URI ehr, Registration client, URI launchUri, User user, Courier courier)
      throws LoginFailed {
    Map<String, String> answers = answers(user);
    answers.put("client-id", client.clientId());
    answers.put("launch-uri", launchUri.toString());
    Cookies ours = cookies.copy();
    Redirected arrived = walk(Form.get(ehr), launchUri, answers, Consent.SHARE, ours, courier);
    return new Opened(arrived, new FormLogin(recipe, environment, ours));
  }

  @Override
  public boolean asksPeople() {
    return false;
  }

  /** Goes on from page to page until the user is led to an address of the client. */
  private Redirected walk(
      Request first,
      URI end,
      Map<String, String> answers,
      Consent consent,
      Cookies ours,
      Courier courier)
      throws LoginFailed {
    Request next = first;
    Set<String> submitted = new HashSet<>();
    boolean asked = false;
    for (int step = 0; step < MOST_STEPS; step++) {
      String cookie = ours.header(next.url());
      Exchange exchange = courier.send(cookie.isEmpty() ? next : next.with("Cookie", cookie));
      ours.keep(exchange);
      Optional<Redirected> back = Redirected.of(exchange, end).or(() -> Form.link(exchange, end));
      if (back.isPresent()) {
        return arrived(back.get(), asked || !consent.isLess(), exchange);
      }
      next = next(exchange, answers, consent, asked);
      asked |= Form.asks(exchange, recipe, consent);
      if (next.method().equals("POST")
          && !submitted.add(next.url() + next.body().replaceFirst("csrf[^&]*", ""))) {
        throw Form.stuck(exchange, "the same form again, as if what was filled in were wrong,");
      }
    }
    throw new LoginFailed(
        "the login went through %d pages and came to no end".formatted(MOST_STEPS),
        "look at the exchanges; mend the recipe of the login");
  }

  private Request next(
      Exchange exchange, Map<String, String> answers, Consent consent, boolean asked)
      throws LoginFailed {
    try {
      return Form.next(exchange, recipe, answers, consent);
    } catch (LoginFailed stuck) {
      throw asked ? stuck.at(Stage.AFTER_CONSENT) : stuck;
    }
  }

  /** Who was not asked has not declined. */
  private static Redirected arrived(Redirected back, boolean answered, Exchange last)
      throws LoginFailed {
    if (!answered && back.code().isPresent()) {
      throw new LoginFailed(
              "the server let the client in without asking the user",
              "let the user take back what they granted before, if the server remembers it",
              Optional.of(last))
          .at(Stage.WITHOUT_CONSENT);
    }
    return back;
  }

  /** What the user fills in, by key. */
  private Map<String, String> answers(User user) throws LoginFailed {
    Map<String, String> variables = recipe.users().get(user.name());
    if (variables == null) {
      throw new LoginFailed(
          "the recipe of the login has no %s user".formatted(user.name()),
          "add a user '%s' to 'users' of the recipe".formatted(user.name()));
    }
    Map<String, String> answers = new LinkedHashMap<>();
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      Optional<String> value = environment.apply(variable.getValue());
      if (value.isEmpty()) {
        throw new LoginFailed(
            "the environment variable %s is not set".formatted(variable.getValue()),
            "put the %s of the %s user into it".formatted(variable.getKey(), user.name()));
      }
      answers.put(variable.getKey(), value.get());
    }
    return answers;
  }
}
