package org.trueblue.gate;

import java.util.ArrayList;
import java.util.List;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.outcome.Outcome.NotTested;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.requirement.Requirement;

/** What speaks against a run whatever it is compared with: that it is not whole. */
final class Wholeness {

  private Wholeness() {}

  static List<Objection> objections(Account run) {
    List<Objection> objections = new ArrayList<>();
    if (run.scenarios().isEmpty()) {
      objections.add(
          new Objection(RunVerdict.FAULT, "empty", "run", "the run planned no scenario at all"));
    }
    List<Requirement> lost = run.lost();
    if (run.ended().isEmpty()) {
      objections.add(
          new Objection(
              RunVerdict.INCOMPLETE,
              "cut short",
              "run",
              "the run did not come to its end, %d scenarios were lost%s; go on with --resume"
                  .formatted(lost.size(), lost.isEmpty() ? "" : ", such as " + lost.get(0).id())));
    } else if (run.ended().filter(Ended::interrupted).isPresent()) {
      objections.add(
          new Objection(
              RunVerdict.INCOMPLETE,
              "interrupted",
              "run",
              "the run was interrupted; go on with --resume"));
    }
    run.scenarios().stream()
        .filter(scenario -> scenario.outcome().harnessFailed())
        .map(
            scenario ->
                new Objection(
                    RunVerdict.FAULT,
                    run.lost().contains(scenario.requirement()) ? "lost" : "fault of TrueBlue",
                    scenario.requirement().id(),
                    ((NotTested) scenario.outcome()).gap().reason()))
        .forEach(objections::add);
    return objections;
  }
}
