package org.trueblue.session;

import org.opentest4j.TestAbortedException;

/** Ends a scenario whose requirement does not apply to this target. */
public final class NotApplicable extends TestAbortedException {
  private static final long serialVersionUID = 1L;

  /** For this reason. */
  public NotApplicable(String reason) {
    super(reason);
  }

  /** Why it does not apply. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
