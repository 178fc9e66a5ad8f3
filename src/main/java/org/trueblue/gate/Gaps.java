package org.trueblue.gate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome.NotTested;

/** What was not tested, in a few words. */
final class Gaps {

  private Gaps() {}

  /** For each kind of gap how often, with the first reason and what would help. */
  static String inWords(List<Settled> scenarios) {
    Map<String, List<Gap>> gaps =
        scenarios.stream()
            .map(Settled::outcome)
            .filter(NotTested.class::isInstance)
            .map(outcome -> ((NotTested) outcome).gap())
            .collect(
                Collectors.groupingBy(
                    gap -> gap.cause() + " " + gap.code(), TreeMap::new, Collectors.toList()));
    return gaps.entrySet().stream()
        .map(
            kind ->
                "%d times %s: %s (%s)"
                    .formatted(
                        kind.getValue().size(),
                        kind.getKey(),
                        kind.getValue().get(0).reason(),
                        kind.getValue().get(0).supply()))
        .collect(Collectors.joining("; "));
  }
}
