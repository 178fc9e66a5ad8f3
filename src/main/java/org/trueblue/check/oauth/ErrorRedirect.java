package org.trueblue.check.oauth;

import java.util.List;
import java.util.Optional;
import org.trueblue.check.Checks;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/** How a user comes back to the client (RFC 6749, sections 4.1.2 and 4.1.2.1). */
public final class ErrorRedirect {

  private ErrorRedirect() {}

  /**
   * Judges the redirect.
   *
   * @param error that came back
   * @param state that came back
   * @param expected the error that should
   * @param sent the state that should
   * @param exchange that shows it
   */
  public static Judgement judge(
      Optional<String> error,
      Optional<String> state,
      String expected,
      String sent,
      String exchange) {
    return Checks.one(
        ErrorRedirect.class,
        error.filter(expected::equals).isPresent() && state.filter(sent::equals).isPresent(),
        new Finding(
            "authorize.error",
            Strength.SHALL,
            "A user who did not let the client in comes back with the error and the state.",
            "redirect to the client",
            "error=%s and the state of the request".formatted(expected),
            "error=%s and %s".formatted(error.orElse("(none)"), state(state, sent)),
            exchange.isEmpty() ? List.of() : List.of(exchange)));
  }

  /**
   * Judges the redirect of a user who let the client in.
   *
   * @param code that came back
   * @param state that came back
   * @param sent the state that should
   * @param exchange that shows it
   */
  public static Judgement agreed(
      Optional<String> code, Optional<String> state, String sent, String exchange) {
    return Checks.one(
        ErrorRedirect.class,
        code.isPresent() && state.filter(sent::equals).isPresent(),
        new Finding(
            "authorize.state",
            Strength.SHALL,
            "A user who lets the client in comes back with a code and the state.",
            "redirect to the client",
            "a code and the state of the request",
            "%s and %s".formatted(code.isPresent() ? "a code" : "no code", state(state, sent)),
            exchange.isEmpty() ? List.of() : List.of(exchange)));
  }

  private static String state(Optional<String> state, String sent) {
    return state.isEmpty()
        ? "no state"
        : state.get().equals(sent) ? "the same state" : "another state";
  }
}
