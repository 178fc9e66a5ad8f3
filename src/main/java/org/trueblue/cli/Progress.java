package org.trueblue.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.Started;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.outcome.Strength;
import org.trueblue.report.AttestationText;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.Printable;
import org.trueblue.report.StepOutcome;
import org.trueblue.report.VerdictText;
import org.trueblue.requirement.Checklist;

/** For people: a bar while the run goes on, failures as they happen, a table at the end. */
final class Progress implements Console {

  private static final int BAR = 30;

  private final List<Settled> settled = new ArrayList<>();
  private final PrintStream out;
  private final boolean terminal;
  private int planned;

  /** For where the launcher says that people watch. Java itself cannot tell since 22. */
  Progress(PrintStream out) {
    this(out, Boolean.getBoolean("trueblue.terminal") && System.getenv("NO_COLOR") == null);
  }

  Progress(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  @Override
  public void started(Started line, int scenarios) {
    planned = scenarios;
    String patients =
        line.patients().isEmpty() ? "" : ", patients " + String.join(", ", line.patients());
    out.printf(
        "%s: %d scenarios against %s%s%n",
        String.join(", ", line.guides().keySet()), scenarios, line.target(), patients);
    bar();
  }

  /** What stays settled is counted with the rest: the verdict speaks of all. */
  @Override
  public void resumed(Started line, List<Settled> kept, int scenarios) {
    out.printf("%d scenarios were settled before, %d are left%n", kept.size(), scenarios);
    settled.addAll(kept);
    started(line, kept.size() + scenarios);
  }

  @Override
  public void settled(Settled line) {
    settled.add(line);
    Status status = line.outcome().status();
    if (status == Status.FAILED || isOurFault(line.outcome())) {
      clearBar();
      out.println(paint(status, "✗ " + line.requirement().id()));
      linesOf(line.outcome()).forEach(text -> out.println("  " + text));
    }
    bar();
  }

  /** What is wrong, where, what was there instead, and what is known of it. */
  private static Stream<String> linesOf(Outcome outcome) {
    if (outcome instanceof Outcome.NotTested notTested) {
      return Stream.of(Printable.line(notTested.gap().code() + ": " + notTested.gap().reason()));
    }
    Finding first = outcome.findings().get(0);
    int others = outcome.findings().size() - 1;
    Stream<String> known =
        Stream.of(first.knownDeviation())
            .filter(what -> !what.isEmpty())
            .map(what -> Printable.line("known deviation of this server: " + what));
    Stream<String> lines =
        Stream.of(
            Printable.line(
                "%s: %s%s"
                    .formatted(
                        first.code(),
                        first.summary(),
                        others > 0 ? " (and %d more)".formatted(others) : "")),
            Printable.line(
                "at %s: expected %s, was %s"
                    .formatted(first.where(), first.expected(), first.actual())));
    return Stream.concat(lines, known);
  }

  private static boolean isOurFault(Outcome outcome) {
    return outcome instanceof Outcome.NotTested notTested
        && notTested.gap().cause() == org.trueblue.outcome.Cause.HARNESS_ERROR;
  }

  @Override
  public void ended(Ended line) {
    clearBar();
    gaps();
    table();
    out.println(verdict(line));
  }

  @Override
  public void attestations(Checklist checklist) {
    String summary = AttestationText.of(checklist);
    if (!summary.isEmpty()) {
      out.println("Attestations: " + summary);
    }
  }

  @Override
  public void procedure(List<StepOutcome> steps) {
    if (!steps.isEmpty()) {
      out.printf("Procedure: of %d steps, %s%n", steps.size(), StepOutcome.summary(steps));
    }
  }

  @Override
  public void report(Path index) {
    out.println("Report: " + index.toUri());
  }

  /** What was not tested, once for each reason, with what would help. */
  private void gaps() {
    Map<String, List<Gap>> byCause =
        settled.stream()
            .map(Settled::outcome)
            .filter(Outcome.NotTested.class::isInstance)
            .map(outcome -> ((Outcome.NotTested) outcome).gap())
            .collect(
                Collectors.groupingBy(
                    gap -> gap.cause() + " " + gap.code(), TreeMap::new, Collectors.toList()));
    byCause.forEach(
        (cause, gaps) ->
            out.printf(
                "not tested: %s, %d times: %s; %s%n",
                cause,
                gaps.size(),
                Printable.line(gaps.get(0).reason()),
                Printable.line(gaps.get(0).supply())));
  }

  private void table() {
    out.printf("%n%-8s", "");
    for (Status status : Status.values()) {
      out.printf("%16s", OutcomeText.word(status));
    }
    out.println();
    for (Strength strength : Strength.values()) {
      Map<Status, Long> counts = counts(strength);
      if (!counts.isEmpty()) {
        out.printf("%-8s", strength);
        Arrays.stream(Status.values())
            .forEach(status -> out.printf("%16d", counts.getOrDefault(status, 0L)));
        out.println();
      }
    }
    out.println();
  }

  private Map<Status, Long> counts(Strength strength) {
    return settled.stream()
        .filter(line -> line.requirement().strength() == strength)
        .collect(
            Collectors.groupingBy(
                line -> line.outcome().status(),
                () -> new EnumMap<>(Status.class),
                Collectors.counting()));
  }

  private String verdict(Ended line) {
    String text = VerdictText.word(line.verdict()) + ": " + VerdictText.meaning(line.verdict());
    boolean good = line.verdict() == RunVerdict.CONFORMANT;
    return paint(good ? Status.PASSED : Status.FAILED, text)
        + (line.interrupted() ? " The run was interrupted." : "");
  }

  private void bar() {
    if (terminal && planned > 0) {
      int done = Math.min(BAR, settled.size() * BAR / planned);
      out.printf(
          "\r[%s%s] %d/%d ", "#".repeat(done), " ".repeat(BAR - done), settled.size(), planned);
      out.flush();
    }
  }

  private void clearBar() {
    if (terminal) {
      out.print("\r" + " ".repeat(BAR + 16) + "\r");
    }
  }

  private String paint(Status status, String text) {
    if (!terminal) {
      return text;
    }
    String colour = status == Status.PASSED ? "32" : "31";
    return "\u001B[" + colour + "m" + text + "\u001B[0m";
  }
}
