package org.trueblue.check.smart;

import java.util.List;
import org.trueblue.check.Checks;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/** What becomes of requests for authorization that are to be refused. */
public final class Refusal {

  /** The duty of who serves data, in one sentence. */
  public static final String AUDIENCE = "A request for the data of another server opens nothing.";

  private Refusal() {}

  /**
   * Judges that no code was given.
   *
   * @param code whether one was
   * @param exchange that shows what was, empty if a browser had it
   */
  public static Judgement judge(boolean code, String exchange) {
    return Checks.one(
        Refusal.class,
        !code,
        finding(
            "authorize.accepted",
            "A request for authorization that is not right is refused.",
            "no code",
            "a code",
            exchange));
  }

  /**
   * Judges that a user was not led to an address that is not registered.
   *
   * @param led whether that came to pass
   */
  public static Judgement notLed(boolean led, String exchange) {
    return Checks.one(
        Refusal.class,
        !led,
        finding(
            "authorize.led-on",
            "A user is never led to an address that is not registered.",
            "a page of the server's own",
            "a redirect to the address of the request",
            exchange));
  }

  /** Judges that a token for another server's data opens nothing. */
  public static Judgement audience(Exchange read) {
    return Checks.one(
        Refusal.class,
        FhirResponse.resource(read).isEmpty(),
        Finding.shall(
            "authorize.aud",
            AUDIENCE,
            read.title(),
            "a refusal, of the request or of its token",
            "status %d and a resource".formatted(read.status()),
            read.id()));
  }

  private static Finding finding(
      String code, String summary, String expected, String actual, String exchange) {
    return new Finding(
        code,
        Strength.SHALL,
        summary,
        "the request for authorization",
        expected,
        actual,
        exchange.isEmpty() ? List.of() : List.of(exchange));
  }
}
