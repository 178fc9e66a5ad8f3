package org.trueblue.cli;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.trueblue.outcome.RunVerdict;

/** A clean end on Ctrl-C: the process waits for what is under way, and ends with its exit code. */
final class Interruption {

  /** How long what is under way may take to end. */
  private static final int SECONDS = 20;

  private final CompletableFuture<RunVerdict> done = new CompletableFuture<>();

  private final Thread hook;

  private Interruption(Runnable told) {
    this.hook = new Thread(() -> end(told));
  }

  /**
   * From now on, an interrupt is told instead of ending the process at once.
   *
   * @param told ends what is under way
   */
  static Interruption of(Runnable told) {
    Interruption interruption = new Interruption(told);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** What was under way ended, with this verdict. */
  void ended(RunVerdict verdict) {
    done.complete(verdict);
  }

  /** Nothing is under way any more, and nothing of it is kept. */
  void over() {
    done.cancel(false);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the hook runs, or has run
    }
  }

  private void end(Runnable told) {
    if (done.isDone()) {
      return;
    }
    told.run();
    try {
      Runtime.getRuntime().halt(done.get(SECONDS, TimeUnit.SECONDS).exitCode());
    } catch (TimeoutException e) {
      System.err.println("trueblue: what was under way did not end in time");
    } catch (CancellationException | ExecutionException explained) {
      // by the one who called
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
