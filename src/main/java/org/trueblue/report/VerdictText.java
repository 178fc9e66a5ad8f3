package org.trueblue.report;

import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line;
import org.trueblue.outcome.RunVerdict;

/** Verdicts of runs in words. */
public final class VerdictText {

  private VerdictText() {}

  /** The verdict in a word or two. */
  public static String word(RunVerdict verdict) {
    return switch (verdict) {
      case CONFORMANT -> "Conformant";
      case NON_CONFORMANT -> "Non-conformant";
      case FAULT -> "No verdict";
      case INCOMPLETE -> "Incomplete";
    };
  }

  /** The verdict of a run with what it means, and whether the run came to its end. */
  public static String of(Account account) {
    RunVerdict verdict = account.verdict();
    String end =
        account.ended().isEmpty()
            ? " The run was cut short."
            : account
                .ended()
                .filter(Line.Ended::interrupted)
                .map(e -> " The run was interrupted.")
                .orElse("");
    return word(verdict) + ": " + meaning(verdict) + end;
  }

  /** What it means, in a sentence. */
  public static String meaning(RunVerdict verdict) {
    return switch (verdict) {
      case CONFORMANT -> "Every SHALL that applies was tested, and none is broken.";
      case NON_CONFORMANT -> "At least one SHALL is broken.";
      case FAULT -> "TrueBlue itself failed in at least one scenario: nothing can be concluded.";
      case INCOMPLETE -> "No SHALL was found broken, but not every SHALL was tested.";
    };
  }
}
