package org.trueblue.cli;

import java.io.PrintStream;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.run.Plan;

/** What a run would do, which is not done. */
final class Listing {

  private final Plan plan;
  private final PrintStream out;

  Listing(Plan plan, PrintStream out) {
    this.plan = plan;
    this.out = out;
  }

  /** Prints each requirement that would be judged; that is no verdict over anybody. */
  RunVerdict print() {
    plan.selected()
        .forEach(requirement -> out.println(requirement.strength() + " " + requirement.id()));
    out.printf("%d of %d scenarios%n", plan.size(), plan.requirements().size());
    return RunVerdict.CONFORMANT;
  }
}
