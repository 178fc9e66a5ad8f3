package org.trueblue.gate;

import java.util.Comparator;
import java.util.List;
import org.trueblue.ledger.Account;
import org.trueblue.outcome.RunVerdict;

/**
 * What the gate says of a run.
 *
 * @param run the run, with the waivers applied
 * @param objections why it is not let through; empty if it is
 * @param remarks what a reader should know in any case
 * @param warnings how little it tested
 */
public record Decision(
    Account run, List<Objection> objections, List<String> remarks, List<Warning> warnings) {

  private static final List<RunVerdict> PRECEDENCE =
      List.of(
          RunVerdict.FAULT,
          RunVerdict.NON_CONFORMANT,
          RunVerdict.INCOMPLETE,
          RunVerdict.CONFORMANT);

  public Decision {
    objections = List.copyOf(objections);
    remarks = List.copyOf(remarks);
    warnings = List.copyOf(warnings);
  }

  /** Whether the run is let through. */
  public boolean isLetThrough() {
    return objections.isEmpty();
  }

  /** The gravest of the objections; {@link RunVerdict#CONFORMANT} if there is none. */
  public RunVerdict verdict() {
    return objections.stream()
        .map(Objection::weight)
        .min(Comparator.comparing(PRECEDENCE::indexOf))
        .orElse(RunVerdict.CONFORMANT);
  }
}
