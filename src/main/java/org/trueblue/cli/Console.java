package org.trueblue.cli;

import java.nio.file.Path;
import org.trueblue.requirement.Checklist;
import org.trueblue.run.RunObserver;

/** What the terminal shows of a run. */
interface Console extends RunObserver {

  /** What people said of the target, or are to say; only people care. */
  default void attestations(Checklist checklist) {}

  /** The report is written. */
  void report(Path index);
}
