package org.trueblue.cli;

import java.util.List;
import org.trueblue.ledger.Line;
import org.trueblue.outcome.Outcome;
import org.trueblue.run.RunObserver;

/** Ends a run with the first SHALL that is broken. */
final class FailFast implements RunObserver {

  private final RunObserver observer;
  private volatile Runnable stop = () -> {};

  /**
   * @param observer that is told all the same
   */
  FailFast(RunObserver observer) {
    this.observer = observer;
  }

  /** What ends the run, which is made after its observer. */
  void endingBy(Runnable ending) {
    stop = ending;
  }

  @Override
  public void started(Line.Started line, int scenarios) {
    observer.started(line, scenarios);
  }

  @Override
  public void resumed(Line.Started line, List<Line.Settled> kept, int scenarios) {
    observer.resumed(line, kept, scenarios);
  }

  @Override
  public void settled(Line.Settled line) {
    observer.settled(line);
    if (line.outcome() instanceof Outcome.Failed) {
      stop.run();
    }
  }

  @Override
  public void ended(Line.Ended line) {
    observer.ended(line);
  }
}
