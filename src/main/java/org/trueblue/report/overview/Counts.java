package org.trueblue.report.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.trueblue.ledger.Account;
import org.trueblue.outcome.Strength;
import org.trueblue.report.RunTally;
import org.trueblue.report.RunTally.Column;

/** How many requirements came to what. */
final class Counts {

  private Counts() {}

  /** A bar for each strength that the run has, the numbers, and the whole in a sentence. */
  static String of(Account account) {
    RunTally tally = RunTally.of(account.scenarios());
    List<Strength> strengths =
        Arrays.stream(Strength.values()).filter(s -> tally.counts().containsKey(s)).toList();
    String bars =
        strengths.stream()
            .map(
                strength ->
                    "<p class=\"strength\"><b>%s</b>%s</p>"
                        .formatted(strength, Bars.of(column -> tally.count(strength, column))))
            .collect(Collectors.joining("\n"));
    List<String> rows = new ArrayList<>(List.of(header()));
    strengths.forEach(strength -> rows.add(row(tally, strength)));
    return "%s%n<div class=\"wide\">%s</div><p>%s</p>%n"
        .formatted(bars, Html.table("counts", rows), Html.text(tally.sentence()));
  }

  private static String header() {
    return Arrays.stream(Column.values())
        .map(
            column -> "<th><span class=\"key %s\"></span> %s</th>".formatted(column, column.word()))
        .collect(Collectors.joining("", "<tr><th></th>", "<th>all</th></tr>"));
  }

  private static String row(RunTally tally, Strength strength) {
    int all = Arrays.stream(Column.values()).mapToInt(c -> tally.count(strength, c)).sum();
    return Arrays.stream(Column.values())
        .map(column -> tally.count(strength, column))
        .map(count -> count == 0 ? "<td class=\"none\">0</td>" : "<td>%d</td>".formatted(count))
        .collect(
            Collectors.joining("", "<tr><th>" + strength + "</th>", "<td>" + all + "</td></tr>"));
  }
}
