package org.trueblue.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trueblue.gate.Change.Kind;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.requirement.Requirement;

/**
 * Two runs, requirement by requirement and finding by finding. Runs of different versions of a
 * guide are compared by what they have in common: the ids without the version.
 *
 * @param before the earlier run
 * @param after the later run
 * @param changes the gravest first
 */
public record Comparison(Account before, Account after, List<Change> changes) {

  private static final Set<Status> TESTED =
      Set.of(Status.PASSED, Status.FAILED, Status.WARNED, Status.WAIVED);

  public Comparison {
    changes = List.copyOf(changes);
  }

  /** Compares two runs. */
  public static Comparison of(Account before, Account after) {
    boolean sameGuides =
        before.started().guides().keySet().equals(after.started().guides().keySet());
    Map<String, Settled> earlier = byKey(before, sameGuides);
    Map<String, Settled> later = byKey(after, sameGuides);
    Set<String> keys = new TreeSet<>(earlier.keySet());
    keys.addAll(later.keySet());
    List<Change> changes = new ArrayList<>();
    for (String key : keys) {
      change(Optional.ofNullable(earlier.get(key)), Optional.ofNullable(later.get(key)))
          .ifPresent(changes::add);
    }
    changes.sort(
        Comparator.comparing(Change::kind).thenComparing(change -> change.requirement().id()));
    return new Comparison(before, after, changes);
  }

  /** The changes of a kind. */
  public List<Change> of(Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  private static Map<String, Settled> byKey(Account account, boolean sameGuides) {
    Map<String, Settled> scenarios = new LinkedHashMap<>();
    for (Settled scenario : account.scenarios()) {
      String id = scenario.requirement().id();
      scenarios.put(sameGuides ? id : withoutVersion(scenario.requirement()), scenario);
    }
    return scenarios;
  }

  /** Ids of guides begin with guide and version; those of suites are the same in all versions. */
  private static String withoutVersion(Requirement requirement) {
    return requirement.id().replaceFirst("^([a-z][a-z0-9-]*?)-[0-9][^/]*/", "$1/");
  }

  private static Optional<Change> change(Optional<Settled> before, Optional<Settled> after) {
    List<Finding> appeared = missingFrom(before, after);
    List<Finding> vanished = missingFrom(after, before);
    return kind(before, after, appeared, vanished)
        .map(kind -> new Change(kind, before, after, appeared, vanished));
  }

  private static Optional<Kind> kind(
      Optional<Settled> before,
      Optional<Settled> after,
      List<Finding> appeared,
      List<Finding> vanished) {
    boolean wasTested = before.filter(Comparison::isTested).isPresent();
    boolean isTested = after.filter(Comparison::isTested).isPresent();
    if (after.isEmpty()) {
      return wasTested ? Optional.of(Kind.GONE) : Optional.empty();
    }
    if (status(after) == Status.FAILED && !appeared.isEmpty()) {
      return Optional.of(status(before) == Status.FAILED ? Kind.BROKE_FURTHER : Kind.BROKE);
    }
    if (wasTested && !isTested) {
      return Optional.of(Kind.NO_LONGER_TESTED);
    }
    if (before.filter(b -> isWeaker(after.get(), b)).isPresent()) {
      return Optional.of(Kind.WEAKER);
    }
    if (isTested && !appeared.isEmpty() && status(after) == Status.WARNED) {
      return Optional.of(Kind.WARNED);
    }
    if (wasTested && !vanished.isEmpty()) {
      return Optional.of(Kind.MENDED);
    }
    if (isTested && !wasTested) {
      return Optional.of(before.isPresent() ? Kind.NEWLY_TESTED : Kind.ADDED);
    }
    return Optional.empty();
  }

  private static boolean isWeaker(Settled after, Settled before) {
    return after.requirement().strength().compareTo(before.requirement().strength()) > 0;
  }

  private static Status status(Optional<Settled> scenario) {
    return scenario.map(s -> s.outcome().status()).orElse(Status.NOT_TESTED);
  }

  /** Whether something is known of the requirement. */
  static boolean isTested(Settled scenario) {
    return TESTED.contains(scenario.outcome().status());
  }

  /** The findings of one whose fingerprints the other does not have, one of each. */
  private static List<Finding> missingFrom(Optional<Settled> other, Optional<Settled> one) {
    Set<String> known = other.map(Comparison::places).orElse(Set.of());
    Map<String, Finding> missing = new LinkedHashMap<>();
    one.ifPresent(
        scenario ->
            scenario
                .outcome()
                .findings()
                .forEach(finding -> missing.putIfAbsent(place(scenario, finding), finding)));
    missing.keySet().removeAll(known);
    return List.copyOf(missing.values());
  }

  private static Set<String> places(Settled scenario) {
    return scenario.outcome().findings().stream()
        .map(finding -> place(scenario, finding))
        .collect(Collectors.toSet());
  }

  /** The fingerprint without the requirement, which may be of another version. */
  private static String place(Settled scenario, Finding finding) {
    Fingerprint fingerprint = Fingerprint.of(scenario.requirement(), finding);
    return fingerprint.code() + " " + fingerprint.path();
  }
}
