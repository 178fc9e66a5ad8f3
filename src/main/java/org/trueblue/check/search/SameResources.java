package org.trueblue.check.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * Two ways to write one search return the same resources, told by their identity: GET and POST (R4,
 * section 3.1.0.10), an id and a reference with its type (R4, section 3.1.1.4.12).
 */
public final class SameResources {

  private SameResources() {}

  /**
   * Judges two results. What is not in one of them can be told only where it was walked to its end;
   * where neither was, nothing is judged.
   *
   * @param code of the finding if they differ
   */
  public static Judgement judge(String code, Searchset first, Searchset second) {
    List<Searchset> compared = first.complete() || second.complete() ? List.of(second) : List.of();
    return Checks.each(SameResources.class, compared, again -> findings(code, first, again));
  }

  private static Stream<Finding> findings(String code, Searchset first, Searchset second) {
    Set<String> missing = without(first, second);
    Set<String> surplus = without(second, first);
    return missing.isEmpty() && surplus.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Finding(
                code,
                Strength.SHALL,
                "Two ways to write one search return the same resources.",
                second.title(),
                "the %d resources of the first search".formatted(first.identities().size()),
                "missing %s, in addition %s".formatted(missing, surplus),
                List.of(first.exchange(), second.exchange())));
  }

  /** What one result has and the other, as far as it is known, has not. */
  private static Set<String> without(Searchset one, Searchset other) {
    Set<String> left = new TreeSet<>(other.complete() ? one.identities() : Set.of());
    left.removeAll(other.identities());
    return left;
  }
}
