package org.trueblue.run;

import java.util.List;
import org.trueblue.ledger.Line;

/** Watches a run, line by line of its ledger. Called by one thread at a time. */
public interface RunObserver {

  /** The run begins; so many scenarios will be settled. */
  void started(Line.Started line, int scenarios);

  /** A run goes on that was cut short: these scenarios stay settled, so many are left. */
  default void resumed(Line.Started line, List<Line.Settled> kept, int scenarios) {
    started(line, scenarios);
  }

  /** A scenario was settled. */
  void settled(Line.Settled line);

  /** The run came to its end. */
  void ended(Line.Ended line);
}
