package org.trueblue.run;

import org.trueblue.outcome.Outcome;
import org.trueblue.requirement.Requirement;

/** What the user says about an outcome before it is kept, such as that it is waived. */
@FunctionalInterface
public interface Amendment {

  /** Leaves all outcomes as they are. */
  Amendment NONE = (requirement, outcome) -> outcome;

  /** The outcome as it is kept. */
  Outcome of(Requirement requirement, Outcome outcome);
}
