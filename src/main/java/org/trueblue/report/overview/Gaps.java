package org.trueblue.report.overview;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.report.RunReport;

/** What was not tested, and what would help. */
final class Gaps {

  private Gaps() {}

  /** One row for each kind of gap, however many requirements it leaves untested. */
  static List<String> rows(RunReport run) {
    Map<String, List<Gap>> gaps =
        run.scenarios().stream()
            .map(Settled::outcome)
            .filter(Outcome.NotTested.class::isInstance)
            .map(outcome -> ((Outcome.NotTested) outcome).gap())
            .collect(
                Collectors.groupingBy(
                    gap -> gap.cause() + " " + gap.code(), TreeMap::new, Collectors.toList()));
    return gaps.values().stream()
        .map(
            kind ->
                "<tr><td class=\"word\">%s</td><td>%d</td><td>%s</td><td>%s</td></tr>"
                    .formatted(
                        kind.get(0).cause(),
                        kind.size(),
                        lines(kind.stream().map(Gap::reason)),
                        lines(kind.stream().map(Gap::supply))))
        .toList();
  }

  private static String lines(Stream<String> texts) {
    return texts.distinct().map(Html::text).collect(Collectors.joining("<br>"));
  }
}
