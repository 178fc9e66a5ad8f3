package org.trueblue.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.requirement.Checklist;
import org.trueblue.requirement.Procedure;

/**
 * What came of a step of a procedure: as much as came of what shows it, and no more. What people
 * attest is told apart, and makes no step pass.
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

  /** The worst that came of it; empty if nothing of it was judged. */
  public Optional<Status> worst() {
    if (unselected > 0 && !counts.containsKey(Status.FAILED)) {
      return Optional.of(Status.NOT_TESTED);
    }
    return Stream.of(
            Status.FAILED,
            Status.NOT_TESTED,
            Status.WAIVED,
            Status.WARNED,
            Status.PASSED,
            Status.NOT_APPLICABLE)
        .filter(counts::containsKey)
        .findFirst();
  }

  /** The same in a word. */
  public String word() {
    if (unselected > 0 && counts.isEmpty()) {
      return "not selected";
    }
    return worst()
        .map(OutcomeText::word)
        .orElse(
            attested + unattested == 0
                ? "nothing shows it"
                : unattested == 0 ? "attested" : "to be attested");
  }

  /** What it rests on, such as {@code 12 passed, 1 to be attested}. */
  public String detail() {
    Map<String, Integer> parts = new LinkedHashMap<>();
    for (Status status : Status.values()) {
      parts.put(OutcomeText.word(status), counts.getOrDefault(status, 0));
    }
    parts.put("not selected", unselected);
    parts.put("attested", attested);
    parts.put("to be attested", unattested);
    return parts.entrySet().stream()
        .filter(part -> part.getValue() > 0)
        .map(part -> "%d %s".formatted(part.getValue(), part.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** How many steps came out how, such as {@code 46 passed, 10 not selected}. */
  public static String summary(List<StepOutcome> steps) {
    Map<String, Long> words =
        steps.stream()
            .collect(
                Collectors.groupingBy(
                    StepOutcome::word, LinkedHashMap::new, Collectors.counting()));
    return words.entrySet().stream()
        .map(word -> "%d %s".formatted(word.getValue(), word.getKey()))
        .collect(Collectors.joining(", "));
  }
}
