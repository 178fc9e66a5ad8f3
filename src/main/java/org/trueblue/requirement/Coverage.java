package org.trueblue.requirement;

/** Whether a requirement is tested by a scenario; every duty of a guide has one of these. */
public sealed interface Coverage {

  /** A scenario judges it. */
  record Tested() implements Coverage {}

  /** No scenario will judge it, and why that is right. */
  record Excluded(String reason) implements Coverage {}

  /** No scenario judges it yet. */
  record Pending(String reason) implements Coverage {}

  /**
   * No scenario can see it: somebody who knows the server has to say so.
   *
   * @param how what to look at before saying so
   */
  record Attestable(String how) implements Coverage {}
}
