package org.trueblue.cli;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends a run when its time is over: at first kindly, then, if that does not help, at once. */
final class TimeLimit {

  /** How long what is under way may take to end. */
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final ScheduledExecutorService clock =
      Executors.newScheduledThreadPool(
          1,
          task -> {
            Thread thread = new Thread(task, "time-limit");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * From now on, the time runs.
   *
   * @param over ends what is under way
   * @param late what to do if something is under way all the same
   */
  TimeLimit(Duration limit, Runnable over, Runnable late) {
    clock.schedule(over, limit.toMillis(), TimeUnit.MILLISECONDS);
    clock.schedule(late, limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
  }

  /** The run ended in time. */
  void close() {
    clock.shutdownNow();
  }
}
