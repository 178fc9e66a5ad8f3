package org.trueblue.report.overview;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.outcome.Strength;
import org.trueblue.report.RunReport;
import org.trueblue.report.RunTally;
import org.trueblue.report.RunTally.Column;

/** How many requirements came to what, as a table. */
final class Counts {

  private Counts() {}

  /** A row for each strength that the run has, and the whole in a sentence. */
  static String of(RunReport run) {
    RunTally tally = RunTally.of(run.account().scenarios());
    String header =
        Arrays.stream(Column.values())
            .map(column -> "<th>" + column.word() + "</th>")
            .collect(Collectors.joining("", "<tr><th></th>", "<th>all</th></tr>"));
    List<String> rows =
        Arrays.stream(Strength.values())
            .filter(strength -> tally.counts().containsKey(strength))
            .map(strength -> row(tally, strength))
            .toList();
    return "<div class=\"tb-wide\">%s</div><p>%s</p>%n"
        .formatted(
            Overview.table("tb-counts", Stream.concat(Stream.of(header), rows.stream()).toList()),
            Html.text(tally.sentence()));
  }

  private static String row(RunTally tally, Strength strength) {
    int all = Arrays.stream(Column.values()).mapToInt(c -> tally.count(strength, c)).sum();
    return Arrays.stream(Column.values())
        .map(
            column -> {
              int count = tally.count(strength, column);
              return count == 0
                  ? "<td class=\"tb-none\">0</td>"
                  : "<td class=\"tb-%s\">%d</td>".formatted(column, count);
            })
        .collect(
            Collectors.joining("", "<tr><th>" + strength + "</th>", "<td>" + all + "</td></tr>"));
  }
}
