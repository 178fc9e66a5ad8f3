package org.trueblue.report.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.report.Anchor;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.RunTally;
import org.trueblue.report.RunTally.Column;

/** All requirements, those of a topic folded together, each with what shows its outcome. */
final class Requirements {

  private final Grid grid;
  private final Failures failures;
  private final RunTexts texts;

  Requirements(Grid grid, Failures failures, RunTexts texts) {
    this.grid = grid;
    this.failures = failures;
    this.texts = texts;
  }

  /** The list. */
  String html() {
    return grid.rows().entrySet().stream()
        .map(row -> topic(row.getKey(), row.getValue()))
        .collect(Collectors.joining());
  }

  private String topic(String row, Map<String, List<Settled>> cells) {
    RunTally tally = RunTally.of(cells.values().stream().flatMap(List::stream).toList());
    return """
    <details class="topic" id="%s"><summary>%s<span class="count">%s</span></summary>
    %s</details>
    """
        .formatted(
            grid.anchor(row),
            Html.text(row),
            Html.text(Bars.words(tally::count)),
            grid.columns().stream()
                .filter(cells::containsKey)
                .map(column -> cell(row, column, cells.getOrDefault(column, List.of())))
                .collect(Collectors.joining()));
  }

  private String cell(String row, String column, List<Settled> scenarios) {
    return "<h4 id=\"%s\">%s</h4>%n%s"
        .formatted(
            grid.anchor(row, column),
            Html.text(column),
            Html.table("rows requirements", scenarios.stream().map(this::row).toList()));
  }

  private String row(Settled scenario) {
    Column column = Column.of(scenario);
    return "<tr id=\"%s\"><td class=\"word %s\">%s</td><td class=\"word\">%s</td><td>%s<br>%s%s</td></tr>"
        .formatted(
            Anchor.of(scenario.requirement().id()),
            column,
            column.word(),
            scenario.requirement().strength(),
            Html.text(scenario.requirement().id()),
            Html.link(scenario.requirement().source().toString(), scenario.requirement().text()),
            came(scenario) + texts.all(scenario));
  }

  private String came(Settled scenario) {
    String line = OutcomeText.line(scenario.outcome());
    String link =
        failures
            .anchor(scenario.requirement().id())
            .map(anchor -> " " + Html.link("#" + anchor, "the finding"))
            .orElse("");
    return line.isEmpty()
        ? ""
        : "<br><span class=\"why\">%s</span>%s".formatted(Html.text(line), link);
  }
}
