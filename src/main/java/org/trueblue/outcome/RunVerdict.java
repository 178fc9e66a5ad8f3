package org.trueblue.outcome;

import java.util.Collection;

/**
 * What a whole run says, and the exit code of the process. Precedence: {@link #NON_CONFORMANT},
 * {@link #FAULT}, {@link #INCOMPLETE}, {@link #CONFORMANT}: what was found broken is broken
 * whatever else went wrong.
 */
public enum RunVerdict {
  /** Every SHALL was tested, or is not applicable, and none is broken. */
  CONFORMANT(0),
  /** At least one SHALL is broken. */
  NON_CONFORMANT(1),
  /** The harness or its configuration is at fault, and nothing was found broken elsewhere. */
  FAULT(2),
  /** At least one SHALL was not tested. */
  INCOMPLETE(3);

  private final int exitCode;

  RunVerdict(int exitCode) {
    this.exitCode = exitCode;
  }

  /** Exit code of the process. */
  public int exitCode() {
    return exitCode;
  }

  /**
   * One requirement with its outcome.
   *
   * @param strength of the requirement
   * @param outcome in this run
   */
  public record Item(Strength strength, Outcome outcome) {}

  /**
   * The verdict over all requirements of a run. A run without requirements is a fault, since an
   * empty run must never look green.
   */
  public static RunVerdict of(Collection<Item> items) {
    if (items.stream().anyMatch(item -> item.outcome() instanceof Outcome.Failed)) {
      return NON_CONFORMANT;
    }
    if (items.isEmpty() || items.stream().anyMatch(item -> item.outcome().harnessFailed())) {
      return FAULT;
    }
    boolean untestedShall =
        items.stream()
            .filter(item -> item.strength() == Strength.SHALL)
            .anyMatch(item -> item.outcome() instanceof Outcome.NotTested);
    return untestedShall || items.stream().noneMatch(RunVerdict::isJudged)
        ? INCOMPLETE
        : CONFORMANT;
  }

  private static boolean isJudged(Item item) {
    return !(item.outcome() instanceof Outcome.NotTested)
        && !(item.outcome() instanceof Outcome.NotApplicable);
  }
}
