package org.trueblue.auth;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.evidence.Request;

/** Logs in without a browser: fills in the forms that a server shows, as a recipe says. */
public final class FormLogin implements Login {

  private static final int MOST_STEPS = 30;

  private final Recipe recipe;
  private final Function<String, Optional<String>> environment;

  /**
   * @param environment gives the value of a variable, if it is set
   */
  public FormLogin(Recipe recipe, Function<String, Optional<String>> environment) {
    this.recipe = recipe;
    this.environment = environment;
  }

  @Override
  public Redirected goThrough(
      AuthorizationAsk ask, Registration client, User user, Consent consent, Courier courier)
      throws LoginFailed {
    Map<String, String> answers = answers(user);
    Cookies cookies = new Cookies();
    Request next = ask.get();
    Set<String> submitted = new HashSet<>();
    for (int step = 0; step < MOST_STEPS; step++) {
      String cookie = cookies.header(next.url());
      Exchange exchange = courier.send(cookie.isEmpty() ? next : next.with("Cookie", cookie));
      cookies.keep(exchange);
      Optional<Redirected> back = Redirected.of(exchange, client.redirectUri());
      if (back.isPresent()) {
        return back.get();
      }
      next = next(exchange, answers, consent);
      if (next.method().equals("POST")
          && !submitted.add(next.url() + next.body().replaceFirst("csrf[^&]*", ""))) {
        throw stuck(exchange, "the same form again, as if what was filled in were wrong,");
      }
    }
    throw new LoginFailed(
        "the login went through %d pages and came to no end".formatted(MOST_STEPS),
        "look at the exchanges; mend the recipe of the login");
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

  private Request next(Exchange exchange, Map<String, String> answers, Consent consent)
      throws LoginFailed {
    Response response =
        exchange
            .response()
            .orElseThrow(() -> new LoginFailed(exchange.title() + " got no response", "run again"));
    if (response.status() >= 300 && response.status() < 400) {
      URI location =
          response
              .headers()
              .first("Location")
              .flatMap(text -> Redirected.resolved(exchange.request().url(), text))
              .orElseThrow(() -> stuck(exchange, "a redirect to nowhere"));
      return get(location);
    }
    if (response.status() != 200) {
      throw stuck(exchange, "status " + response.status());
    }
    Document page = Jsoup.parse(response.text(), exchange.request().url().toString());
    for (Recipe.Page known : recipe.pages()) {
      Optional<FormElement> form =
          page.forms().stream()
              .filter(
                  f -> f.elements().stream().anyMatch(e -> e.attr("name").equals(known.field())))
              .findFirst();
      if (form.isPresent()) {
        return submit(form.get(), filled(form.get(), known, answers, consent), exchange);
      }
    }
    throw stuck(exchange, "a page that the recipe does not know");
  }

  private static Map<String, List<String>> filled(
      FormElement form, Recipe.Page page, Map<String, String> answers, Consent consent) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    form.formData().forEach(field -> fields.put(field.key(), List.of(field.value())));
    page.filled()
        .forEach((field, key) -> fields.put(field, List.of(answers.getOrDefault(key, ""))));
    page.set(consent).forEach(set -> set.forEach((field, value) -> set(fields, field, value)));
    return fields;
  }

  /** A box that is not checked is not sent. */
  private static void set(Map<String, List<String>> fields, String field, String value) {
    if (value.isEmpty()) {
      fields.remove(field);
    } else {
      fields.put(field, List.of(value));
    }
  }

  private static Request submit(
      FormElement form, Map<String, List<String>> fields, Exchange exchange) throws LoginFailed {
    String action = form.hasAttr("action") ? form.absUrl("action") : form.baseUri();
    URI url =
        Redirected.resolved(exchange.request().url(), action)
            .orElseThrow(() -> stuck(exchange, "a form that leads nowhere"));
    String query = URLUtils.serializeParameters(fields);
    if (!form.attr("method").equalsIgnoreCase("post")) {
      return get(URI.create(url.toString().replaceFirst("[?#].*", "") + "?" + query));
    }
    return new Request(
        "POST",
        url,
        Headers.none()
            .with("Accept", "text/html")
            .with("Content-Type", "application/x-www-form-urlencoded")
            .with("Referer", exchange.request().url().resolve("/").toString()),
        query,
        Request.Credentials.NONE,
        false);
  }

  private static Request get(URI url) {
    return new Request(
        "GET",
        url,
        Headers.none().with("Accept", "text/html"),
        "",
        Request.Credentials.NONE,
        false);
  }

  private static LoginFailed stuck(Exchange exchange, String what) {
    return new LoginFailed(
        "the login came to %s at %s"
            .formatted(what, exchange.request().url().toString().replaceFirst("[?#].*", "")),
        "see that the user can log in by hand; mend the recipe of the login, or use --login browser");
  }
}
