package org.trueblue.outcome;

import java.util.Collections;
import java.util.List;

/**
 * How strongly a specification asks for something (RFC 2119 as FHIR uses it). Declared from strong
 * to weak: {@code SHALL.compareTo(SHOULD) < 0}.
 */
public enum Strength {
  SHALL,
  SHOULD,
  MAY;

  /** The stronger of the two. */
  public Strength stronger(Strength other) {
    return Collections.min(List.of(this, other));
  }

  /** The weaker of the two: a finding never weighs more than the requirement it speaks about. */
  public Strength weaker(Strength other) {
    return Collections.max(List.of(this, other));
  }
}
