package org.trueblue.cli;

import java.nio.file.Path;
import org.trueblue.run.RunObserver;

/** What the terminal shows of a run. */
interface Console extends RunObserver {

  /** The report is written. */
  void report(Path index);
}
