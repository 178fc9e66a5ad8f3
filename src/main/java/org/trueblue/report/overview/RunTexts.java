package org.trueblue.report.overview;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trueblue.evidence.Exchange;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.Step;
import org.trueblue.report.CurlCommand;
import org.trueblue.report.ExchangeText;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.RunReport;

/** The texts of a run that a page holds packed: its exchanges, and the steps of its scenarios. */
final class RunTexts {

  private final RunReport run;
  private final TextPacks packs = new TextPacks();

  /** Packs the texts of a run: first what findings show, should there not be room for all. */
  RunTexts(RunReport run) {
    this.run = run;
    CurlCommand curl = run.curl();
    Set<String> found =
        run.scenarios().stream()
            .flatMap(scenario -> scenario.outcome().findings().stream())
            .flatMap(finding -> finding.exchanges().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    run.exchanges().values().stream()
        .sorted(
            Comparator.comparing((Exchange exchange) -> !found.contains(exchange.id()))
                .thenComparing(exchange -> exchange.request().url().toString())
                .thenComparing(Exchange::id))
        .forEach(
            exchange ->
                packs.add(
                    new TextPacks.Text(
                        exchange.id(),
                        ExchangeText.title(exchange),
                        ExchangeText.of(exchange, curl))));
    run.scenarios().stream()
        .filter(scenario -> !scenario.steps().isEmpty())
        .forEach(
            scenario ->
                packs.add(
                    new TextPacks.Text(
                        stepsOf(scenario), "Scenario: " + scenario.scenario(), steps(scenario))));
  }

  /** What opens the exchanges that show something. */
  String exchanges(List<String> ids) {
    List<Exchange> shown = run.exchanges(ids.stream().distinct().toList());
    return packs.fold(
        shown.size() == 1
            ? "Exchange: " + ExchangeText.title(shown.get(0))
            : "%d exchanges".formatted(shown.size()),
        shown.stream().map(Exchange::id).toList());
  }

  /** What opens the steps of a scenario. */
  String scenario(Settled scenario) {
    return packs.fold("Scenario: " + scenario.scenario(), List.of(stepsOf(scenario)));
  }

  /** What opens all that a scenario did. */
  String all(Settled scenario) {
    List<String> ids = new java.util.ArrayList<>(List.of(stepsOf(scenario)));
    ids.addAll(scenario.exchanges());
    return packs.fold("how it was tested", ids);
  }

  /** The packs as a part of the page. */
  String html() {
    return packs.html();
  }

  private static String stepsOf(Settled scenario) {
    return "steps of " + scenario.requirement().id();
  }

  private static String steps(Settled scenario) {
    StringBuilder text = new StringBuilder();
    boolean found = false;
    for (Step step : scenario.steps()) {
      text.append("%s %s%s%n".formatted(mark(step, found), step.text(), time(step)));
      found = found || !step.findings().isEmpty();
    }
    String outcome =
        scenario.outcome().findings().isEmpty() ? OutcomeText.full(scenario.outcome()) : "";
    return "%s%n%s%n%s".formatted(scenario.feature(), text, outcome);
  }

  private static String time(Step step) {
    return step.took().equals(Duration.ZERO) ? "" : " (%d ms)".formatted(step.took().toMillis());
  }

  /** A step is only good if its checks looked at something. */
  private static String mark(Step step, boolean found) {
    if (!step.findings().isEmpty()) {
      return "✗";
    }
    return switch (step.state()) {
      case BROKE -> "✗";
      case ENDED_EARLY, NOT_REACHED -> "–";
      case DONE -> step.judged() > 0 ? "✓" : found ? "–" : " ";
    };
  }
}
