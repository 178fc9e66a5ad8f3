package org.trueblue.proof;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which trials of a proof are made.
 *
 * @param kinds of trials; all if none is named
 * @param name a text that stands in the names of the trials, empty for all
 */
public record Choice(Set<Kind> kinds, String name) {

  /** The kinds of trials. */
  public enum Kind {
    /** What the server does wrong is found. */
    FAULTS,
    /** What the server does in its own way changes nothing. */
    VARIATIONS,
    /** What the server does without changes only what is about it. */
    OMISSIONS,
    /** On servers that do nothing, nothing passes. */
    DEAD_SERVERS
  }

  public Choice {
    kinds = Set.copyOf(kinds);
  }

  /** All trials. */
  public static Choice all() {
    return new Choice(Set.of(), "");
  }

  /** Whether all trials of a kind are made. */
  boolean isWhole(Kind kind) {
    return name.isEmpty() && isOf(kind);
  }

  /** Those trials of a kind that are made. */
  <T> List<T> of(Kind kind, Collection<T> trials, Function<T, String> names) {
    return trials.stream()
        .filter(trial -> isOf(kind) && names.apply(trial).contains(name))
        .toList();
  }

  /** Whether any trial of a kind is made. */
  boolean isOf(Kind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }
}
