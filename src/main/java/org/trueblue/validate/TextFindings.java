package org.trueblue.validate;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.report.Printable;

/**
 * For people and editors: a line for each issue, {@code file:line:column severity path message
 * [code] (profiles)}. What could not be checked is left to the summary: else it would drown the
 * rest.
 */
public final class TextFindings implements Findings {

  private final Writer out;

  /** Writes there. */
  public TextFindings(Writer out) {
    this.out = out;
  }

  @Override
  public void tell(Verdict verdict) throws IOException {
    for (String line : lines(verdict)) {
      out.write(Printable.line(line));
      out.write(System.lineSeparator());
    }
    out.flush();
  }

  private static List<String> lines(Verdict verdict) {
    if (verdict instanceof Verdict.NotJudged none) {
      return List.of(none.place() + ":1 not judged: " + none.reason());
    } else if (verdict instanceof Verdict.Judged judged) {
      return judged.issues().stream()
          .filter(issue -> issue.severity() != Severity.UNCHECKED)
          .map(issue -> line(judged, issue))
          .toList();
    }
    return List.of();
  }

  private static String line(Verdict.Judged verdict, Issue issue) {
    return "%s:%d:%d %s %s%s%s%s"
        .formatted(
            verdict.place().source(),
            Math.max(verdict.place().line(), issue.position().line()),
            Math.max(1, issue.position().column()),
            issue.severity().name().toLowerCase(Locale.ROOT),
            issue.where().isEmpty() ? "" : issue.where() + " ",
            issue.message(),
            issue.code().isEmpty() ? "" : " [" + issue.code() + "]",
            profiles(verdict));
  }

  private static String profiles(Verdict.Judged verdict) {
    String names =
        verdict.profiles().stream()
            .filter(Applied::known)
            .map(applied -> name(applied.profile()))
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " (" + names + ")";
  }

  private static String name(String profile) {
    String url = Canonical.parse(profile).url();
    return url.substring(url.lastIndexOf('/') + 1);
  }

  @Override
  public void end(Totals totals) throws IOException {
    for (String line : SummaryText.of(totals)) {
      out.write(Printable.line(line));
      out.write(System.lineSeparator());
    }
    out.flush();
  }
}
