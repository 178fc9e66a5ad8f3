package org.trueblue.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Resumed;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.Started;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.requirement.Requirement;

/**
 * What a ledger says: every planned requirement with its outcome, also those that a killed run
 * never settled. Where a scenario was settled again, after the run was resumed, the last counts.
 *
 * @param started the first line
 * @param scenarios one for each planned requirement, in the order of the plan
 * @param ended the last line, if the run came to its end
 */
public record Account(Started started, List<Settled> scenarios, Optional<Ended> ended) {

  /** Of the scenarios that a run which was killed never came to; that is nobody's failure. */
  private static final Gap CUT_SHORT =
      new Gap(
          Cause.ENVIRONMENT,
          "run.cut-short",
          "the run was cut short before this scenario was settled",
          "go on with 'trueblue run --resume' and the folder of the run");

  public Account {
    scenarios = List.copyOf(scenarios);
  }

  /**
   * Reads a ledger.
   *
   * @throws IOException if it cannot be read or has no first line
   */
  public static Account read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (BufferedReader texts = tolerant(file)) {
      texts.lines().map(LedgerJson::read).flatMap(Optional::stream).forEach(lines::add);
    }
    Started started = first(lines, Started.class).orElseThrow(() -> noLedger(file));
    Map<String, Settled> settled = new LinkedHashMap<>();
    lines.stream()
        .filter(Settled.class::isInstance)
        .map(Settled.class::cast)
        .forEach(scenario -> settled.put(scenario.requirement().id(), scenario));
    Optional<Ended> ended = ended(lines);
    Gap lost = ended.isPresent() ? Gap.noVerdict() : CUT_SHORT;
    List<Settled> scenarios =
        started.planned().stream()
            .map(r -> settled.getOrDefault(r.id(), lost(r, started, lost)))
            .toList();
    return new Account(started, scenarios, ended);
  }

  /** The end of the run, unless it was resumed after that and not ended again. */
  private static Optional<Ended> ended(List<Line> lines) {
    return lines.stream()
        .filter(line -> line instanceof Ended || line instanceof Resumed)
        .reduce((earlier, later) -> later)
        .filter(Ended.class::isInstance)
        .map(Ended.class::cast);
  }

  /** The requirements that were planned and never settled. */
  public List<Requirement> lost() {
    return scenarios.stream().filter(Account::isLost).map(Settled::requirement).toList();
  }

  private static boolean isLost(Settled scenario) {
    return scenario.outcome() instanceof Outcome.NotTested notTested
        && (notTested.gap().equals(CUT_SHORT) || notTested.gap().equals(Gap.noVerdict()));
  }

  /** The same where the run is about to end: what was not settled by now is lost for good. */
  public Account endedNow() {
    return new Account(
        started, scenarios.stream().map(s -> isLost(s) ? lost(s) : s).toList(), ended);
  }

  /** The same with other outcomes. */
  public Account withOutcomes(Function<Settled, Outcome> outcomes) {
    return new Account(
        started, scenarios.stream().map(s -> s.withOutcome(outcomes.apply(s))).toList(), ended);
  }

  private Settled lost(Settled scenario) {
    return lost(scenario.requirement(), started, Gap.noVerdict());
  }

  /** The verdict over all planned requirements. */
  public RunVerdict verdict() {
    return RunVerdict.of(
        scenarios.stream()
            .map(s -> new RunVerdict.Item(s.requirement().strength(), s.outcome()))
            .toList());
  }

  /** A reader that does not mind a last line that was torn within a character. */
  private static BufferedReader tolerant(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
  }

  private static <T extends Line> Optional<T> first(List<Line> lines, Class<T> type) {
    return lines.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  private static IOException noLedger(Path file) {
    return new IOException(file + " is no ledger: it has no line that says what was run");
  }

  private static Settled lost(Requirement requirement, Started started, Gap gap) {
    return new Settled(
        requirement,
        "",
        "no scenario was settled",
        List.of(),
        List.of(),
        new Outcome.NotTested(gap),
        List.of(),
        List.of(),
        started.started(),
        started.started());
  }
}
