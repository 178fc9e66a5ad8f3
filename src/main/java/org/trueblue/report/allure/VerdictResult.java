package org.trueblue.report.allure;

import io.qameta.allure.model.Label;
import io.qameta.allure.model.Parameter;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trueblue.evidence.Digests;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.outcome.Cause;
import org.trueblue.report.Printable;
import org.trueblue.validate.Applied;
import org.trueblue.validate.Verdict;

/** A verdict in Allure's result format: the resource is the test, its issues are the steps. */
final class VerdictResult {

  /** Nobody reads more of one resource. */
  private static final int MOST_ISSUES = 200;

  private VerdictResult() {}

  static TestResult of(Verdict verdict) {
    String place = Printable.line(verdict.place().toString());
    byte[] identity = place.getBytes(StandardCharsets.UTF_8);
    TestResult result =
        new TestResult()
            .setUuid(UUID.nameUUIDFromBytes(identity).toString())
            .setHistoryId(Digests.sha256(identity))
            .setFullName(place)
            .setName(place)
            .setStage(Stage.FINISHED)
            .setLabels(List.of(label("parentSuite", Printable.line(verdict.place().source()))));
    return verdict instanceof Verdict.Judged judged
        ? judged(result, judged)
        : result
            .setStatus(Status.SKIPPED)
            .setStatusDetails(
                message(Cause.ENVIRONMENT + ": " + ((Verdict.NotJudged) verdict).reason()));
  }

  private static TestResult judged(TestResult result, Verdict.Judged verdict) {
    List<Issue> shown = verdict.issues().stream().limit(MOST_ISSUES).toList();
    return result
        .setName(verdict.resource().isEmpty() ? result.getName() : verdict.resource())
        .setStatus(status(verdict))
        .setStatusDetails(message(text(shown)))
        .setLabels(labels(result, verdict))
        .setParameters(
            List.of(parameter("place", result.getFullName()), parameter("judged by", by(verdict))))
        .setSteps(shown.stream().map(VerdictResult::step).toList());
  }

  private static Status status(Verdict.Judged verdict) {
    boolean warned =
        verdict.issues().stream().anyMatch(issue -> issue.severity() == Severity.WARNING);
    return verdict.isWrong() ? Status.FAILED : warned ? Status.BROKEN : Status.PASSED;
  }

  private static List<Label> labels(TestResult result, Verdict.Judged verdict) {
    List<Label> labels = new ArrayList<>(result.getLabels());
    labels.add(label("suite", verdict.resource().replaceFirst("/.*", "")));
    labels.add(label("severity", verdict.isWrong() ? "critical" : "normal"));
    return labels;
  }

  private static String by(Verdict.Judged verdict) {
    return verdict.profiles().isEmpty()
        ? "FHIR R4"
        : verdict.profiles().stream().map(VerdictResult::by).collect(Collectors.joining(", "));
  }

  private static String by(Applied applied) {
    String how = applied.known() ? applied.reason().name() : "not at hand";
    return "%s (%s)".formatted(applied.profile(), how.toLowerCase(Locale.ROOT));
  }

  /** The categories know findings by the topic that they begin with. */
  private static String text(List<Issue> issues) {
    return issues.stream()
        .filter(issue -> issue.isError() || issue.severity() == Severity.WARNING)
        .map(issue -> "profile.%s: %s".formatted(code(issue), issue.message()))
        .collect(Collectors.joining("\n"));
  }

  private static String code(Issue issue) {
    return issue.code().isEmpty() ? "structure" : issue.code();
  }

  private static StepResult step(Issue issue) {
    return new StepResult()
        .setStage(Stage.FINISHED)
        .setName(Printable.line(issue.message()))
        .setStatus(status(issue.severity()))
        .setParameters(
            List.of(
                parameter("where", issue.where()),
                parameter("line", String.valueOf(issue.position().line())),
                parameter("column", String.valueOf(issue.position().column())),
                parameter("code", code(issue))));
  }

  private static Status status(Severity severity) {
    return switch (severity) {
      case FATAL, ERROR -> Status.FAILED;
      case WARNING -> Status.BROKEN;
      case INFORMATION -> Status.PASSED;
      case UNCHECKED -> Status.SKIPPED;
    };
  }

  private static StatusDetails message(String text) {
    return new StatusDetails().setMessage(Inert.text(text));
  }

  private static Label label(String name, String value) {
    return new Label().setName(name).setValue(value);
  }

  private static Parameter parameter(String name, String value) {
    return new Parameter().setName(name).setValue(Printable.line(value));
  }
}
