package org.trueblue.check.smart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/** How a user comes back who let the client in (RFC 6749, section 4.1.2). */
public final class CodeRedirect {

  private CodeRedirect() {}

  /**
   * Judges the redirect.
   *
   * @param code that came back
   * @param error that came back instead
   * @param state that came back
   * @param sent the state that should
   * @param exchange that shows it, empty if a browser had it
   */
  public static Judgement judge(
      Optional<String> code,
      Optional<String> error,
      Optional<String> state,
      String sent,
      String exchange) {
    boolean given = code.filter(c -> !c.isBlank()).isPresent() && error.isEmpty();
    boolean same = state.filter(sent::equals).isPresent();
    return new Judgement(
        CodeRedirect.class.getSimpleName(),
        2,
        Stream.of(
                given
                    ? Stream.<Finding>empty()
                    : Stream.of(
                        finding(
                            "authorize.no-code",
                            "A user who lets the client in comes back with a code.",
                            "code",
                            "a code",
                            error.map(e -> "error=" + e).orElse("neither code nor error"),
                            exchange)),
                same
                    ? Stream.<Finding>empty()
                    : Stream.of(
                        finding(
                            "authorize.state",
                            "The state of the request comes back as it was.",
                            "state",
                            "the state of the request",
                            state.isEmpty() ? "no state" : "another state",
                            exchange)))
            .flatMap(findings -> findings)
            .toList());
  }

  /**
   * Judges the same of an EHR that opens the client.
   *
   * @param iss that it names
   * @param base that it should
   * @param launch that it names
   * @param exchange that shows it, empty if a browser had it
   */
  public static Judgement opened(
      Optional<String> iss, String base, Optional<String> launch, String exchange) {
    boolean own = iss.map(CodeRedirect::bare).filter(bare(base)::equals).isPresent();
    boolean given = launch.filter(l -> !l.isBlank()).isPresent();
    return Checks.one(
        CodeRedirect.class,
        Stream.of(
                own
                    ? Stream.<Finding>empty()
                    : Stream.of(
                        finding(
                            "launch.iss",
                            "An EHR opens the client with the address of its FHIR server.",
                            "iss",
                            base,
                            iss.orElse("none"),
                            exchange)),
                given
                    ? Stream.<Finding>empty()
                    : Stream.of(
                        finding(
                            "launch.launch",
                            "An EHR opens the client with a launch.",
                            "launch",
                            "a value",
                            "none",
                            exchange)))
            .flatMap(findings -> findings));
  }

  private static String bare(String url) {
    return url.replaceFirst("/+$", "");
  }

  private static Finding finding(
      String code, String summary, String where, String expected, String actual, String exchange) {
    return new Finding(
        code,
        Strength.SHALL,
        summary,
        where + " of the redirect to the client",
        expected,
        actual,
        exchange.isEmpty() ? List.of() : List.of(exchange));
  }
}
