package org.trueblue.cli;

/**
 * What a user may want of a run besides its scenarios.
 *
 * @param reports that are written at its end
 * @param failFast whether it ends with the first SHALL that is broken
 */
record RunOptions(Reports reports, boolean failFast) {

  /** What is done if nobody says otherwise. */
  static RunOptions standard() {
    return new RunOptions(Reports.standard(), false);
  }
}
