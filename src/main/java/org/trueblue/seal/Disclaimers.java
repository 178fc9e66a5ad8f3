package org.trueblue.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Outcome.NotTested;
import org.trueblue.outcome.Outcome.Waived;
import org.trueblue.outcome.Strength;
import org.trueblue.run.Conditions;

/** What a run is not, so that a seal makes nothing of it that it is not. */
public final class Disclaimers {

  private Disclaimers() {}

  /** One line each; empty for a whole run of everything in which nothing was waived. */
  public static List<String> of(Conditions conditions, Account account) {
    List<String> lines = new ArrayList<>();
    if (account.ended().isEmpty()) {
      lines.add(
          "complete: it was cut short, and lost %d scenarios".formatted(account.lost().size()));
    } else if (account.ended().filter(Ended::interrupted).isPresent()) {
      lines.add("complete: it was interrupted");
    }
    long unselected = count(account, s -> isNotTested(s, Cause.NOT_SELECTED));
    if (unselected > 0) {
      lines.add(
          "of all requirements: %d of %d were not selected%s"
              .formatted(
                  unselected,
                  account.scenarios().size(),
                  conditions.tags().isEmpty() ? "" : " by " + conditions.tags()));
    }
    long waived = count(account, s -> s.outcome() instanceof Waived);
    if (waived > 0) {
      lines.add("without exceptions: %d requirements are broken, and waived".formatted(waived));
    }
    long untested =
        count(
            account,
            s ->
                s.requirement().strength() == Strength.SHALL
                    && s.outcome() instanceof NotTested
                    && !isNotTested(s, Cause.NOT_SELECTED));
    if (untested > 0) {
      lines.add("a test of every SHALL: %d that were selected were not tested".formatted(untested));
    }
    if (!conditions.target().showPersonalData()) {
      lines.add("the server's words to the letter: personal data are pseudonyms");
    }
    return lines;
  }

  private static boolean isNotTested(Settled scenario, Cause cause) {
    return scenario.outcome() instanceof NotTested notTested && notTested.gap().cause() == cause;
  }

  private static long count(Account account, Predicate<Settled> predicate) {
    return account.scenarios().stream().filter(predicate).count();
  }
}
