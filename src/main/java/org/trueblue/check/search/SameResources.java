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
   * Judges two results.
   *
   * @param code of the finding if they differ
   */
  public static Judgement judge(String code, Searchset first, Searchset second) {
    Set<String> missing = new TreeSet<>(first.identities());
    missing.removeAll(second.identities());
    Set<String> surplus = new TreeSet<>(second.identities());
    surplus.removeAll(first.identities());
    // Where a result was not walked to its end, only what both show can be compared.
    boolean comparable = first.complete() && second.complete();
    boolean same = missing.isEmpty() && surplus.isEmpty();
    return Checks.one(
        SameResources.class,
        same || !comparable
            ? Stream.empty()
            : Stream.of(
                new Finding(
                    code,
                    Strength.SHALL,
                    "Two ways to write one search return the same resources.",
                    second.title(),
                    "the %d resources of the first search".formatted(first.identities().size()),
                    "missing %s, in addition %s".formatted(missing, surplus),
                    List.of(first.exchange(), second.exchange()))));
  }
}
