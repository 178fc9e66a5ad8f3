package org.trueblue.cli;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** Ends a run when its time is over: at first kindly, then, if that does not help, at once. */
final class TimeLimit {

  /** How long what is under way may take to end. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final Timer clock = new Timer("time-limit", true);

  /**
   * From now on, the time runs.
   *
   * @param over ends what is under way
   * @param late what to do if something is under way all the same
   */
  TimeLimit(Duration limit, Runnable over, Runnable late) {
    clock.schedule(task(over), limit.toMillis());
    clock.schedule(task(late), limit.plus(GRACE).toMillis());
  }

  private static TimerTask task(Runnable what) {
    return new TimerTask() {
      @Override
      public void run() {
        what.run();
      }
    };
  }

  /** The run ended in time. */
  void close() {
    clock.cancel();
  }
}
