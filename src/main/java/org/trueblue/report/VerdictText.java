package org.trueblue.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome.Failed;
import org.trueblue.outcome.Outcome.NotApplicable;
import org.trueblue.outcome.Outcome.NotTested;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.outcome.Strength;
import org.trueblue.run.PlannedScenario;

/** Verdicts of runs in words. */
public final class VerdictText {

  private VerdictText() {}

  /** The verdict in a word or two. */
  public static String word(RunVerdict verdict) {
    return switch (verdict) {
      case CONFORMANT -> "Conformant";
      case NON_CONFORMANT -> "Non-conformant";
      case FAULT -> "No verdict";
      case INCOMPLETE -> "Incomplete";
    };
  }

  /** The verdict of a run with its reason, and whether the run came to its end. */
  public static String of(Account account) {
    return word(account.verdict()) + ": " + reason(account);
  }

  /** Why a run has its verdict, with numbers, and what else speaks against it. */
  public static String reason(Account account) {
    return Stream.of(broken(account), untested(account), ownFaults(account), end(account))
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String broken(Account account) {
    List<Settled> shalls = shalls(account);
    long broken = account.scenarios().stream().filter(s -> s.outcome() instanceof Failed).count();
    boolean judged =
        account.scenarios().stream()
            .anyMatch(
                s -> !(s.outcome() instanceof NotTested || s.outcome() instanceof NotApplicable));
    if (broken > 0) {
      return "%d SHALL %s broken.".formatted(broken, broken == 1 ? "is" : "are");
    } else if (!judged) {
      return "Nothing was tested.";
    }
    boolean all = shalls.stream().noneMatch(s -> s.outcome() instanceof NotTested);
    return all
        ? "Every SHALL that applies was tested, and none is broken."
        : "No SHALL was found broken.";
  }

  /** Of the SHALLs that apply, as many as count for the verdict. */
  private static String untested(Account account) {
    List<Settled> shalls =
        shalls(account).stream().filter(s -> !(s.outcome() instanceof NotApplicable)).toList();
    Map<String, Integer> causes = new TreeMap<>();
    for (Settled shall : shalls) {
      if (shall.outcome() instanceof NotTested untested) {
        causes.merge(why(untested.gap()), 1, Integer::sum);
      }
    }
    int untested = causes.values().stream().mapToInt(Integer::intValue).sum();
    return untested == 0
        ? ""
        : "%d of %d SHALLs that apply were not tested: %s."
            .formatted(
                untested,
                shalls.size(),
                causes.entrySet().stream()
                    .map(cause -> "%d %s".formatted(cause.getValue(), cause.getKey()))
                    .collect(Collectors.joining(", ")));
  }

  private static String why(Gap gap) {
    return switch (gap.cause()) {
      case DATA_ABSENT -> "because the data do not show them";
      case CONDITION_NOT_MET -> "because their condition was not met";
      case PREREQUISITE_FAILED -> "because something they build on was refused or failed";
      case ENVIRONMENT -> "because the network, a service or the run itself ended early";
      case NOT_SELECTED ->
          gap.code().equals(PlannedScenario.NOT_WRITTEN)
              ? "because this version has no scenario for them"
              : "because they were not selected";
      case HARNESS_ERROR -> "because TrueBlue failed";
    };
  }

  private static String ownFaults(Account account) {
    long faults = account.scenarios().stream().filter(s -> s.outcome().harnessFailed()).count();
    return faults == 0
        ? ""
        : "TrueBlue itself failed in %d %s, which says nothing about the server."
            .formatted(faults, faults == 1 ? "scenario" : "scenarios");
  }

  private static String end(Account account) {
    return account.ended().isEmpty()
        ? "The run was cut short."
        : account
            .ended()
            .filter(Line.Ended::interrupted)
            .map(e -> "The run was interrupted.")
            .orElse("");
  }

  private static List<Settled> shalls(Account account) {
    return account.scenarios().stream()
        .filter(s -> s.requirement().strength() == Strength.SHALL)
        .toList();
  }
}
