package org.trueblue.report.allure;

import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Link;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trueblue.evidence.Exchange;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.State;
import org.trueblue.ledger.Line.Step;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Outcome;
import org.trueblue.report.ExchangeText;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.RunReport;
import org.trueblue.requirement.Requirement;

/**
 * Writes a run in Allure's result format: one file for each scenario, one attachment for each
 * exchange, however many scenarios show it. Allure's statuses are a projection: {@code broken}
 * stands for warned, {@code skipped} for not tested, {@code unknown} for not applicable.
 */
final class AllureResults {

  private final RunReport run;
  private final Path folder;

  AllureResults(RunReport run, Path folder) {
    this.run = run;
    this.folder = folder;
  }

  /** Writes the results, the exchanges, the categories and the environment. */
  void write() throws IOException {
    ResultFiles files = new ResultFiles(Files.createDirectories(folder));
    for (Exchange exchange : run.exchanges().values()) {
      files.text(attachment(exchange), ExchangeText.of(exchange));
    }
    for (Settled scenario : run.scenarios()) {
      files.result(result(scenario));
    }
    files.surroundings(Environment.of(run.account()));
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
        .setParameters(
            List.of(
                parameter("requirement", requirement.id()),
                parameter("strength", requirement.strength().name()),
                parameter("outcome", OutcomeText.word(scenario.outcome().status())),
                parameter("judged", judged(scenario))))
        .setSteps(steps(scenario));
  }

  /** What was looked at, so that a pass shows what it rests on. */
  private static String judged(Settled scenario) {
    Map<String, Integer> subjects = new TreeMap<>();
    scenario.judgements().forEach(j -> subjects.merge(j.check(), j.subjects(), Integer::sum));
    return subjects.isEmpty()
        ? "nothing"
        : subjects.entrySet().stream()
            .map(check -> "%s (%d)".formatted(check.getKey(), check.getValue()))
            .collect(Collectors.joining(", "));
  }

  /** A package may name any address; only those of the web become links. */
  private static List<Link> links(Requirement requirement) {
    String address = requirement.source().toString();
    return address.startsWith("https://") || address.startsWith("http://")
        ? List.of(
            new Link()
                .setName("%s %s".formatted(requirement.strength(), address))
                .setUrl(address)
                .setType("requirement"))
        : List.of();
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
            "story", requirement.id(),
            "severity", severity(requirement),
            "requirement", requirement.id())
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

  private List<StepResult> steps(Settled scenario) {
    List<StepResult> steps = new ArrayList<>();
    scenario.outcome().findings().forEach(finding -> steps.add(step(scenario, finding)));
    scenario.steps().forEach(step -> steps.add(step(step)));
    scenario.judgements().stream()
        .flatMap(AllureResults::said)
        .distinct()
        .forEach(
            note ->
                steps.add(
                    new StepResult()
                        .setStage(Stage.FINISHED)
                        .setName(note)
                        .setStatus(Status.SKIPPED)));
    return steps;
  }

  private static Stream<String> said(Judgement judgement) {
    return Stream.concat(
        judgement.notes().stream(),
        judgement.unchecked().entrySet().stream()
            .map(one -> "could not be checked (%d): %s".formatted(one.getValue(), one.getKey())));
  }

  /** A finding reads as a step that failed, with its exchanges below it. */
  private StepResult step(Settled scenario, Finding finding) {
    return new StepResult()
        .setStage(Stage.FINISHED)
        .setName(finding.code() + ": " + finding.summary())
        .setStatus(scenario.outcome() instanceof Outcome.Failed ? Status.FAILED : Status.BROKEN)
        .setParameters(
            List.of(
                parameter("where", finding.where()),
                parameter("expected", finding.expected()),
                parameter("actual", finding.actual())))
        .setAttachments(attachments(run.exchanges(finding.exchanges())));
  }

  private StepResult step(Step step) {
    return new StepResult()
        .setStage(Stage.FINISHED)
        .setName(step.text())
        .setStatus(status(step.state()))
        .setAttachments(attachments(run.exchanges(step.exchanges())));
  }

  private static Status status(State state) {
    return switch (state) {
      case DONE -> Status.PASSED;
      case ENDED_EARLY, NOT_REACHED -> Status.SKIPPED;
      case BROKE -> Status.BROKEN;
    };
  }

  private static List<Attachment> attachments(List<Exchange> exchanges) {
    return exchanges.stream()
        .map(
            exchange ->
                new Attachment()
                    .setName(ExchangeText.title(exchange))
                    .setSource(attachment(exchange))
                    .setType("text/plain"))
        .toList();
  }

  private static String attachment(Exchange exchange) {
    return exchange.id() + "-attachment.txt";
  }

  private static Parameter parameter(String name, String value) {
    return new Parameter().setName(name).setValue(value);
  }
}
