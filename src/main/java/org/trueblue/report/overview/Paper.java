package org.trueblue.report.overview;

import java.util.List;
import java.util.stream.Collectors;

/** Parts of a document that is printed. */
final class Paper {

  private Paper() {}

  /** A part with a table; nothing if there are no rows. */
  static String section(String title, List<String> head, List<List<String>> rows) {
    return rows.isEmpty()
        ? ""
        : "<h2>%s</h2>%n%s".formatted(Html.text(title), table("", head, rows));
  }

  /** A table whose head is repeated on each page. */
  static String table(String kind, List<String> head, List<List<String>> rows) {
    return "<table class=\"%s\">%n<thead>%s</thead>%n<tbody>%s</tbody></table>%n"
        .formatted(
            kind,
            row("th", head),
            rows.stream().map(row -> row("td", row)).collect(Collectors.joining("\n")));
  }

  /** Names with values. */
  static String facts(List<List<String>> facts) {
    return Html.table(
        "facts",
        facts.stream()
            .map(
                fact ->
                    "<tr><th>%s</th><td>%s</td></tr>"
                        .formatted(Html.text(fact.get(0)), Html.text(fact.get(1))))
            .toList());
  }

  private static String row(String cell, List<String> texts) {
    return texts.stream()
        .map(text -> "<%s>%s</%1$s>".formatted(cell, Html.text(text)))
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }
}
