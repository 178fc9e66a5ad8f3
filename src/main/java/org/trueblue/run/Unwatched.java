package org.trueblue.run;

import org.trueblue.ledger.Line;

/** Nobody watches; what came of the run is in its ledger. */
public final class Unwatched implements RunObserver {

  @Override
  public void started(Line.Started line, int scenarios) {}

  @Override
  public void settled(Line.Settled line) {}

  @Override
  public void ended(Line.Ended line) {}
}
