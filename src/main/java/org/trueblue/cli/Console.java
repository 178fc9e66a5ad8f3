package org.trueblue.cli;

import java.nio.file.Path;
import java.util.List;
import org.trueblue.ledger.Account;
import org.trueblue.report.StepOutcome;
import org.trueblue.requirement.Checklist;
import org.trueblue.run.RunObserver;

/** What the terminal shows of a run. */
interface Console extends RunObserver {

  /** What people said of the target, or are to say; only people care. */
  default void attestations(Checklist checklist) {}

  /** What came of the steps of the procedure that the run followed. */
  default void procedure(List<StepOutcome> steps) {}

  /** What the whole run came to, and why. */
  default void summary(Account account) {}

  /** The report is written. */
  void report(Path index);
}
