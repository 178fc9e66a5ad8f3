package org.trueblue.validate;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Judges items on several threads and tells the verdicts in the order of the items, one at a time.
 * Who brings items waits while too many bytes are under way, so that memory stays flat.
 */
final class Pipeline implements AutoCloseable {

  /** What an item weighs at least: verdicts take memory too. */
  private static final int LEAST = 1 << 16;

  private final ExecutorService workers;
  private final Semaphore room;
  private final int capacity;
  private final Function<Item, Verdict> judge;
  private final Consumer<Verdict> told;
  private final Runnable failed;
  private final Object telling = new Object();
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
  private boolean stopped;
  private boolean abandoned;

  /**
   * @param threads that judge
   * @param capacity bytes of documents that may be under way
   * @param told takes the verdicts; if it throws, nothing more is judged
   * @param failed is told then
   */
  Pipeline(
      int threads,
      int capacity,
      Function<Item, Verdict> judge,
      Consumer<Verdict> told,
      Runnable failed) {
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread worker = new Thread(task, "judge");
              worker.setDaemon(true);
              return worker;
            });
    this.capacity = Math.max(capacity, LEAST) / LEAST;
    this.room = new Semaphore(this.capacity);
    this.judge = judge;
    this.told = told;
    this.failed = failed;
  }

  /**
   * Takes an item, once there is room for it.
   *
   * @throws CancellationException if it takes no more
   */
  void accept(Item item) {
    int weight = Math.min(capacity, 1 + size(item) / LEAST);
    room.acquireUninterruptibly(weight);
    submit(item, weight);
  }

  private static int size(Item item) {
    return item instanceof Item.Unread unread ? unread.document().content().length : 0;
  }

  private synchronized void submit(Item item, int weight) {
    if (stopped || last.isCompletedExceptionally()) {
      room.release(weight);
      throw new CancellationException();
    }
    CompletableFuture<Verdict> verdict =
        CompletableFuture.supplyAsync(() -> judge.apply(item), workers);
    last =
        last.thenAcceptBoth(verdict, (before, one) -> tell(one))
            .whenComplete((done, failure) -> ended(weight, failure));
  }

  private void ended(int weight, @Nullable Throwable failure) {
    room.release(weight);
    if (failure != null) {
      failed.run();
    }
  }

  private void tell(Verdict verdict) {
    synchronized (telling) {
      if (!abandoned) {
        told.accept(verdict);
      }
    }
  }

  /** Takes no more items; those that are under way are still judged. */
  synchronized void stop() {
    stopped = true;
  }

  private synchronized CompletableFuture<Void> last() {
    return last;
  }

  /**
   * Returns when all that was taken is judged and told.
   *
   * @throws ExecutionException if a verdict could not be told, or judging failed by our fault
   */
  void await() throws ExecutionException, InterruptedException {
    last().get();
  }

  /** The same, but gives up what is not told within this time; nothing is told any more then. */
  void await(Duration patience) throws ExecutionException, InterruptedException {
    try {
      last().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      synchronized (telling) {
        abandoned = true;
      }
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
