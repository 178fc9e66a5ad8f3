package org.trueblue.check.oauth;

import java.util.List;
import java.util.Optional;
import org.trueblue.check.Checks;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/** How a user comes back who did not let the client in (RFC 6749, section 4.1.2.1). */
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
            "error=%s and %s"
                .formatted(
                    error.orElse("(none)"),
                    state.isEmpty()
                        ? "no state"
                        : state.get().equals(sent) ? "the same state" : "another state"),
            exchange.isEmpty() ? List.of() : List.of(exchange)));
  }
}
