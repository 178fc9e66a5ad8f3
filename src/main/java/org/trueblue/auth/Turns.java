package org.trueblue.auth;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Whose turn it is to ask a person: one after the other, since a person has one browser. Who goes
 * on with what a person began comes before who begins. Thread safe.
 */
final class Turns {

  private final long held;
  private boolean taken;
  private boolean stopped;
  private boolean kept;
  private long keptUntil;

  /**
   * @param held how long a turn is kept at most for who goes on
   */
  Turns(Duration held) {
    this.held = held.toNanos();
  }

  /**
   * Waits for a turn.
   *
   * @param goesOn whether a person began with this before
   * @throws LoginFailed if there are no more turns
   */
  synchronized void take(boolean goesOn) throws LoginFailed {
    try {
      while (!stopped && (taken || (!goesOn && isKept()))) {
        if (taken) {
          wait();
        } else {
          TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, keptUntil - System.nanoTime()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted();
    }
    if (stopped) {
      throw interrupted();
    }
    kept = false;
    taken = true;
  }

  private boolean isKept() {
    return kept && keptUntil - System.nanoTime() > 0;
  }

  /**
   * Ends a turn.
   *
   * @param toGoOn whether the next is for who goes on with it
   */
  synchronized void give(boolean toGoOn) {
    taken = false;
    kept = toGoOn;
    keptUntil = System.nanoTime() + held;
    notifyAll();
  }

  /** From now on there are no more turns. */
  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  /** Whether there are no more turns. */
  synchronized boolean areOver() {
    return stopped;
  }

  static LoginFailed interrupted() {
    return new LoginFailed("the run was interrupted before or during a login", "run again");
  }
}
