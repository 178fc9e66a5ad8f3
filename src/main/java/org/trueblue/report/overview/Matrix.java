package org.trueblue.report.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.report.RunTally;
import org.trueblue.report.RunTally.Column;

/** The requirements as a picture: each cell has the colour of the worst in it, and leads there. */
final class Matrix {

  /** The worst first. */
  private static final List<Column> WORST =
      List.of(
          Column.FAILED,
          Column.NOT_TESTED,
          Column.WAIVED,
          Column.WARNED,
          Column.PASSED,
          Column.NOT_APPLICABLE,
          Column.NOT_SELECTED);

  private final Grid grid;
  private final Failures failures;

  Matrix(Grid grid, Failures failures) {
    this.grid = grid;
    this.failures = failures;
  }

  /**
   * The picture whose cells and rows lead to what is in them; nothing where it would be one row.
   */
  String html() {
    return grid.rows().size() < 2 ? "" : "<div class=\"wide\">%s</div>%n".formatted(table(true));
  }

  /** The picture alone, to print. */
  String picture() {
    return table(false);
  }

  private String table(boolean links) {
    List<String> rows = new ArrayList<>();
    rows.add(
        grid.columns().stream()
            .map(column -> "<th><span>%s</span></th>".formatted(Html.text(column)))
            .collect(Collectors.joining("", "<tr><th></th>", "</tr>")));
    grid.rows()
        .forEach(
            (row, cells) ->
                rows.add(
                    grid.columns().stream()
                        .map(
                            column ->
                                cell(row, column, cells.getOrDefault(column, List.of()), links))
                        .collect(Collectors.joining("", head(row, links), "</tr>"))));
    return Html.table("matrix", rows);
  }

  private String head(String row, boolean links) {
    return "<tr><th>%s</th>"
        .formatted(links ? Html.link("#" + grid.anchor(row), row) : Html.text(row));
  }

  private String cell(String row, String column, List<Settled> scenarios, boolean links) {
    if (scenarios.isEmpty()) {
      return "<td></td>";
    }
    RunTally tally = RunTally.of(scenarios);
    Column worst =
        WORST.stream().filter(one -> tally.count(one) > 0).findFirst().orElse(Column.NOT_SELECTED);
    String count = String.valueOf(tally.count(worst));
    String title = "%s, %s: %s".formatted(row, column, Bars.words(tally::count));
    return "<td class=\"%s\">%s</td>"
        .formatted(
            worst,
            links
                ? "<a href=\"#%s\" title=\"%s\">%s</a>"
                    .formatted(target(row, column, scenarios, worst), Html.text(title), count)
                : count);
  }

  /** The finding, if one made the colour; else the requirements. */
  private String target(String row, String column, List<Settled> scenarios, Column worst) {
    return scenarios.stream()
        .filter(scenario -> Column.of(scenario) == worst)
        .flatMap(scenario -> failures.anchor(scenario.requirement().id()).stream())
        .findFirst()
        .or(() -> Optional.of(grid.anchor(row, column)))
        .orElseThrow();
  }
}
