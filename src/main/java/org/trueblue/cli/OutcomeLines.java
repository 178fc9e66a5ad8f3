package org.trueblue.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.trueblue.gate.Fingerprint;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.NotTested;
import org.trueblue.report.OutcomeText;

/** An outcome that a user should see at once, in the lines of a terminal. */
final class OutcomeLines {

  private static final String INDENT = "  ";

  private OutcomeLines() {}

  /** The lines of a scenario; none where all went well. */
  static List<String> of(Settled scenario) {
    String id = scenario.requirement().id();
    if (scenario.outcome() instanceof NotTested untested && scenario.outcome().harnessFailed()) {
      List<String> lines = new ArrayList<>(List.of("✗ " + id));
      lines.addAll(Paragraph.of(INDENT, untested.gap().code() + ": " + untested.gap().reason()));
      return lines;
    } else if (scenario.outcome() instanceof Outcome.Failed failed) {
      return failed(scenario, failed.findings());
    } else if (scenario.outcome() instanceof Outcome.Warned warned) {
      return warned(scenario, warned.findings());
    }
    return List.of();
  }

  /** The lines of any scenario: what is not shown at once otherwise, in one line. */
  static List<String> ofAny(Settled scenario) {
    List<String> lines = of(scenario);
    return lines.isEmpty()
        ? Paragraph.of(
            "",
            INDENT,
            "%s %s: %s (%d ms)"
                .formatted(
                    scenario.outcome() instanceof Outcome.Passed ? "✓" : "–",
                    scenario.requirement().id(),
                    OutcomeText.word(scenario.outcome().status()),
                    Duration.between(scenario.started(), scenario.ended()).toMillis()))
        : lines;
  }

  /** What is wrong, where, what was there instead, what is known of it, and what explains it. */
  private static List<String> failed(Settled scenario, List<Finding> findings) {
    Finding first = findings.get(0);
    List<String> lines = new ArrayList<>(List.of("✗ " + scenario.requirement().id()));
    lines.addAll(Paragraph.of(INDENT, title(findings)));
    lines.addAll(
        Paragraph.of(
            INDENT,
            "at %s: expected %s, was %s"
                .formatted(first.where(), first.expected(), first.actual())));
    if (!first.knownDeviation().isEmpty()) {
      lines.addAll(
          Paragraph.of(INDENT, "known deviation of this server: " + first.knownDeviation()));
    }
    lines.addAll(
        Paragraph.of(
            INDENT,
            "%s trueblue explain %s"
                .formatted(fingerprint(scenario, first), scenario.requirement().id())));
    return lines;
  }

  private static List<String> warned(Settled scenario, List<Finding> findings) {
    List<String> lines = new ArrayList<>(List.of("! " + scenario.requirement().id()));
    lines.addAll(
        Paragraph.of(
            INDENT, "%s %s".formatted(fingerprint(scenario, findings.get(0)), title(findings))));
    return lines;
  }

  private static String title(List<Finding> findings) {
    Finding first = findings.get(0);
    int others = findings.size() - 1;
    return "%s: %s%s"
        .formatted(
            first.code(), first.summary(), others > 0 ? " (and %d more)".formatted(others) : "");
  }

  private static String fingerprint(Settled scenario, Finding finding) {
    return "[%s]".formatted(Fingerprint.of(scenario.requirement(), finding).id());
  }
}
