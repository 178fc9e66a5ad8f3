package org.trueblue.fhir.search;

/** Whether a resource satisfies a search. */
public enum Match {
  /** By every reading of the specification. */
  CERTAIN,
  /** By some reading: a server may return it and may leave it out. */
  POSSIBLE,
  /** By no reading. */
  NONE;

  /** The best of two alternatives. */
  public Match or(Match other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The worst of two conditions. */
  public Match and(Match other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
