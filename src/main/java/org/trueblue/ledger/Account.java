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
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.Started;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.requirement.Requirement;

/**
 * What a ledger says: every planned requirement with its outcome, also those that a killed run
 * never settled.
 *
 * @param started the first line
 * @param scenarios one for each planned requirement, in the order of the plan
 * @param ended the last line, if the run came to its end
 */
public record Account(Started started, List<Settled> scenarios, Optional<Ended> ended) {

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
    List<Settled> scenarios =
        started.planned().stream()
            .map(r -> settled.getOrDefault(r.id(), lost(r, started)))
            .toList();
    return new Account(started, scenarios, first(lines, Ended.class));
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

  private static Settled lost(Requirement requirement, Started started) {
    return new Settled(
        requirement,
        "",
        "no scenario was settled",
        List.of(),
        List.of(),
        new Outcome.NotTested(Gap.noVerdict()),
        List.of(),
        List.of(),
        started.started(),
        started.started());
  }
}
