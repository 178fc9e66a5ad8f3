package org.trueblue.outcome;

/** Why a requirement was not tested. */
public enum Cause {
  /** The target's data do not show it. */
  DATA_ABSENT,
  /** The situation in which the requirement applies did not occur. */
  CONDITION_NOT_MET,
  /** Something the test builds on was refused or failed. */
  PREREQUISITE_FAILED,
  /** The network or a service failed: no answer, a time-out, a limit. */
  ENVIRONMENT,
  /** The run was told to leave it out. */
  NOT_SELECTED,
  /** Our own fault: an exception, a lost scenario, a scenario that judged nothing. */
  HARNESS_ERROR
}
