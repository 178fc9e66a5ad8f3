package org.trueblue.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Requirement;

/**
 * What one disturbance did to a run, and whether that is what it should do.
 *
 * @param kind fault, variation, omission or dead server
 * @param name of the disturbance
 * @param killed requirements that a fault was seen by
 * @param problems what is not as it should be; empty if all is well
 */
public record Trial(String kind, String name, Set<String> killed, List<String> problems) {

  public Trial {
    killed = Set.copyOf(killed);
    problems = List.copyOf(problems);
  }

  /** A fault must be found by those who look for it, with its own code, and by nobody else. */
  static Trial of(Fault fault, Map<String, Settled> before, Map<String, Settled> after) {
    List<String> missed =
        fault.kills().entrySet().stream()
            .filter(kill -> !isKilled(kill.getKey(), fault, before, after))
            .map(
                kill ->
                    "not found by %s as %s, but as %s"
                        .formatted(
                            kill.getKey(),
                            String.join(" or ", new TreeSet<>(kill.getValue())),
                            codes(after.get(kill.getKey()))))
            .toList();
    List<String> collateral =
        changed(before, after).entrySet().stream()
            .filter(e -> !fault.kills().containsKey(e.getKey()))
            .filter(e -> !fault.mayAlso().test(e.getKey()))
            .filter(e -> isRed(e.getValue()))
            .map(e -> "also breaks %s: %s".formatted(e.getKey(), codes(e.getValue())))
            .toList();
    Set<String> killed =
        fault.kills().keySet().stream()
            .filter(id -> isKilled(id, fault, before, after))
            .collect(Collectors.toSet());
    return new Trial("fault", fault.name(), killed, concat(missed, collateral));
  }

  /** What was found without the fault is not found by it. */
  private static boolean isKilled(
      String id, Fault fault, Map<String, Settled> before, Map<String, Settled> after) {
    return fault.isKill(id, codes(after.get(id))) && !fault.isKill(id, codes(before.get(id)));
  }

  /**
   * A variation must leave the run as it was, save for what is about something that the server does
   * without.
   *
   * @param about what requirements are about
   */
  static Trial of(
      Variation variation,
      Function<Requirement, About> about,
      Map<String, Settled> before,
      Map<String, Settled> after) {
    return new Trial(
        variation.kind(),
        variation.name(),
        Set.of(),
        changed(before, after).entrySet().stream()
            .flatMap(
                e ->
                    Lack.objection(
                        variation.lacks(),
                        about.apply(e.getValue().requirement()),
                        e.getValue().outcome())
                        .map(
                            why ->
                                "%s is %s, %s".formatted(e.getKey(), e.getValue().outcome(), why))
                        .stream())
            .toList());
  }

  /** On a dead server no SHALL may pass, save those that it happens to meet. */
  static Trial of(DeadServer server, Map<String, Settled> after) {
    return new Trial(
        "dead server",
        server.name(),
        Set.of(),
        after.values().stream()
            .filter(s -> s.requirement().strength() == Strength.SHALL)
            .filter(s -> s.outcome().status() == Status.PASSED || isOurFault(s.outcome()))
            .filter(s -> !server.mayPass().test(s.requirement().id()))
            .map(s -> "%s is %s".formatted(s.requirement().id(), s.outcome()))
            .toList());
  }

  /** What came to another outcome than before. */
  static Map<String, Settled> changed(Map<String, Settled> before, Map<String, Settled> after) {
    Map<String, Settled> changed = new TreeMap<>();
    after.forEach(
        (id, settled) -> {
          Status status = settled.outcome().status();
          Settled was = before.get(id);
          if (was == null || was.outcome().status() != status) {
            changed.put(id, settled);
          }
        });
    return changed;
  }

  private static boolean isRed(Settled settled) {
    return List.of(Status.FAILED, Status.WARNED).contains(settled.outcome().status())
        || isOurFault(settled.outcome());
  }

  private static boolean isOurFault(Outcome outcome) {
    return outcome instanceof Outcome.NotTested notTested
        && notTested.gap().cause() == Cause.HARNESS_ERROR;
  }

  /** The codes that an outcome speaks of. */
  private static Set<String> codes(@org.jspecify.annotations.Nullable Settled settled) {
    if (settled == null) {
      return Set.of();
    }
    if (settled.outcome() instanceof Outcome.NotTested notTested) {
      return Set.of(notTested.gap().code());
    }
    return settled.outcome().findings().stream().map(Finding::code).collect(Collectors.toSet());
  }

  private static List<String> concat(List<String> one, List<String> other) {
    return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
  }
}
