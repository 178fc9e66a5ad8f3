package org.trueblue.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trueblue.ledger.Account;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome.NotTested;
import org.trueblue.outcome.Strength;
import org.trueblue.report.Inapplicable;
import org.trueblue.report.RunReport;
import org.trueblue.report.RunTally;
import org.trueblue.report.RunTally.Column;

/** What a run came to, in the lines of a terminal: the same of the same run, resumed or not. */
final class SummaryLines {

  /** More reasons fill a screen; the report has all. */
  private static final int MOST_REASONS = 12;

  private final Account account;

  SummaryLines(Account account) {
    this.account = account;
  }

  /** What was not tested and what would help, what is not applicable, and all of it counted. */
  List<String> all() {
    List<String> lines = new ArrayList<>();
    gaps(lines);
    inapplicable(lines);
    table(lines);
    return lines;
  }

  /** What was not tested, once for each reason, with what would help. */
  private void gaps(List<String> lines) {
    Map<String, List<Gap>> byCause =
        account.scenarios().stream()
            .filter(scenario -> !RunReport.isUnselected(scenario))
            .filter(scenario -> scenario.outcome() instanceof NotTested)
            .map(scenario -> ((NotTested) scenario.outcome()).gap())
            .collect(
                Collectors.groupingBy(
                    gap -> gap.cause() + " " + gap.code(), TreeMap::new, Collectors.toList()));
    if (!byCause.isEmpty()) {
      lines.add("");
    }
    byCause.forEach(
        (cause, gaps) ->
            lines.addAll(
                Paragraph.of(
                    "",
                    "  ",
                    "not tested: %s, %d times: %s; %s"
                        .formatted(
                            cause, gaps.size(), gaps.get(0).reason(), gaps.get(0).supply()))));
  }

  private void inapplicable(List<String> lines) {
    List<Inapplicable> reasons = Inapplicable.of(account.scenarios());
    if (!reasons.isEmpty()) {
      lines.add("");
    }
    reasons.stream()
        .limit(MOST_REASONS)
        .forEach(one -> lines.addAll(Paragraph.of("", "  ", "not applicable: " + one.line())));
    if (reasons.size() > MOST_REASONS) {
      lines.add(
          "not applicable: %d more reasons, %d times; the report has all"
              .formatted(
                  reasons.size() - MOST_REASONS,
                  reasons.stream().skip(MOST_REASONS).mapToInt(Inapplicable::count).sum()));
    }
  }

  private void table(List<String> lines) {
    RunTally tally = RunTally.of(account.scenarios());
    lines.add("");
    lines.add(
        "%-6s".formatted("")
            + Arrays.stream(Column.values())
                .map(column -> cell(column, column.word()))
                .collect(Collectors.joining()));
    for (Strength strength : Strength.values()) {
      if (tally.counts().containsKey(strength)) {
        lines.add(
            "%-6s".formatted(strength)
                + Arrays.stream(Column.values())
                    .map(column -> cell(column, String.valueOf(tally.count(strength, column))))
                    .collect(Collectors.joining()));
      }
    }
    lines.add("");
    lines.addAll(Paragraph.of("", tally.sentence()));
  }

  private static String cell(Column column, String text) {
    int width = Math.max(6, column.word().length()) + 2;
    return " ".repeat(Math.max(1, width - text.length())) + text;
  }
}
