package org.trueblue.report.overview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome.NotTested;
import org.trueblue.outcome.Strength;
import org.trueblue.report.Inapplicable;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.RunReport;
import org.trueblue.report.RunTally;
import org.trueblue.report.RunTally.Column;
import org.trueblue.report.StepOutcome;
import org.trueblue.report.VerdictText;
import org.trueblue.requirement.Checklist;

/**
 * A run as a document that somebody signs and hands in: a few pages to print, and an annex in which
 * each requirement has its outcome.
 */
public final class HandingIn {

  private final RunReport run;
  private final Submission submission;

  /**
   * @param submission what the run does not know of the product and of who hands it in
   */
  public HandingIn(RunReport run, Submission submission) {
    this.run = run;
    this.submission = submission;
  }

  /** The document. */
  public String page() throws IOException {
    String name = run.account().started().run().replaceAll("[^A-Za-z0-9._-]", "_");
    return PageParts.page(
        "Conformance report, run " + name,
        PageParts.resource("print.css").replace("RUN", name),
        "",
        "<h1>Conformance report</h1>%n%s%s%s%s%s%s%s%s<div class=\"annex\">%s</div>%n"
            .formatted(
                subject(),
                verdict(),
                signature(),
                parts(),
                attestations(),
                failures(),
                untested(),
                provenance(),
                annex()));
  }

  private String subject() {
    return Paper.facts(
        List.of(
            List.of(
                "Product", submission.product().isEmpty() ? run.software() : submission.product()),
            List.of("Version", submission.version()),
            List.of("Developer", submission.developer()),
            List.of("Tested by", submission.tester()),
            List.of("Tested on", day()),
            List.of("Endpoint", run.account().started().target()),
            List.of("Against", String.join(", ", run.account().started().guides().keySet())),
            List.of("Run", run.account().started().run())));
  }

  private String day() {
    return run.account().started().started().toString().replaceFirst("T.*", "");
  }

  private String verdict() {
    RunTally tally = RunTally.of(run.account().scenarios());
    List<List<String>> rows =
        Arrays.stream(Strength.values())
            .filter(strength -> tally.counts().containsKey(strength))
            .map(
                strength -> {
                  List<String> row = new ArrayList<>(List.of(strength.name()));
                  Arrays.stream(Column.values())
                      .forEach(column -> row.add(String.valueOf(tally.count(strength, column))));
                  return row;
                })
            .toList();
    List<String> head = new ArrayList<>(List.of(""));
    Arrays.stream(Column.values()).forEach(column -> head.add(column.word()));
    return "<p class=\"verdict\"><strong>%s</strong> %s</p>%n%s"
        .formatted(
            VerdictText.word(run.account().verdict()),
            Html.text(VerdictText.reason(run.account())),
            Paper.table("counts", head, rows));
  }

  private static String signature() {
    return "<table class=\"sign\"><tr><td>Place and date</td><td>Name</td><td>Signature</td></tr></table>%n"
        .formatted();
  }

  /** The steps of the procedure, or else the profiles and other topics. */
  private String parts() {
    List<StepOutcome> steps = StepOutcome.of(run.procedure(), run.account(), run.checklist());
    if (!steps.isEmpty()) {
      return "<h2>Steps of the procedure</h2>%n%s"
          .formatted(
              Paper.table(
                  "",
                  List.of("Step", "What it is", "Outcome", "It rests on"),
                  steps.stream()
                      .map(
                          step ->
                              List.of(
                                  step.step().id(),
                                  step.step().title(),
                                  step.state().word(),
                                  step.detail()))
                      .toList()));
    }
    return "<h2>Profiles and capabilities</h2>%n%s"
        .formatted(
            Paper.table(
                "",
                List.of("Topic", "Outcomes of its requirements"),
                Grid.of(run).rows().entrySet().stream()
                    .map(row -> List.of(row.getKey(), Bars.words(tally(row.getValue())::count)))
                    .toList()));
  }

  private static RunTally tally(Map<String, List<Settled>> cells) {
    return RunTally.of(cells.values().stream().flatMap(List::stream).toList());
  }

  private String attestations() {
    return Paper.section(
        "What people attest: none of it was tested",
        List.of("Requirement", "What is attested", "By", "On", "It rests on"),
        run.checklist().items().stream()
            .map(
                item ->
                    item.attested()
                        ? List.of(
                            item.requirement().id(),
                            item.requirement().text(),
                            item.by(),
                            item.on(),
                            item.note())
                        : open(item))
            .toList());
  }

  private static List<String> open(Checklist.Item item) {
    return List.of(item.requirement().id(), item.requirement().text(), "to be attested", "", "");
  }

  /** No table: ids are long, and are not to be broken. */
  private String failures() {
    String failures =
        run.scenarios().stream()
            .flatMap(scenario -> Failure.of(scenario).stream())
            .map(HandingIn::failure)
            .collect(Collectors.joining());
    return "<h2>Failures and warnings</h2>%n%s"
        .formatted(failures.isEmpty() ? "<p>None.</p>\n" : failures);
  }

  private static String failure(Failure failure) {
    return "<p class=\"failure\"><b>%s</b><br>%s, %s: %s<br>%s: expected %s, was %s</p>%n"
        .formatted(
            Html.text(failure.scenario().requirement().id()),
            OutcomeText.word(failure.scenario().outcome().status()),
            failure.fingerprint().id(),
            Html.text(failure.first().summary()),
            Html.text(failure.first().where()),
            Html.text(failure.first().expected()),
            Html.text(failure.first().actual()));
  }

  /** What says nothing about the server, as counts. */
  private String untested() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Settled scenario : run.account().scenarios()) {
      if (scenario.outcome() instanceof NotTested untested) {
        String reason = "%s: %s".formatted(Column.of(scenario).word(), untested.gap().reason());
        counts.merge(reason, 1, Integer::sum);
      }
    }
    Inapplicable.of(run.account().scenarios())
        .forEach(one -> counts.merge("not applicable: " + one.reason(), one.count(), Integer::sum));
    return Paper.section(
        "Not tested and not applicable",
        List.of("Requirements", "Why"),
        counts.entrySet().stream()
            .map(one -> List.of(String.valueOf(one.getValue()), one.getKey()))
            .toList());
  }

  private String provenance() {
    return "<h2>What it was made with</h2>%n%s"
        .formatted(
            Paper.facts(
                Facts.of(run).entrySet().stream()
                    .map(fact -> List.of(fact.getKey(), fact.getValue()))
                    .toList()));
  }

  private String annex() {
    Grid grid = Grid.of(run);
    String matrix =
        run.procedure().steps().isEmpty() ? new Matrix(grid, new Failures(run)).picture() : "";
    return "<h2>Annex: each requirement</h2>%n%s%s"
        .formatted(
            matrix,
            Paper.table(
                "ids",
                List.of("Requirement", "", "Outcome"),
                grid.rows().values().stream()
                    .flatMap(cells -> cells.values().stream())
                    .flatMap(List::stream)
                    .map(
                        scenario ->
                            List.of(
                                scenario.requirement().id(),
                                scenario.requirement().strength().name(),
                                Column.of(scenario).word()))
                    .toList()));
  }
}
