package org.trueblue.reference.smart;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/**
 * Where clients send users to be let in (RFC 6749, section 3.1; SMART App Launch 2.2, section
 * "Obtain authorization code").
 */
final class AuthorizeEndpoint {

  /**
   * A request for authorization.
   *
   * @param call the request
   * @param app that asks
   * @param redirectUri where the user goes back to
   */
  record Asked(Call call, App app, String redirectUri) {

    String parameter(String name) {
      return call.parameter(name).orElse("");
    }

    Scopes scopes() {
      return Scopes.of(parameter("scope"));
    }

    /** Sends the user back to the client. */
    Said back(Map<String, String> parameters) {
      Map<String, String> all = new TreeMap<>(parameters);
      if (!parameter("state").isEmpty()) {
        all.put("state", parameter("state"));
      }
      return Said.redirect(redirectUri, all);
    }
  }

  private final Set<Lapse> lapses;
  private final Set<Habit> habits;
  private final Launches launches;
  private final Consents consents;

  AuthorizeEndpoint(Launches launches, Consents consents, Set<Lapse> lapses, Set<Habit> habits) {
    this.launches = launches;
    this.consents = consents;
    this.lapses = Set.copyOf(lapses);
    this.habits = Set.copyOf(habits);
  }

  /** Answers a request for authorization. */
  Said ask(Call call) {
    Optional<App> app = Apps.named(call.parameter("client_id").orElse(""));
    String redirectUri = call.parameter("redirect_uri").orElse("");
    if (app.isEmpty() || app.get().isBackend()) {
      return Said.html(400, "<h1>This application is not known</h1>");
    }
    if (!isRegistered(app.get(), redirectUri)) {
      return Said.html(400, "<h1>This is no address of the application</h1>");
    }
    Asked asked = new Asked(call, app.get(), redirectUri);
    Optional<Problem> problem = problem(asked);
    if (problem.isPresent()) {
      return refused(asked, problem.get());
    }
    return consents.begin(asked, launches.with(asked.parameter("launch")));
  }

  /** Addresses are compared as they are written (RFC 6749, section 3.1.2.3). */
  private boolean isRegistered(App app, String uri) {
    String own = app.redirectUri().orElseThrow().toString();
    return app.isAt(uri)
        || (lapses.contains(Lapse.SENDS_ANYWHERE) && uri.startsWith("http"))
        || (lapses.contains(Lapse.MATCHES_REDIRECT_BY_BEGINNING) && uri.startsWith(own));
  }

  private record Problem(String error, String description) {}

  private Said refused(Asked asked, Problem problem) {
    return habits.contains(Habit.SHOWS_ERRORS)
        ? Said.html(400, "<h1>%s</h1>".formatted(Html.escaped(problem.description())))
        : asked.back(Map.of("error", problem.error(), "error_description", problem.description()));
  }

  private Optional<Problem> problem(Asked asked) {
    Optional<String> twice = asked.call().repeated();
    if (twice.isPresent()) {
      return invalid(twice.get() + " is there twice");
    }
    if (asked.parameter("response_type").isEmpty()) {
      return invalid("response_type is missing");
    }
    if (!asked.parameter("response_type").equals("code")) {
      return Optional.of(new Problem("unsupported_response_type", "only code is offered"));
    }
    if (asked.parameter("state").isEmpty()) {
      return invalid("state is missing");
    }
    return aud(asked).or(() -> challenge(asked)).or(() -> launch(asked)).or(() -> scope(asked));
  }

  private static Optional<Problem> invalid(String description) {
    return Optional.of(new Problem("invalid_request", description));
  }

  private Optional<Problem> aud(Asked asked) {
    String aud = asked.parameter("aud");
    if (aud.isEmpty()) {
      return lapses.contains(Lapse.NEEDS_NO_AUD) ? Optional.empty() : invalid("aud is missing");
    }
    boolean own = aud.replaceFirst("/$", "").equals(Addresses.base(asked.call()));
    return own || lapses.contains(Lapse.IGNORES_AUD)
        ? Optional.empty()
        : invalid("aud is not this FHIR server");
  }

  private Optional<Problem> challenge(Asked asked) {
    String method = asked.parameter("code_challenge_method");
    if (asked.parameter("code_challenge").isEmpty()) {
      return lapses.contains(Lapse.NEEDS_NO_CHALLENGE)
          ? Optional.empty()
          : invalid("code_challenge is missing");
    }
    boolean plain = method.isEmpty() || method.equals("plain");
    return method.equals("S256") || (plain && lapses.contains(Lapse.ACCEPTS_PLAIN))
        ? Optional.empty()
        : invalid("code_challenge_method is not S256");
  }

  private Optional<Problem> launch(Asked asked) {
    if (!asked.scopes().has("launch") || lapses.contains(Lapse.ACCEPTS_ANY_LAUNCH)) {
      return Optional.empty();
    }
    return launches
            .with(asked.parameter("launch"))
            .filter(launch -> launch.app().equals(asked.app()))
            .isPresent()
        ? Optional.empty()
        : invalid("launch is not one of this application");
  }

  private static Optional<Problem> scope(Asked asked) {
    return asked.scopes().only(Consent::isOffered).isEmpty()
        ? Optional.of(new Problem("invalid_scope", "nothing is asked for that is offered"))
        : Optional.empty();
  }
}
