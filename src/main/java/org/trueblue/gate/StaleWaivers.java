package org.trueblue.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.RunVerdict;

/**
 * Waivers that are of no use any more. One that outlived what it waived is pointed out; one that
 * never was of use here, or whose time is over, must be deleted before a run is let through.
 *
 * @param waivers all of them
 * @param baseline the accepted run
 * @param today the day of the decision
 */
record StaleWaivers(Waivers waivers, Optional<Account> baseline, LocalDate today) {

  void judge(Account run, List<Objection> objections, List<String> remarks) {
    List<Waiver> unused = waivers.unused(run);
    for (Waiver waiver : waivers.all()) {
      if (!waiver.target().isEmpty() && !waiver.target().equals(run.started().target())) {
        continue;
      }
      if (!waiver.path().equals(waiver.lastingPath())) {
        remarks.add(
            "%s: the path holds values or ids, which change from run to run and may be personal; write '%s' instead"
                .formatted(waiver.place(), waiver.lastingPath()));
      }
      if (!unused.contains(waiver)) {
        if (!waiver.holds(today)) {
          objections.add(notHolding(waiver));
        }
      } else if (isUntested(waiver, run)) {
        remarks.add(
            "%s: whether the waiver of %s is needed could not be seen, it was not tested"
                .formatted(waiver.place(), waiver.title()));
      } else if (wasOfUse(waiver)) {
        remarks.add(
            "%s: mended, delete the waiver of %s".formatted(waiver.place(), waiver.title()));
      } else {
        objections.add(
            new Objection(
                RunVerdict.FAULT,
                "unused waiver",
                waiver.place(),
                "nothing was found that it waives; delete the waiver of " + waiver.title()));
      }
    }
  }

  private Objection notHolding(Waiver waiver) {
    return today.isBefore(waiver.since())
        ? new Objection(
            RunVerdict.FAULT,
            "waiver of the future",
            waiver.place(),
            "it holds from %s; until then %s is not waived"
                .formatted(waiver.since(), waiver.title()))
        : new Objection(
            RunVerdict.FAULT,
            "expired waiver",
            waiver.place(),
            "it expired on %s; mend %s and delete the waiver, or decide on it anew"
                .formatted(waiver.expires(), waiver.title()));
  }

  private static boolean isUntested(Waiver waiver, Account run) {
    return run.scenarios().stream()
        .filter(scenario -> scenario.requirement().id().equals(waiver.requirement()))
        .anyMatch(scenario -> !Comparison.isTested(scenario));
  }

  private boolean wasOfUse(Waiver waiver) {
    return baseline.stream()
        .anyMatch(accepted -> accepted.scenarios().stream().anyMatch(s -> isAbout(waiver, s)));
  }

  /** The address of the accepted run may have been another. */
  private static boolean isAbout(Waiver waiver, Settled scenario) {
    return scenario.outcome().findings().stream()
        .map(finding -> Fingerprint.of(scenario.requirement(), finding))
        .anyMatch(fingerprint -> waiver.isAbout(fingerprint, waiver.target()));
  }
}
