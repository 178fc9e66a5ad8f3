package org.trueblue.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Strength;

/**
 * How many of all requirements of a run came to what: those that were selected by their outcome,
 * and those that were not. Terminal and reports count by it, so that they say the same, however
 * often a run was resumed.
 *
 * @param counts by strength; a strength that the run lacks is missing
 */
public record RunTally(Map<Strength, Map<Column, Integer>> counts) {

  /** What a requirement is counted as. */
  public enum Column {
    PASSED,
    FAILED,
    WARNED,
    WAIVED,
    NOT_APPLICABLE,
    NOT_TESTED,
    NOT_SELECTED;

    /** The same in words. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What a requirement is counted as. */
    public static Column of(Settled scenario) {
      return RunReport.isUnselected(scenario)
          ? NOT_SELECTED
          : valueOf(scenario.outcome().status().name());
    }
  }

  /** Those that say something about the server. */
  private static final List<Column> TESTED =
      List.of(Column.PASSED, Column.FAILED, Column.WARNED, Column.WAIVED);

  /** Counts the requirements of a run. */
  public static RunTally of(Collection<Settled> scenarios) {
    Map<Strength, Map<Column, Integer>> counts = new EnumMap<>(Strength.class);
    for (Settled scenario : scenarios) {
      counts
          .computeIfAbsent(scenario.requirement().strength(), any -> new EnumMap<>(Column.class))
          .merge(Column.of(scenario), 1, Integer::sum);
    }
    return new RunTally(counts);
  }

  /** How many of a strength came to this. */
  public int count(Strength strength, Column column) {
    return counts.getOrDefault(strength, Map.of()).getOrDefault(column, 0);
  }

  /** How many came to this. */
  public int count(Column column) {
    return Arrays.stream(Strength.values()).mapToInt(strength -> count(strength, column)).sum();
  }

  /** How many requirements the run has, selected or not. */
  public int all() {
    return Arrays.stream(Column.values()).mapToInt(this::count).sum();
  }

  /** How many were tested. */
  public int tested() {
    return TESTED.stream().mapToInt(this::count).sum();
  }

  /** The whole in a sentence. */
  public String sentence() {
    return "Of %d requirements %d were selected: %d tested, %d not applicable, %d not tested."
        .formatted(
            all(),
            all() - count(Column.NOT_SELECTED),
            tested(),
            count(Column.NOT_APPLICABLE),
            count(Column.NOT_TESTED));
  }
}
