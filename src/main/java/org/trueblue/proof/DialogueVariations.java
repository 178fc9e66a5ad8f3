package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.trueblue.evidence.Headers;

/** Legal peculiarities of how a server like CMS Blue Button 2.0 lets clients in. */
final class DialogueVariations {

  private static final Predicate<Ask> TOKEN = TokenFaults.at("token");

  private DialogueVariations() {}

  static List<Variation> all() {
    return List.of(
        redirects("see-other", "redirects are 303", a -> a.withStatus(303)),
        redirects(
            "redirect-fragment",
            "redirects have a fragment",
            a -> a.withHeader("Location", location(a) + "#_=_")),
        redirects(
            "error-fragment",
            "who asks for a token by redirect is told the error in the fragment",
            a ->
                location(a).contains("unsupported_response_type")
                    ? a.withHeader("Location", location(a).replace("?", "#"))
                    : a),
        redirects(
            "other-words",
            "a refusal is explained in other words",
            a -> a.withHeader("Location", otherWords(location(a)))),
        any("cookies", "pages set further cookies", DialogueVariations::withCookies),
        new Variation(
            "login-page",
            "login",
            "a request for authorization is answered with the page of the login",
            DialogueVariations::loginPage),
        editing(
            "scope-form",
            "scopes come in another order, and as those of SMART 1",
            json -> json.put("scope", otherScopes(json.path("scope").asText()))),
        editing(
            "moments",
            "a second of a token's life has passed",
            json -> {
              if (json.has("expires_in")) {
                json.put("expires_in", 3599);
              }
            }),
        answering(
            "unexplained-errors",
            "errors of tokens have no description",
            TOKEN,
            a -> a.status() >= 400 ? a.edited(json -> json.remove("error_description")) : a),
        answering(
            "more-caching",
            "answers with tokens say more about caches, in other letters",
            TOKEN,
            a ->
                a.withHeader("Cache-Control", "private, No-Store, max-age=0")
                    .withHeader("Pragma", "No-Cache")),
        answering(
            "more-challenges",
            "a 401 tells of several ways to come in",
            ask -> true,
            a ->
                a.status() == 401 && a.headers().first("WWW-Authenticate").isPresent()
                    ? a.withHeader(
                        "WWW-Authenticate",
                        "Basic realm=\"api\", bearer realm=\"api\", error=\"invalid_token\"")
                    : a),
        new Variation(
            "no-slash",
            "no-slash",
            "the SMART configuration names endpoints without a slash at the end",
            Disturbance.editing(
                ask -> ask.path().endsWith("smart-configuration"),
                json ->
                    List.of("authorization_endpoint", "token_endpoint", "revocation_endpoint")
                        .forEach(
                            name ->
                                json.put(name, json.path(name).asText().replaceFirst("/$", ""))))));
  }

  private static String location(Answer answer) {
    return answer.headers().first("Location").orElse("");
  }

  private static String otherWords(String location) {
    return location.contains("error_description=Missing")
        ? location
            .replaceFirst("Missing\\+Required\\+Parameter%28s%29%3A\\+", "Please+give+")
            .replace("code_challenge", "a+Code+Challenge")
        : location;
  }

  private static String otherScopes(String scopes) {
    List<String> all = new ArrayList<>(List.of(scopes.replace(".rs", ".read").split(" ", -1)));
    Collections.reverse(all);
    return String.join(" ", all);
  }

  private static Answer withCookies(Answer answer) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(answer.headers().fields());
    List<String> cookies = new ArrayList<>(headers.getOrDefault("Set-Cookie", List.of()));
    cookies.add("theme=dark; Path=/; SameSite=Lax; Expires=Wed, 01 Jan 2031 00:00:00 GMT");
    headers.put("Set-Cookie", cookies);
    return new Answer(answer.status(), new Headers(headers), answer.body());
  }

  /** Goes to the login itself, and hands on what it gets, with the cookies of the redirect. */
  private static Answer loginPage(Ask ask, Disturbance.Server server) {
    Answer answer = server.answer(ask);
    String to = location(answer);
    if (!to.startsWith("/mymedicare/login?")) {
      return answer;
    }
    Answer page =
        server.answer(
            new Ask("GET", "mymedicare/login", to.replaceFirst(".*\\?", ""), ask.headers(), ""));
    return page.withHeader("Set-Cookie", answer.headers().first("Set-Cookie").orElse(""));
  }

  private static Variation redirects(String name, String what, UnaryOperator<Answer> change) {
    return any(name, what, a -> location(a).isEmpty() ? a : change.apply(a));
  }

  private static Variation any(String name, String what, UnaryOperator<Answer> change) {
    return answering(name, what, ask -> true, change);
  }

  private static Variation editing(String name, String what, Consumer<ObjectNode> edit) {
    return new Variation(name, name, what, Disturbance.editing(TOKEN, edit));
  }

  private static Variation answering(
      String name, String what, Predicate<Ask> which, UnaryOperator<Answer> change) {
    return new Variation(name, name, what, Disturbance.answering(which, change));
  }
}
