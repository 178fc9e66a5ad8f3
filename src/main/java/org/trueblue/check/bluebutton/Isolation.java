package org.trueblue.check.bluebutton;

import java.util.Set;
import java.util.stream.Collectors;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A token opens what is its own patient's and nothing else (SMART App Launch 2.2, patient-level
 * scopes).
 */
public final class Isolation {

  /** The code of the finding that somebody saw what is another's. */
  public static final String LEAK = "isolation.leak";

  private Isolation() {}

  /**
   * Judges an answer to who asked for what is another's.
   *
   * @param other id of the other patient
   * @param statuses that are right
   */
  public static Judgement judge(Exchange exchange, String other, Set<Integer> statuses) {
    return shows(exchange, other) ? leak(exchange) : refused(exchange, statuses);
  }

  /** That an answer shows data of somebody else. */
  public static Judgement leak(Exchange exchange) {
    return Checks.one(
        Isolation.class,
        false,
        Finding.shall(
            LEAK,
            "With the token of one user the data of another are shown.",
            exchange.title(),
            "nothing of the other user",
            "data of the other user; tell who runs the server at once, and nobody else",
            exchange.id()));
  }

  /** Nothing found is nothing shown; that it is refused is what clients of the server see. */
  private static Judgement refused(Exchange exchange, Set<Integer> statuses) {
    return Checks.one(
        Isolation.class,
        statuses.contains(exchange.status()),
        Finding.should(
            "isolation.status",
            "Who asks for what is another's is refused.",
            exchange.title(),
            "status "
                + statuses.stream()
                    .sorted()
                    .map(String::valueOf)
                    .collect(Collectors.joining(" or ")),
            "status " + exchange.status(),
            exchange.id()));
  }

  /** Whether an answer of whatever status shows something of another patient. */
  public static boolean shows(Exchange exchange, String other) {
    return Owner.all(JsonAnswer.of(exchange)).contains(other);
  }
}
