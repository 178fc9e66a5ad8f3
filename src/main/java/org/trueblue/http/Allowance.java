package org.trueblue.http;

import java.time.Duration;

/** The time that is left for one exchange. Waiting for our own turn takes none of it. */
final class Allowance {

  private Duration left;

  Allowance(Duration whole) {
    this.left = whole;
  }

  /** Whether a pause of this length leaves time for an answer. */
  boolean covers(Duration pause) {
    return pause.compareTo(left) < 0;
  }

  /** As much of it as one attempt may take. */
  Duration atMost(Duration attempt) {
    return left.compareTo(attempt) < 0 ? left : attempt;
  }

  /** So much of it is gone. */
  void spend(Duration time) {
    left = left.minus(time);
  }

  boolean isSpent() {
    return left.isNegative() || left.isZero();
  }
}
