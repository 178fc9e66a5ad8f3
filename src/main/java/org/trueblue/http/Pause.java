package org.trueblue.http;

import java.time.Duration;

/** Waits; a test does not. */
@FunctionalInterface
interface Pause {

  /** Returns after this time. */
  void last(Duration duration) throws InterruptedException;

  /** Ends all pauses, now and later. */
  default void end() {}
}
