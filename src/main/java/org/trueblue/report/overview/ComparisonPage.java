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
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>What changed</title>
        <style>
        %s</style>
        </head>
        <body>
        <h1>What changed</h1>
        <div class="tb">
        <p>Before: %s<br>After: %s</p>
        <p>%s</p>
        %s</div>
        </body>
        </html>
        """
        .formatted(
            Overview.style(),
            Html.text(ComparisonText.title(comparison.before())),
            Html.text(ComparisonText.title(comparison.after())),
            Html.text(summary(comparison)),
            rows(comparison));
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
                "<tr><td class=\"tb-word%s\">%s</td><td>%s</td><td class=\"tb-word\">%s</td><td>%s</td></tr>"
                    .formatted(
                        change.after().map(s -> " tb-" + s.outcome().status()).orElse(""),
                        Html.text(change.kind().words()),
                        Html.text(change.requirement().id()),
                        change.requirement().strength(),
                        Html.text(ComparisonText.became(change))))
        .collect(Collectors.joining("\n", "<table class=\"tb-rows\">\n", "\n</table>\n"));
  }
}
