package org.trueblue.auth;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.trueblue.evidence.Address;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.evidence.Request;

/** What a page of a login leads to, once it is filled in as a recipe says. */
final class Form {

  private Form() {}

  /** The request that comes after an exchange. */
  static Request next(
      Exchange exchange, Recipe recipe, Map<String, String> answers, Consent consent)
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
    Document page = page(exchange, response);
    for (Recipe.Page known : recipe.pages()) {
      Optional<FormElement> form = form(page, known);
      if (form.isPresent()) {
        return submit(form.get(), filled(form.get(), known, answers, consent), exchange);
      }
    }
    throw stuck(exchange, "a page that the recipe does not know");
  }

  private static Optional<FormElement> form(Document page, Recipe.Page known) {
    return page.forms().stream()
        .filter(f -> f.elements().stream().anyMatch(e -> e.attr("name").equals(known.field())))
        .findFirst();
  }

  /** Whether a page asks what a consent answers. */
  static boolean asks(Exchange exchange, Recipe recipe, Consent consent) {
    Optional<Document> page =
        exchange
            .response()
            .filter(response -> response.status() == 200)
            .map(response -> page(exchange, response));
    return page.isPresent()
        && recipe.pages().stream()
            .filter(known -> form(page.get(), known).isPresent())
            .findFirst()
            .filter(known -> known.answers(consent))
            .isPresent();
  }

  /** The link of a page to an address of the client, which a user would click. */
  static Optional<Redirected> link(Exchange exchange, URI end) {
    return exchange
        .response()
        .filter(response -> response.status() == 200)
        .flatMap(
            response ->
                page(exchange, response).select("a[href]").stream()
                    .map(link -> Redirected.resolved(exchange.request().url(), link.attr("href")))
                    .flatMap(Optional::stream)
                    .map(url -> Redirected.of(url, end, exchange.id()))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private static Document page(Exchange exchange, Response response) {
    return Jsoup.parse(response.text(), exchange.request().url().toString());
  }

  private static Map<String, List<String>> filled(
      FormElement form, Recipe.Page page, Map<String, String> answers, Consent consent) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    form.formData()
        .forEach(
            field ->
                fields.computeIfAbsent(field.key(), any -> new ArrayList<>()).add(field.value()));
    page.filled()
        .forEach(
            (field, key) -> {
              if (answers.containsKey(key)) {
                fields.put(field, List.of(answers.getOrDefault(key, "")));
              }
            });
    page.set(consent).forEach(set -> set.forEach((field, value) -> set(fields, field, value)));
    page.scopesField().ifPresent(field -> withhold(fields, field, consent.withheld()));
    return fields;
  }

  /** Unchecks the boxes of scopes, which are known by their names or by their values. */
  private static void withhold(
      Map<String, List<String>> fields, String field, List<String> scopes) {
    if (field.contains("*")) {
      scopes.forEach(scope -> fields.remove(field.replace("*", scope)));
    } else {
      fields.computeIfPresent(
          field,
          (name, values) -> values.stream().filter(scope -> !scopes.contains(scope)).toList());
    }
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
      return get(Address.of(url.toString().replaceFirst("[?#].*", "") + "?" + query));
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

  /** The request of a browser for a page. */
  static Request get(URI url) {
    return new Request(
        "GET",
        url,
        Headers.none().with("Accept", "text/html"),
        "",
        Request.Credentials.NONE,
        false);
  }

  static LoginFailed stuck(Exchange exchange, String what) {
    return new LoginFailed(
        "the login came to %s at %s"
            .formatted(what, exchange.request().url().toString().replaceFirst("[?#].*", "")),
        "see that the user can log in by hand; mend the recipe of the login, or use --login"
            + " browser",
        Optional.of(exchange));
  }
}
