package org.trueblue.report.allure;

import io.qameta.allure.model.Attachment;
import io.qameta.allure.model.Stage;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.evidence.Exchange;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.State;
import org.trueblue.ledger.Line.Step;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.ExchangeText;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.RunReport;

/**
 * The Gherkin steps of a scenario as Allure's steps, no more and no fewer: the step whose checks
 * found something is failed (or broken, where it is a warning) and holds the findings with their
 * exchanges; a step is passed only if its checks looked at something; what came after a failure and
 * looked at nothing is skipped.
 */
final class AllureSteps {

  private final RunReport run;

  AllureSteps(RunReport run) {
    this.run = run;
  }

  /** The steps in their order. */
  List<StepResult> of(Settled scenario) {
    List<StepResult> results = new ArrayList<>();
    boolean found = false;
    for (Step step : scenario.steps()) {
      List<Finding> findings = findings(scenario, step);
      Optional<Status> status =
          findings.isEmpty()
              ? status(step, found)
              : Optional.of(status(scenario.outcome(), findings));
      results.add(result(scenario, step, findings, status));
      found = found || !findings.isEmpty();
    }
    return results;
  }

  private static List<Finding> findings(Settled scenario, Step step) {
    List<Finding> all = scenario.outcome().findings();
    return step.findings().stream().filter(place -> place < all.size()).map(all::get).toList();
  }

  private StepResult result(
      Settled scenario, Step step, List<Finding> findings, Optional<Status> status) {
    Stream<Exchange> shown =
        findings.stream().flatMap(finding -> run.exchanges(finding.exchanges()).stream());
    StepResult result =
        new StepResult()
            .setStage(Stage.FINISHED)
            .setName(step.text())
            .setStart(step.started().toEpochMilli())
            .setStop(step.started().plus(step.took()).toEpochMilli())
            .setAttachments(shown.distinct().map(AllureSteps::attachment).toList());
    // Allure's model has no word for a step that judged nothing; without a status it is neutral.
    status.ifPresent(result::setStatus);
    if (!findings.isEmpty()) {
      result.setStatusDetails(
          new StatusDetails().setMessage(Inert.text(OutcomeText.findings(findings))));
    } else if (step.state() == State.ENDED_EARLY || step.state() == State.BROKE) {
      result.setStatusDetails(
          new StatusDetails().setMessage(Inert.text(OutcomeText.full(scenario.outcome()))));
    }
    return result;
  }

  private static Status status(Outcome outcome, List<Finding> findings) {
    boolean shall = findings.stream().anyMatch(finding -> finding.strength() == Strength.SHALL);
    return shall && outcome instanceof Outcome.Failed ? Status.FAILED : Status.BROKEN;
  }

  private static Optional<Status> status(Step step, boolean afterFindings) {
    return switch (step.state()) {
      case ENDED_EARLY, NOT_REACHED -> Optional.of(Status.SKIPPED);
      case BROKE -> Optional.of(Status.BROKEN);
      case DONE ->
          step.judged() > 0
              ? Optional.of(Status.PASSED)
              : afterFindings ? Optional.of(Status.SKIPPED) : Optional.empty();
    };
  }

  private static Attachment attachment(Exchange exchange) {
    return new Attachment()
        .setName(ExchangeText.title(exchange))
        .setSource(AllureResults.attachment(exchange))
        .setType("text/plain");
  }
}
