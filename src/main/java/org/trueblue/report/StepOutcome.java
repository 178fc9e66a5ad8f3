package org.trueblue.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.requirement.Checklist;
import org.trueblue.requirement.Procedure;

/**
 * What came of a step of a procedure: it is as good as the worst of what shows it. What people
 * attest, or have yet to attest, is a state of its own, and makes no step pass.
 *
 * @param step of the procedure
 * @param counts of the requirements that were judged, by what came of them
 * @param unselected how many the run left out, or cannot judge yet
 * @param open ids of those that neither passed nor need to
 * @param attested how many somebody attested
 * @param unattested how many nobody did
 */
public record StepOutcome(
    Procedure.Step step,
    Map<Status, Integer> counts,
    int unselected,
    List<String> open,
    int attested,
    int unattested) {

  public StepOutcome {
    counts = Map.copyOf(counts);
    open = List.copyOf(open);
  }

  /** What came of all steps, in the order of the procedure. */
  public static List<StepOutcome> of(Procedure procedure, Account account, Checklist checklist) {
    Map<String, Settled> settled =
        account.scenarios().stream()
            .collect(Collectors.toMap(one -> one.requirement().id(), one -> one, (a, b) -> b));
    Map<String, Checklist.Item> items =
        checklist.items().stream()
            .collect(Collectors.toMap(one -> one.requirement().id(), one -> one));
    return procedure.steps().stream().map(step -> of(step, settled, items)).toList();
  }

  private static StepOutcome of(
      Procedure.Step step, Map<String, Settled> settled, Map<String, Checklist.Item> items) {
    List<Settled> all =
        step.requirements().stream()
            .flatMap(id -> Optional.ofNullable(settled.get(id)).stream())
            .toList();
    List<Checklist.Item> said =
        step.requirements().stream()
            .flatMap(id -> Optional.ofNullable(items.get(id)).stream())
            .toList();
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    all.stream()
        .filter(one -> !isLeft(one))
        .forEach(one -> counts.merge(one.outcome().status(), 1, Integer::sum));
    int attested = (int) said.stream().filter(Checklist.Item::attested).count();
    return new StepOutcome(
        step,
        counts,
        (int) all.stream().filter(StepOutcome::isLeft).count(),
        all.stream()
            .filter(one -> !isLeft(one))
            .filter(one -> !isDone(one.outcome().status()))
            .map(one -> one.requirement().id())
            .toList(),
        attested,
        said.size() - attested);
  }

  private static boolean isLeft(Settled one) {
    return one.outcome() instanceof Outcome.NotTested left
        && left.gap().cause() == Cause.NOT_SELECTED;
  }

  private static boolean isDone(Status status) {
    return status == Status.PASSED || status == Status.NOT_APPLICABLE;
  }

  /**
   * What can come of a step, the worst first. What people attest is weaker than a pass, and what
   * they have yet to attest is worse than a warning: nobody knows it.
   */
  public enum State {
    FAILED,
    NOT_TESTED,
    NOT_SELECTED,
    TO_BE_ATTESTED,
    WAIVED,
    WARNED,
    ATTESTED,
    PASSED,
    NOT_APPLICABLE,
    NOTHING_SHOWS_IT;

    /** The same in words. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** The worst of what shows the step. */
  public State state() {
    return Arrays.stream(State.values())
        .filter(state -> count(state) > 0)
        .findFirst()
        .orElse(State.NOTHING_SHOWS_IT);
  }

  /** How many of what shows the step came to this. */
  public int count(State state) {
    return switch (state) {
      case FAILED -> counts.getOrDefault(Status.FAILED, 0);
      case NOT_TESTED -> counts.getOrDefault(Status.NOT_TESTED, 0);
      case NOT_SELECTED -> unselected;
      case TO_BE_ATTESTED -> unattested;
      case WAIVED -> counts.getOrDefault(Status.WAIVED, 0);
      case WARNED -> counts.getOrDefault(Status.WARNED, 0);
      case ATTESTED -> attested;
      case PASSED -> counts.getOrDefault(Status.PASSED, 0);
      case NOT_APPLICABLE -> counts.getOrDefault(Status.NOT_APPLICABLE, 0);
      case NOTHING_SHOWS_IT -> 0;
    };
  }

  /** What it rests on, such as {@code 1 to be attested, 12 passed}, the worst first. */
  public String detail() {
    return counted(this::count);
  }

  /** How many steps came out how, such as {@code 10 not selected, 46 passed}. */
  public static String summary(List<StepOutcome> steps) {
    return counted(state -> (int) steps.stream().filter(step -> step.state() == state).count());
  }

  /** How many of what shows the steps came out how; what shows two steps counts for both. */
  public static String itemSummary(List<StepOutcome> steps) {
    return counted(state -> steps.stream().mapToInt(step -> step.count(state)).sum());
  }

  private static String counted(ToIntFunction<State> count) {
    return Arrays.stream(State.values())
        .filter(state -> count.applyAsInt(state) > 0)
        .map(state -> "%d %s".formatted(count.applyAsInt(state), state.word()))
        .collect(Collectors.joining(", "));
  }
}
