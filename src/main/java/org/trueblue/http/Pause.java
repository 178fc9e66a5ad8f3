package org.trueblue.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits; a test does not. */
@FunctionalInterface
interface Pause {

  /** Lets the time pass. */
  Pause REAL = duration -> TimeUnit.MILLISECONDS.sleep(duration.toMillis());

  /** Returns after this time. */
  void last(Duration duration) throws InterruptedException;
}
