package org.trueblue.reference.bluebutton;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** Where users are asked whether they let an application in (RFC 6749, section 3.1). */
final class AuthorizeEndpoint {

  private static final int SHORTEST_STATE = 16;
  private static final String SESSION = "session";

  /**
   * A request for authorization that is under way.
   *
   * @param call the request
   * @param app that asks
   * @param session of the browser that it is made with
   * @param person who logged in, once that is so
   */
  private record Asked(Call call, App app, String session, Optional<Person> person) {
    String state() {
      return call.parameter("state").orElse("");
    }
  }

  private final Map<String, Asked> underWay = new ConcurrentHashMap<>();
  private final GrantBook book;
  private final Set<Manner> manners;

  AuthorizeEndpoint(GrantBook book, Set<Manner> manners) {
    this.book = book;
    this.manners = Set.copyOf(manners);
  }

  /** Answers the request that a client sends a user with. */
  Said ask(Call call) {
    Optional<App> app = App.named(call.parameter("client_id").orElse(""));
    if (app.isEmpty()) {
      return Said.html(401, "<h1>This application is not known</h1>");
    }
    if (call.query().containsKey("client_secret") || call.form().containsKey("client_secret")) {
      return Said.text(400, "Illegal query parameter [client_secret] detected");
    }
    if (call.isPost() && call.parameter("state").isEmpty()) {
      return Refusals.message(401, "State required in POST body.");
    }
    if (!call.parameter("redirect_uri").equals(Optional.of(app.get().redirectUri()))) {
      return Refusals.message(400, "Mismatching redirect URI.");
    }
    Asked asked = new Asked(call, app.get(), book.secret(), Optional.empty());
    return refusal(asked).orElseGet(() -> toLogin(asked));
  }

  private Optional<Said> refusal(Asked asked) {
    Call call = asked.call();
    if (call.parameter("code_challenge_method").filter(m -> !m.equals("S256")).isPresent()) {
      return Optional.of(
          manners.contains(Manner.REFUSES_AUTHORIZATION_IN_JSON)
              ? Said.json(
                  400,
                  Said.object()
                      .put("status_code", 400)
                      .put("error", "invalid_request")
                      .put("error_description", "code_challenge_method must be S256"))
              : refused(asked, "invalid_request", "code_challenge_method must be S256"));
    }
    List<String> missing = new ArrayList<>(List.of("code_challenge", "code_challenge_method"));
    missing.add("state");
    if (ApiVersion.of(call) == 3) {
      missing.add("scope");
    }
    missing.removeIf(name -> call.parameter(name).isPresent());
    if (!missing.isEmpty()) {
      return Optional.of(
          refused(
              asked,
              "invalid_request",
              "Missing Required Parameter(s): " + String.join(", ", missing)));
    }
    if (asked.state().length() < SHORTEST_STATE) {
      return Optional.of(
          refused(
              asked,
              "invalid_request",
              "State parameter should have a minimum of %d characters".formatted(SHORTEST_STATE)));
    }
    return call.parameter("response_type").equals(Optional.of("code"))
        ? Optional.empty()
        : Optional.of(refused(asked, "unsupported_response_type", "only code is offered"));
  }

  private Said refused(Asked asked, String error, String description) {
    return manners.contains(Manner.REFUSES_AUTHORIZATION_IN_JSON)
        ? Refusals.message(400, description)
        : back(asked, Map.of("error", error, "error_description", description));
  }

  private Said toLogin(Asked asked) {
    String id = java.util.UUID.randomUUID().toString();
    underWay.put(id, asked);
    String language = asked.call().inQuery("lang").filter("es"::equals).orElse("en");
    return Said.redirect("/mymedicare/login?relay=" + id + "&lang=" + language)
        .with("Set-Cookie", SESSION + "=" + asked.session() + "; HttpOnly; Path=/");
  }

  /** The page on which a user logs in, and what is done with it. */
  Said login(Call call) {
    String id = call.inQuery("relay").or(() -> call.parameter("relay")).orElse("");
    Asked asked = underWay.get(id);
    if (asked == null) {
      return Said.html(404, "<h1>Not Found</h1>");
    }
    if (!call.isPost()) {
      return Said.html(200, loginForm(id, call.inQuery("lang").orElse("en"), ""));
    }
    Optional<Person> person =
        Person.known(call.parameter("username").orElse(""), call.parameter("password").orElse(""));
    if (person.isEmpty() || !hasSession(call, asked)) {
      return Said.html(200, loginForm(id, "en", "<p>That is not right.</p>"));
    }
    underWay.put(id, new Asked(asked.call(), asked.app(), asked.session(), person));
    return Said.redirect("/v%d/o/authorize/%s".formatted(ApiVersion.of(asked.call()), id));
  }

  /** The page on which a user decides, and what is done with it. */
  Said consent(Call call) {
    String id = call.path().replaceFirst(".*/o/authorize/([^/]+)/?$", "$1");
    Asked asked = underWay.get(id);
    if (asked == null || asked.person().isEmpty() || !hasSession(call, asked)) {
      return Said.html(404, "<h1>Not Found</h1>");
    }
    List<String> scopes =
        asked.call().parameter("scope").map(Scopes::of).orElse(Descriptions.SCOPES);
    if (!scopes.stream().allMatch(Scopes::isKnown)) {
      return manners.contains(Manner.REFUSES_SCOPE_IN_JSON)
          ? Refusals.message(400, "Invalid scopes.")
          : back(asked, Map.of("error", "invalid_scope"));
    }
    if (!call.isPost()) {
      return Said.html(200, consentForm(id));
    }
    underWay.remove(id);
    if (call.parameter("allow").isEmpty()) {
      return back(asked, Map.of("error", "access_denied"));
    }
    boolean shares = call.parameter("share_demographic_scopes").isPresent();
    GrantBook.Granted granted =
        new GrantBook.Granted(
            asked.app(),
            asked.person().get(),
            shares ? scopes : Scopes.withoutDemographics(scopes));
    String challenge = asked.call().parameter("code_challenge").orElse("");
    return back(asked, Map.of("code", book.code(granted, challenge)));
  }

  private static boolean hasSession(Call call, Asked asked) {
    return call.cookie(SESSION).equals(Optional.of(asked.session()));
  }

  private static Said back(Asked asked, Map<String, String> parameters) {
    Map<String, String> all = new java.util.TreeMap<>(parameters);
    if (!asked.state().isEmpty()) {
      all.put("state", asked.state());
    }
    return Said.redirect(asked.app().redirectUri(), all);
  }

  private static String loginForm(String id, String language, String message) {
    return """
        <h1 lang="%s">Log in</h1>%s
        <form method="post" action="/mymedicare/login">
        <input type="hidden" name="relay" value="%s">
        <label>Name <input name="username"></label>
        <label>Password <input type="password" name="password"></label>
        <button type="submit">Log in</button></form>"""
        .formatted(language.equals("es") ? "es" : "en", message, id);
  }

  private String consentForm(String id) {
    return """
        <h1>Share your Medicare data?</h1>
        <form method="post" action="">
        <input type="hidden" name="csrfmiddlewaretoken" value="%s">
        <label><input type="checkbox" name="share_demographic_scopes" value="True" checked>
        also who I am</label>
        <input type="submit" name="allow" value="Allow">
        <input type="submit" name="deny" value="Deny"></form>
        <!-- %s -->"""
        .formatted(book.secret(), id);
  }
}
