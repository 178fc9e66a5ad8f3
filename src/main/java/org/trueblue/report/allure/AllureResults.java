package org.trueblue.report.allure;

import io.qameta.allure.model.Label;
import io.qameta.allure.model.Link;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trueblue.evidence.Exchange;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Outcome;
import org.trueblue.report.Anchor;
import org.trueblue.report.CurlCommand;
import org.trueblue.report.ExchangeText;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.RunReport;
import org.trueblue.requirement.Requirement;

/**
 * Writes a run in Allure's result format: one file for each scenario, one attachment for each
 * exchange that shows a finding, however many scenarios do; a link leads to the others. Allure's
 * statuses are a projection: {@code broken} stands for warned, {@code skipped} for not tested,
 * {@code unknown} for not applicable.
 */
final class AllureResults {

  private final RunReport run;
  private final Path folder;
  private final AllureSteps steps;

  AllureResults(RunReport run, Path folder) {
    this.run = run;
    this.folder = folder;
    this.steps = new AllureSteps(run);
  }

  /** Writes the results, the exchanges, the categories and the environment. */
  void write() throws IOException {
    ResultFiles files = new ResultFiles(Files.createDirectories(folder));
    CurlCommand curl = run.curl();
    for (Exchange exchange : found()) {
      files.text(attachment(exchange), ExchangeText.of(exchange, curl));
    }
    for (Settled scenario : run.scenarios()) {
      files.result(result(scenario));
    }
    files.surroundings(Environment.of(run.account()));
  }

  /** What findings show; the overview holds the other exchanges. */
  private List<Exchange> found() {
    return run.exchanges(
        run.scenarios().stream()
            .flatMap(scenario -> scenario.outcome().findings().stream())
            .flatMap(finding -> finding.exchanges().stream())
            .distinct()
            .toList());
  }

  static String uuid(Requirement requirement) {
    return UUID.nameUUIDFromBytes(requirement.id().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private TestResult result(Settled scenario) {
    Requirement requirement = scenario.requirement();
    return new TestResult()
        .setUuid(uuid(requirement))
        .setHistoryId(History.historyId(requirement.id()))
        .setTestCaseId(requirement.id())
        .setFullName(requirement.id())
        .setName(scenario.scenario())
        .setDescription(requirement.text())
        .setStage(Stage.FINISHED)
        .setStart(scenario.started().toEpochMilli())
        .setStop(scenario.ended().toEpochMilli())
        .setStatus(status(scenario.outcome()))
        .setStatusDetails(
            new StatusDetails().setMessage(Inert.text(OutcomeText.full(scenario.outcome()))))
        .setLabels(labels(scenario))
        .setLinks(links(requirement))
        .setParameters(parameters(scenario))
        .setSteps(steps.of(scenario));
  }

  private static List<Parameter> parameters(Settled scenario) {
    Requirement requirement = scenario.requirement();
    Stream<Parameter> facts =
        Stream.of(
            parameter("requirement", requirement.id()), parameter("judged", judged(scenario)));
    return Stream.concat(
            facts, scenario.judgements().stream().flatMap(AllureResults::said).distinct())
        .toList();
  }

  private static Stream<Parameter> said(Judgement judgement) {
    return Stream.concat(
        judgement.notes().stream().map(note -> parameter("note", note)),
        judgement.unchecked().entrySet().stream()
            .map(
                one ->
                    parameter(
                        "could not be checked (%d)".formatted(one.getValue()), one.getKey())));
  }

  /** How much was looked at, so that a pass shows what it rests on. */
  private static String judged(Settled scenario) {
    int subjects = scenario.judgements().stream().mapToInt(Judgement::subjects).sum();
    return subjects == 1 ? "1 thing" : "%d things".formatted(subjects);
  }

  /** Where all exchanges are. A package may name any address; only those of the web are links. */
  private static List<Link> links(Requirement requirement) {
    List<Link> links = new ArrayList<>();
    links.add(
        new Link()
            .setName("steps and exchanges")
            .setUrl("index.html#" + Anchor.of(requirement.id()))
            .setType("link"));
    String address = requirement.source().toString();
    if (address.startsWith("https://") || address.startsWith("http://")) {
      links.add(
          new Link()
              .setName("%s %s".formatted(requirement.strength(), address))
              .setUrl(address)
              .setType("requirement"));
    }
    return links;
  }

  private static @Nullable Status status(Outcome outcome) {
    return switch (outcome.status()) {
      case PASSED -> Status.PASSED;
      case FAILED -> Status.FAILED;
      case WARNED, WAIVED -> Status.BROKEN;
      case NOT_TESTED -> Status.SKIPPED;
      // Allure's model has no word for it; a missing status is shown as "unknown".
      case NOT_APPLICABLE -> null;
    };
  }

  private static List<Label> labels(Settled scenario) {
    Requirement requirement = scenario.requirement();
    List<Label> labels = new ArrayList<>();
    Map.of(
            "parentSuite", requirement.guide(),
            "suite", requirement.topic(),
            "subSuite", requirement.interaction(),
            "epic", requirement.guide(),
            "feature", requirement.topic(),
            "severity", severity(requirement))
        .forEach((name, value) -> labels.add(new Label().setName(name).setValue(value)));
    labels.add(new Label().setName("tag").setValue(requirement.strength().name()));
    labels.add(new Label().setName("tag").setValue(OutcomeText.word(scenario.outcome().status())));
    return labels;
  }

  private static String severity(Requirement requirement) {
    return switch (requirement.strength()) {
      case SHALL -> "critical";
      case SHOULD -> "normal";
      case MAY -> "minor";
    };
  }

  static String attachment(Exchange exchange) {
    return exchange.id() + "-attachment.txt";
  }

  private static Parameter parameter(String name, String value) {
    return new Parameter().setName(name).setValue(value);
  }
}
