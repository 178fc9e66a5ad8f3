package org.trueblue.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.Started;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.report.AttestationText;
import org.trueblue.report.StepOutcome;
import org.trueblue.report.VerdictText;
import org.trueblue.requirement.Checklist;

/**
 * For people: a bar while the run goes on, or a line now and then where nobody watches, failures
 * and warnings as they happen, and what the run came to at the end.
 */
final class Progress implements Console {

  private static final int BAR = 30;
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

  /** Fewer scenarios are soon over. */
  private static final int FEWEST_FOR_TENTHS = 100;

  private final PrintStream out;
  private final boolean terminal;
  private final LongSupplier nanos;
  private final boolean verbose;
  private int planned;
  private int settled;
  private int settledBefore;
  private int failed;
  private long began;
  private long told;
  private int tenths;

  /** For where the launcher says that people watch. Java itself cannot tell since 22. */
  Progress(PrintStream out) {
    this(out, false);
  }

  /** The same, with each scenario as it is settled if the user wants to see them. */
  Progress(PrintStream out, boolean verbose) {
    this(
        out,
        Boolean.getBoolean("trueblue.terminal") && System.getenv("NO_COLOR") == null,
        verbose,
        System::nanoTime);
  }

  /**
   * @param terminal whether people watch
   * @param verbose whether each scenario is shown
   * @param nanos the time in nanoseconds, since whenever
   */
  Progress(PrintStream out, boolean terminal, boolean verbose, LongSupplier nanos) {
    this.out = out;
    this.verbose = verbose;
    this.terminal = terminal;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
    this.told = began;
  }

  @Override
  public void started(Started line, int scenarios) {
    planned = scenarios;
    began = nanos.getAsLong();
    told = began;
    String patients =
        line.patients().isEmpty() ? "" : ", patients " + String.join(", ", line.patients());
    Paragraph.of(
            "",
            "  ",
            "%s: %d scenarios against %s%s"
                .formatted(
                    String.join(", ", line.guides().keySet()), scenarios, line.target(), patients))
        .forEach(out::println);
    alive();
  }

  /** What stays settled is counted with the rest: the verdict speaks of all. */
  @Override
  public void resumed(Started line, List<Settled> kept, int scenarios) {
    out.printf("%d scenarios were settled before, %d are left%n", kept.size(), scenarios);
    settledBefore = kept.size();
    settled = kept.size();
    failed = (int) kept.stream().filter(Progress::isFailed).count();
    started(line, kept.size() + scenarios);
  }

  @Override
  public void settled(Settled line) {
    settled++;
    failed += isFailed(line) ? 1 : 0;
    List<String> lines = verbose ? OutcomeLines.ofAny(line) : OutcomeLines.of(line);
    if (!lines.isEmpty()) {
      clearBar();
      out.println(line.outcome().status() == Status.WARNED ? lines.get(0) : red(lines.get(0)));
      lines.stream().skip(1).forEach(out::println);
      told = nanos.getAsLong();
    }
    alive();
  }

  private static boolean isFailed(Settled line) {
    return line.outcome().status() == Status.FAILED;
  }

  @Override
  public void ended(Ended line) {
    clearBar();
    out.println("All scenarios are settled; writing the report");
  }

  @Override
  public void attestations(Checklist checklist) {
    String summary = AttestationText.of(checklist);
    if (!summary.isEmpty()) {
      Paragraph.of("", "  ", "Attestations: " + summary).forEach(out::println);
    }
  }

  @Override
  public void procedure(List<StepOutcome> steps) {
    if (!steps.isEmpty()) {
      Paragraph.of(
              "",
              "  ",
              "Procedure: of %d steps, %s; of what shows them, %s"
                  .formatted(
                      steps.size(), StepOutcome.summary(steps), StepOutcome.itemSummary(steps)))
          .forEach(out::println);
    }
  }

  @Override
  public void summary(Account account) {
    new SummaryLines(account).all().forEach(out::println);
    List<String> verdict = Paragraph.of("", "  ", VerdictText.of(account));
    boolean good = account.verdict() == RunVerdict.CONFORMANT;
    out.println(good ? paint("32", verdict.get(0)) : red(verdict.get(0)));
    verdict.stream().skip(1).forEach(out::println);
  }

  @Override
  public void report(Path index) {
    out.println("Report: " + index.toUri());
  }

  /** A bar where people watch; else a line for each tenth, and where it was silent for long. */
  private void alive() {
    if (planned == 0) {
      return;
    }
    if (terminal) {
      int done = Math.min(BAR, settled * BAR / planned);
      out.printf("\r[%s%s] %s ", "#".repeat(done), " ".repeat(BAR - done), state());
      out.flush();
      return;
    }
    int tenth = settled * 10 / planned;
    boolean next = tenth > tenths && planned >= FEWEST_FOR_TENTHS;
    if (next || nanos.getAsLong() - told >= LONGEST_SILENCE.toNanos()) {
      out.println(state());
      told = nanos.getAsLong();
    }
    tenths = tenth;
  }

  private String state() {
    return "%d/%d%s%s"
        .formatted(settled, planned, failed == 0 ? "" : ", %d failed".formatted(failed), left());
  }

  /** What is left if the rest goes on as this did; nobody can tell from a few. */
  private String left() {
    int here = settled - settledBefore;
    if (here < planned / 10 || here == 0 || settled >= planned) {
      return "";
    }
    Duration passed = Duration.ofNanos(nanos.getAsLong() - began);
    long seconds = passed.multipliedBy(planned - settled).dividedBy(here).toSeconds();
    return ", about %d:%02d left".formatted(seconds / 60, seconds % 60);
  }

  private void clearBar() {
    if (terminal) {
      out.print("\r" + " ".repeat(79) + "\r");
    }
  }

  private String red(String text) {
    return paint("31", text);
  }

  private String paint(String colour, String text) {
    return terminal ? "\u001B[" + colour + "m" + text + "\u001B[0m" : text;
  }
}
