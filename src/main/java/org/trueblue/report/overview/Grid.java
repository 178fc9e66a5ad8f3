package org.trueblue.report.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.report.RunReport;

/**
 * The requirements of a run in rows, such as profiles, and columns: what the client does to see
 * them.
 *
 * @param columns in the order in which they are shown
 * @param rows by their names, in alphabetical order; each with the requirements of its columns
 */
record Grid(List<String> columns, Map<String, Map<String, List<Settled>>> rows) {

  /** What stands first; what else a guide or a suite has follows as it comes. */
  private static final List<String> FIRST =
      List.of(
          "capabilities",
          "read",
          "vread",
          "history",
          "search",
          "include",
          "paging",
          "references",
          "profile",
          "must support");

  /** All requirements of a run. */
  static Grid of(RunReport run) {
    return of(run.account().scenarios());
  }

  static Grid of(Collection<Settled> scenarios) {
    Map<String, Map<String, List<Settled>>> rows = new TreeMap<>();
    List<String> columns = new ArrayList<>();
    for (Settled scenario : scenarios) {
      String column = column(scenario.requirement().interaction());
      if (!columns.contains(column)) {
        columns.add(column);
      }
      rows.computeIfAbsent(scenario.requirement().topic(), any -> new LinkedHashMap<>())
          .computeIfAbsent(column, any -> new ArrayList<>())
          .add(scenario);
    }
    columns.sort(
        Comparator.comparingInt(
            column -> FIRST.contains(column) ? FIRST.indexOf(column) : FIRST.size()));
    return new Grid(columns, rows);
  }

  /** All ways to search are one column, and all ways to include. */
  private static String column(String interaction) {
    for (String family : List.of("search", "include")) {
      if (interaction.startsWith(family + " ") || interaction.endsWith(" " + family)) {
        return family;
      }
    }
    return interaction;
  }

  /** Where the requirements of a row stand. */
  String anchor(String row) {
    return "t-" + List.copyOf(rows.keySet()).indexOf(row);
  }

  /** Where the requirements of a cell stand. */
  String anchor(String row, String column) {
    return "c-%d-%d".formatted(List.copyOf(rows.keySet()).indexOf(row), columns.indexOf(column));
  }
}
