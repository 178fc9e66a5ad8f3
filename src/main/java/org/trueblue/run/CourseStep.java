package org.trueblue.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.trueblue.ledger.Line.State;
import org.trueblue.ledger.Line.Step;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * A step of a scenario that is under way, with what its checks said.
 *
 * @param text keyword and text
 * @param state how it ended
 * @param exchanges ids of the exchanges that it was the first of its scenario to want
 * @param judgements of its checks
 * @param started when it began
 * @param took how long it lasted
 */
record CourseStep(
    String text,
    State state,
    List<String> exchanges,
    List<Judgement> judgements,
    Instant started,
    Duration took) {

  CourseStep {
    exchanges = List.copyOf(exchanges);
    judgements = List.copyOf(judgements);
  }

  /**
   * The step as the ledger keeps it, once the outcome is known.
   *
   * @param strength of the requirement
   * @param found the findings of the outcome, before anything of them is changed
   */
  Step line(Strength strength, List<Finding> found) {
    return new Step(
        text,
        state,
        exchanges,
        judgements.stream().mapToInt(Judgement::subjects).sum(),
        judgements.stream()
            .flatMap(judgement -> judgement.findings().stream())
            .map(finding -> found.indexOf(finding.atMost(strength)))
            .filter(place -> place >= 0)
            .distinct()
            .toList(),
        started,
        took);
  }
}
