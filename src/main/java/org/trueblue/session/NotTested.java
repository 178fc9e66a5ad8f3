package org.trueblue.session;

import org.opentest4j.TestAbortedException;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;

/** Ends a scenario that cannot be tested. Runners know its kind as a test that was skipped. */
public final class NotTested extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  private final transient Gap gap;

  /** For this gap. */
  public NotTested(Gap gap) {
    super(gap.cause() + ": " + gap.reason());
    this.gap = gap;
  }

  /** Why, and what would help. */
  public Gap gap() {
    return gap;
  }

  /** The data of the target do not show it. */
  public static NotTested dataAbsent(String code, String reason, String supply) {
    return new NotTested(new Gap(Cause.DATA_ABSENT, code, reason, supply));
  }

  /** Something that the test builds on failed. */
  public static NotTested prerequisite(String code, String reason, String supply) {
    return new NotTested(new Gap(Cause.PREREQUISITE_FAILED, code, reason, supply));
  }

  /** The run was interrupted before it came to this. */
  public static NotTested interrupted() {
    return new NotTested(
        new Gap(
            Cause.ENVIRONMENT,
            "run.interrupted",
            "the run was interrupted before this scenario",
            "run again"));
  }
}
