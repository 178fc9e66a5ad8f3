package org.trueblue.cli;

import java.io.PrintStream;
import org.trueblue.ledger.Line;
import org.trueblue.run.RunObserver;

/** placeholder */
final class Progress implements RunObserver {
  private final PrintStream out;

  Progress(PrintStream out) {
    this.out = out;
  }

  @Override
  public void started(Line.Started line, int scenarios) {
    out.println(line.target() + " " + scenarios);
  }

  @Override
  public void settled(Line.Settled line) {
    out.println(line.outcome().status() + " " + line.requirement().id() + " " + line.outcome());
  }

  @Override
  public void ended(Line.Ended line) {
    out.println(line);
  }
}
