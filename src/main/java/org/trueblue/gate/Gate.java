package org.trueblue.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trueblue.evidence.Exchange;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.outcome.Strength;

/**
 * Decides whether a run is let through: it must break nothing that is not waived or known from an
 * accepted run, it must test what that run tested, or what the floor asks for, and it must be
 * whole.
 *
 * @param waivers what is accepted
 * @param baseline the accepted run, as its own waivers left it
 * @param floor how many SHALLs must have been tested; without it, and without an accepted run, all
 * @param today the day of the decision
 */
public record Gate(
    Waivers waivers, Optional<Account> baseline, OptionalInt floor, LocalDate today) {

  /** Decides on a run. */
  public Decision of(Account kept, Collection<Exchange> exchanges) {
    Account run = waivers.applied(kept, today);
    List<Objection> objections = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    objections.addAll(Wholeness.objections(run));
    failures(run, objections, remarks);
    baseline.ifPresent(accepted -> objections.addAll(new Regress(accepted, run).objections()));
    enough(run, objections, remarks);
    new StaleWaivers(waivers, baseline, today).judge(run, objections, remarks);
    baseline.ifPresent(accepted -> mended(accepted, run, remarks));
    return new Decision(run, objections, remarks, Effectiveness.of(run, exchanges));
  }

  private void failures(Account run, List<Objection> objections, List<String> remarks) {
    int known = 0;
    for (Settled scenario : run.scenarios()) {
      if (scenario.outcome().status() == Status.FAILED) {
        List<Finding> fresh =
            Waivers.grave(scenario.outcome()).stream()
                .filter(finding -> !isKnown(scenario, finding))
                .filter(finding -> !isWaived(scenario, finding, run))
                .toList();
        if (fresh.isEmpty()) {
          known++;
        } else {
          objections.add(failure(scenario, fresh));
        }
      }
    }
    if (known > 0) {
      remarks.add("%d failures are those of the accepted run; mend or waive them".formatted(known));
    }
  }

  /** A failure that was waived in the accepted run is not known by it: its waiver was temporary. */
  private boolean isKnown(Settled scenario, Finding finding) {
    Fingerprint fingerprint = Fingerprint.of(scenario.requirement(), finding);
    return baseline.stream()
        .flatMap(accepted -> accepted.scenarios().stream())
        .filter(before -> before.requirement().id().equals(scenario.requirement().id()))
        .filter(before -> before.outcome().status() == Status.FAILED)
        .flatMap(
            before ->
                before.outcome().findings().stream()
                    .map(f -> Fingerprint.of(before.requirement(), f)))
        .anyMatch(fingerprint::equals);
  }

  private boolean isWaived(Settled scenario, Finding finding, Account run) {
    Fingerprint fingerprint = Fingerprint.of(scenario.requirement(), finding);
    return waivers.all().stream()
        .anyMatch(w -> w.holds(today) && w.isAbout(fingerprint, run.started().target()));
  }

  private static Objection failure(Settled scenario, List<Finding> fresh) {
    Finding first = fresh.get(0);
    String more = fresh.size() == 1 ? "" : " (and %d more)".formatted(fresh.size() - 1);
    return new Objection(
        RunVerdict.NON_CONFORMANT,
        "broken",
        scenario.requirement().id(),
        "%s: %s At %s: expected %s, was %s%s [%s]"
            .formatted(
                first.code(),
                first.summary(),
                first.where(),
                first.expected(),
                first.actual(),
                more,
                Fingerprint.of(scenario.requirement(), first).id()));
  }

  private void enough(Account run, List<Objection> objections, List<String> remarks) {
    List<Settled> shalls =
        run.scenarios().stream()
            .filter(s -> s.requirement().strength() == Strength.SHALL)
            .filter(s -> s.outcome().status() != Status.NOT_APPLICABLE)
            .toList();
    long tested = shalls.stream().filter(Comparison::isTested).count();
    int required = floor.orElse(baseline.isPresent() ? 0 : shalls.size());
    if (tested < required) {
      objections.add(
          new Objection(
              RunVerdict.INCOMPLETE,
              "too little was tested",
              "SHALL",
              "%d of %d SHALLs were tested, %s; %s"
                  .formatted(
                      tested,
                      shalls.size(),
                      floor.isPresent()
                          ? "the floor is " + required
                          : "all must be without --floor",
                      Gaps.inWords(shalls))));
    } else if (tested < shalls.size()) {
      remarks.add(
          "%d of %d SHALLs were tested; %s".formatted(tested, shalls.size(), Gaps.inWords(shalls)));
    }
    if (run.scenarios().stream().noneMatch(Comparison::isTested)) {
      objections.add(
          new Objection(RunVerdict.INCOMPLETE, "empty", "run", "the run tested nothing at all"));
    }
  }

  private static void mended(Account accepted, Account run, List<String> remarks) {
    Comparison comparison = Comparison.of(accepted, run);
    for (Change.Kind good : List.of(Change.Kind.MENDED, Change.Kind.NEWLY_TESTED)) {
      List<Change> changes = comparison.of(good);
      if (!changes.isEmpty()) {
        remarks.add(
            "%s: %s%s"
                .formatted(
                    good.words(),
                    changes.get(0).requirement().id(),
                    changes.size() == 1 ? "" : " and %d more".formatted(changes.size() - 1)));
      }
    }
  }
}
