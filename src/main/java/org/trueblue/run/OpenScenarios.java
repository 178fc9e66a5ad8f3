package org.trueblue.run;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trueblue.evidence.Exchange;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Outcome;

/**
 * What is left to do in a run that was cut short: the scenarios that were lost, those that the
 * environment or a fault of ours kept from a verdict, and those that rest on a request without an
 * answer.
 */
public final class OpenScenarios {

  private static final Set<Cause> PASSING = Set.of(Cause.ENVIRONMENT, Cause.HARNESS_ERROR);

  private OpenScenarios() {}

  /** The ids of their requirements. */
  public static Set<String> of(Account account, Map<String, Exchange> exchanges) {
    Set<String> open = new TreeSet<>();
    account.scenarios().stream()
        .filter(scenario -> isOpen(scenario, exchanges))
        .forEach(scenario -> open.add(scenario.requirement().id()));
    return open;
  }

  private static boolean isOpen(Settled scenario, Map<String, Exchange> exchanges) {
    boolean passing =
        scenario.outcome() instanceof Outcome.NotTested notTested
            && PASSING.contains(notTested.gap().cause());
    return passing
        || scenario.exchanges().stream()
            .map(id -> Optional.ofNullable(exchanges.get(id)))
            .flatMap(Optional::stream)
            .anyMatch(exchange -> exchange.status() == 0 || exchange.status() == 429);
  }
}
