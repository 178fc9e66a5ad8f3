package org.trueblue.report.overview;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.ledger.Account;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.report.Inapplicable;
import org.trueblue.report.RunReport;
import org.trueblue.report.VerdictText;

/**
 * A run on one page that opens from disk and calls nobody: the verdict and its reason, the picture
 * of all requirements, what is wrong by its cause, and then the rest, what hardly anybody asks for
 * last.
 */
public final class Overview {

  private static final String FAULT_OF_GUIDE = "fault of the guide";

  /** A part, as {@link Html#section} makes it: its anchor, and its title up to a colon or comma. */
  private static final Pattern SECTION =
      Pattern.compile("<section id=\"(\\w+)\">\\s*<h2>([^<:,]+)");

  private final RunReport run;
  private final List<Account> earlier;
  private final RunTexts texts;
  private final Failures failures;
  private final Grid grid;

  /**
   * @param earlier runs of the same, the latest first
   */
  public Overview(RunReport run, List<Account> earlier) {
    this.run = run;
    this.earlier = List.copyOf(earlier);
    this.texts = new RunTexts(run);
    this.failures = new Failures(run);
    this.grid = Grid.of(run);
  }

  /** The page. */
  public String page() throws IOException {
    String target = run.account().started().target();
    String main = look() + broken() + rest() + last();
    return PageParts.page(
        run.account().started().run() + ": " + target,
        PageParts.style(),
        PageParts.resource("overview.js"),
        "<header><h1>%s</h1>%n%s%s</header>%n<main>%n%s</main>%n%s"
            .formatted(
                Html.text("Conformance of " + target), verdict(), links(main), main, texts.html()));
  }

  private String verdict() {
    RunVerdict verdict = run.account().verdict();
    String guides = String.join(", ", run.account().started().guides().keySet());
    return "<p class=\"verdict %s\"><strong>%s</strong> %s</p>%n<p>%s; run %s of %s.</p>%n%s"
        .formatted(
            verdict.name(),
            VerdictText.word(verdict),
            Html.text(VerdictText.reason(run.account())),
            Html.text(guides),
            Html.text(run.account().started().run()),
            Html.text(run.account().started().started().toString().replaceFirst("T.*", "")),
            Html.section("This run tested little", warnings()));
  }

  /** Leads to the parts that the page has. */
  private static String links(String main) {
    return SECTION
        .matcher(main)
        .results()
        .map(part -> Html.link("#" + part.group(1), part.group(2)))
        .collect(Collectors.joining("\n", "<nav>\n", "\n</nav>\n"));
  }

  /** For who looks rather than reads. */
  private String look() {
    return Html.section("Requirements", Counts.of(run.account()))
        + Html.section("The steps of the procedure", Steps.rows(run))
        + (run.procedure().steps().isEmpty()
            ? Html.section("Where they stand", new Matrix(grid, failures).html())
            : "");
  }

  private String broken() {
    return failures.html(Status.FAILED, "Failed", texts)
        + failures.html(Status.WARNED, "Warned", texts)
        + failures.html(Status.WAIVED, "Waived", texts);
  }

  private String rest() {
    return Html.section("From run to run", Trend.html(run.account(), earlier))
        + Html.section("Requests and times", new Traffic(run.exchanges().values()).html(texts))
        + Html.section("Not tested, and what would help", Gaps.rows(run))
        + Html.section(
            "To be attested: no scenario can see it", Attestations.rows(run.checklist(), false))
        + Html.section("Attested by people, not tested", Attestations.rows(run.checklist(), true))
        + Html.folded("Not applicable, and why", inapplicable())
        + Html.section("All requirements", new Requirements(grid, failures, texts).html());
  }

  private String last() {
    return Html.section("Could not be checked with what is at hand", Unchecked.html(run))
        + Html.folded("Faults of the guide, which count against no server", notes(true))
        + Html.folded("Which profiles judge the resources of the record", notes(false))
        + Html.folded("Target, versions and digests", Html.table("facts", facts()));
  }

  private List<String> warnings() {
    return run.warnings().stream()
        .map(
            warning ->
                "<tr><td>%s</td><td>%s</td></tr>"
                    .formatted(Html.text(warning.text()), Html.text(warning.supply())))
        .toList();
  }

  private List<String> inapplicable() {
    return Inapplicable.of(run.account().scenarios()).stream()
        .map(
            one ->
                "<tr><td class=\"word\">%d (%d SHALL)</td><td>%s</td><td>%s</td></tr>"
                    .formatted(
                        one.count(),
                        one.shalls(),
                        Html.text(one.reason()),
                        one.whole().isEmpty()
                            ? ""
                            : Html.text("the whole of " + String.join(", ", one.whole()))))
        .toList();
  }

  private List<String> notes(boolean ofGuide) {
    Stream<String> notes =
        run.notes().stream().filter(note -> note.startsWith(FAULT_OF_GUIDE) == ofGuide);
    return notes.map(note -> "<tr><td>%s</td></tr>".formatted(Html.text(note))).toList();
  }

  private List<String> facts() {
    return Facts.of(run).entrySet().stream()
        .map(
            fact ->
                "<tr><th>%s</th><td>%s</td></tr>"
                    .formatted(Html.text(fact.getKey()), Html.text(fact.getValue())))
        .toList();
  }
}
