package org.trueblue.report.overview;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.Strength;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.RunReport;

/** How many requirements came to what, as a table. */
final class Counts {

  private Counts() {}

  /** A row for each strength that the run has. */
  static String of(RunReport run) {
    String header =
        Arrays.stream(Status.values())
            .map(status -> "<th>" + OutcomeText.word(status) + "</th>")
            .collect(Collectors.joining("", "<tr><th></th>", "<th>all</th></tr>"));
    List<String> rows =
        Arrays.stream(Strength.values())
            .filter(
                strength ->
                    Arrays.stream(Status.values()).anyMatch(s -> run.count(strength, s) > 0))
            .map(strength -> countsOf(run, strength))
            .toList();
    return Overview.table(
        "tb-counts", Stream.concat(List.of(header).stream(), rows.stream()).toList());
  }

  private static String countsOf(RunReport run, Strength strength) {
    long all = Arrays.stream(Status.values()).mapToLong(s -> run.count(strength, s)).sum();
    return Arrays.stream(Status.values())
        .map(
            status -> {
              long count = run.count(strength, status);
              return count == 0
                  ? "<td class=\"tb-none\">0</td>"
                  : "<td class=\"tb-%s\">%d</td>".formatted(status, count);
            })
        .collect(
            Collectors.joining("", "<tr><th>" + strength + "</th>", "<td>" + all + "</td></tr>"));
  }
}
