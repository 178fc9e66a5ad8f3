package org.trueblue.fhir.hapi;

import java.util.Collection;

/** Whether a code is in a set, as far as anybody at hand can tell. */
enum Membership {
  IN,
  OUT,
  /** What would decide it is not at hand. */
  UNKNOWN;

  /** In one set or another. */
  static Membership any(Collection<Membership> sets) {
    return sets.contains(IN) ? IN : sets.contains(UNKNOWN) ? UNKNOWN : OUT;
  }

  /** In this set and in that one. */
  Membership and(Membership other) {
    return not(any(java.util.List.of(not(this), not(other))));
  }

  /** In all that is not this set. */
  static Membership not(Membership set) {
    return switch (set) {
      case IN -> OUT;
      case OUT -> IN;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
