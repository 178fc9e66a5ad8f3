package org.trueblue.report.overview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trueblue.gate.Comparison;
import org.trueblue.gate.Fingerprint;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.report.Inapplicable;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.RunReport;
import org.trueblue.report.VerdictText;

/**
 * The overview of a run: verdict, target, software, counts, what was not tested, what could not be
 * checked, and the matrix of all requirements.
 */
public final class Overview {

  private static final String FAULT_OF_GUIDE = "fault of the guide";

  private final RunReport run;
  private final Map<String, String> anchors;
  private final Optional<Comparison> comparison;

  /**
   * @param anchors where in the Allure report each requirement is
   * @param comparison with the run before, if there is one
   */
  public Overview(RunReport run, Map<String, String> anchors, Optional<Comparison> comparison) {
    this.run = run;
    this.anchors = Map.copyOf(anchors);
    this.comparison = comparison;
  }

  /** A page of its own, fit to be printed. */
  public String page() throws IOException {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    <body>
    <h1>%s</h1>
    %s%s%s</body>
    </html>
    """
        .formatted(
            Html.text(run.account().started().run()),
            style(),
            Html.text("Conformance report: " + run.account().started().target()),
            summary(),
            details("index.html"),
            matrix("index.html"));
  }

  /** The part that the first page of the Allure report shows. */
  public String panel() throws IOException {
    return "<style>\n%s</style>\n%s%s<p>%s</p>\n"
        .formatted(
            style(),
            summary(),
            details(""),
            Html.link("overview.html", "All requirements on one page, to print"));
  }

  static String style() throws IOException {
    try (InputStream in = Overview.class.getResourceAsStream("overview.css")) {
      if (in == null) {
        throw new IOException("overview.css is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private String summary() {
    RunVerdict verdict = run.account().verdict();
    return """
    <div class="tb">
    <p class="tb-verdict tb-%s"><strong>%s</strong> %s</p>
    %s%s</div>
    """
        .formatted(
            verdict.name(),
            VerdictText.word(verdict),
            Html.text(VerdictText.reason(run.account())),
            facts(),
            Counts.of(run));
  }

  private String facts() {
    return table(
        "tb-facts",
        Facts.of(run).entrySet().stream()
            .map(
                fact ->
                    "<tr><th>%s</th><td>%s</td></tr>"
                        .formatted(Html.text(fact.getKey()), Html.text(fact.getValue())))
            .toList());
  }

  private String details(String page) {
    return section("This run tested little", warnings())
        + section("The steps of the procedure", Steps.rows(run, id -> anchor(id, page)))
        + since()
        + section("Failed, warned and waived", broken(page))
        + section("Not tested, and what would help", Gaps.rows(run))
        + section("Not applicable, and why", inapplicable())
        + section("Attested by people, not tested", Attestations.rows(run.checklist(), true))
        + section(
            "To be attested: no scenario can see it", Attestations.rows(run.checklist(), false))
        + section("Could not be checked with what is at hand", unchecked())
        + section("Faults of the guide, which count against no server", notes(true))
        + section("Which profiles judge the resources of the record", notes(false));
  }

  private List<String> warnings() {
    return run.warnings().stream()
        .map(
            warning ->
                "<tr><td>%s</td><td>%s</td></tr>"
                    .formatted(Html.text(warning.text()), Html.text(warning.supply())))
        .toList();
  }

  private String since() {
    return comparison
        .map(
            compared ->
                "<div class=\"tb\"><h2>Since the run before</h2><p>%s. %s</p></div>%n"
                    .formatted(
                        Html.text(ComparisonPage.summary(compared)),
                        Html.link("comparison.html", "All changes")))
        .orElse("");
  }

  private List<String> broken(String page) {
    return run.scenarios().stream()
        .filter(scenario -> !scenario.outcome().findings().isEmpty())
        .map(
            scenario ->
                "<tr><td class=\"tb-word tb-%s\">%s</td><td>%s</td><td>%s</td></tr>"
                    .formatted(
                        scenario.outcome().status(),
                        OutcomeText.word(scenario.outcome().status()),
                        anchor(scenario, page),
                        Html.text(OutcomeText.line(scenario.outcome())) + fingerprints(scenario)))
        .toList();
  }

  /** What 'trueblue waive' takes. */
  private static String fingerprints(Settled scenario) {
    return scenario.outcome().findings().stream()
        .map(finding -> Fingerprint.of(scenario.requirement(), finding).id())
        .distinct()
        .limit(3)
        .collect(Collectors.joining(" ", " <code>", "</code>"));
  }

  private List<String> inapplicable() {
    return Inapplicable.of(run.account().scenarios()).stream()
        .map(
            one ->
                "<tr><td class=\"tb-word\">%d (%d SHALL)</td><td>%s</td><td>%s</td></tr>"
                    .formatted(
                        one.count(),
                        one.shalls(),
                        Html.text(one.reason()),
                        one.whole().isEmpty()
                            ? ""
                            : Html.text("the whole of " + String.join(", ", one.whole()))))
        .toList();
  }

  private List<String> unchecked() {
    return run.unchecked().stream()
        .map(
            one ->
                "<tr><td class=\"tb-word\">%d</td><td>%s</td></tr>"
                    .formatted(one.getValue(), Html.text(one.getKey())))
        .toList();
  }

  private List<String> notes(boolean ofGuide) {
    return run.notes().stream()
        .filter(note -> note.startsWith(FAULT_OF_GUIDE) == ofGuide)
        .map(note -> "<tr><td>%s</td></tr>".formatted(Html.text(note)))
        .toList();
  }

  private String matrix(String page) {
    return section(
        "Requirements",
        run.account().scenarios().stream()
            .map(
                scenario ->
                    "<tr><td>%s</td><td class=\"tb-word\">%s</td><td>%s</td><td class=\"tb-word tb-%s\">%s</td><td>%s</td></tr>"
                        .formatted(
                            anchor(scenario, page),
                            scenario.requirement().strength(),
                            Html.link(
                                scenario.requirement().source().toString(),
                                scenario.requirement().text()),
                            scenario.outcome().status(),
                            OutcomeText.word(scenario.outcome().status()),
                            Html.text(OutcomeText.line(scenario.outcome()))))
            .toList());
  }

  private String anchor(Settled scenario, String page) {
    return anchor(scenario.requirement().id(), page);
  }

  private String anchor(String id, String page) {
    String anchor = anchors.get(id);
    return anchor == null ? Html.text(id) : Html.link(page + anchor, id);
  }

  private static String section(String title, List<String> rows) {
    return rows.isEmpty()
        ? ""
        : "<div class=\"tb\"><h2>%s</h2>%s</div>%n".formatted(title, table("tb-rows", rows));
  }

  static String table(String kind, List<String> rows) {
    return "<table class=\"%s\">%n%s%n</table>%n".formatted(kind, String.join("\n", rows));
  }
}
