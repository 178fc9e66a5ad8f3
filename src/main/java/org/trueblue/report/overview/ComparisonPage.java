package org.trueblue.report.overview;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.trueblue.gate.Change.Kind;
import org.trueblue.gate.Comparison;
import org.trueblue.report.compare.ComparisonText;

/** A comparison as a page of its own, fit to be printed. */
public final class ComparisonPage {

  private ComparisonPage() {}

  /** The page. */
  public static String of(Comparison comparison) throws java.io.IOException {
    return PageParts.page(
        "What changed",
        PageParts.style(),
        "",
        "<h1>What changed</h1>%n<p>Before: %s<br>After: %s</p>%n<p>%s</p>%n%s"
            .formatted(
                Html.text(ComparisonText.title(comparison.before())),
                Html.text(ComparisonText.title(comparison.after())),
                Html.text(summary(comparison)),
                rows(comparison)));
  }

  /** How many changes there are of each kind. */
  static String summary(Comparison comparison) {
    return comparison.changes().isEmpty()
        ? "Nothing changed"
        : Arrays.stream(Kind.values())
            .filter(kind -> !comparison.of(kind).isEmpty())
            .map(kind -> "%s: %d".formatted(kind.words(), comparison.of(kind).size()))
            .collect(Collectors.joining(", "));
  }

  private static String rows(Comparison comparison) {
    return comparison.changes().stream()
        .map(
            change ->
                "<tr><td class=\"word%s\">%s</td><td>%s</td><td class=\"word\">%s</td><td>%s</td></tr>"
                    .formatted(
                        change.after().map(s -> " " + s.outcome().status()).orElse(""),
                        Html.text(change.kind().words()),
                        Html.text(change.requirement().id()),
                        change.requirement().strength(),
                        Html.text(ComparisonText.became(change))))
        .collect(Collectors.joining("\n", "<table class=\"rows\">\n", "\n</table>\n"));
  }
}
