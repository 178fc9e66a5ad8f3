package org.trueblue.cli;

import java.io.PrintStream;
import org.trueblue.report.AttestationText;
import org.trueblue.report.Printable;
import org.trueblue.requirement.Checklist;

/** What people said of the target of a run that is kept. */
final class StoredChecklist {

  private StoredChecklist() {}

  /** Tells how much was attested, and what by whom. */
  static void tell(StoredRun run, PrintStream out) {
    Checklist checklist = run.conditions().checklist();
    String summary = AttestationText.of(checklist);
    if (!summary.isEmpty()) {
      out.println("Attestations: " + summary);
      checklist
          .attested(true)
          .forEach(
              item ->
                  out.println(
                      "  "
                          + Printable.line(item.requirement().id())
                          + " "
                          + AttestationText.of(item)));
    }
  }
}
