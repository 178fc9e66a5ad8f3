package org.trueblue.check.response;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.trueblue.check.Checks;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** A request is answered with one of the statuses that are right for it (RFC 9110, section 15). */
public final class Status {

  private Status() {}

  /**
   * Judges the status of exchanges.
   *
   * @param code of the finding
   * @param summary the duty in one sentence
   */
  public static Judgement judge(
      Collection<Exchange> exchanges, String code, String summary, Set<Integer> statuses) {
    String expected =
        "status "
            + statuses.stream().sorted().map(String::valueOf).collect(Collectors.joining(" or "));
    return Checks.each(
        Status.class,
        exchanges,
        exchange ->
            java.util.stream.Stream.of(exchange)
                .filter(e -> !statuses.contains(e.status()))
                .map(
                    e ->
                        Finding.shall(
                            code, summary, e.title(), expected, "status " + e.status(), e.id())));
  }
}
