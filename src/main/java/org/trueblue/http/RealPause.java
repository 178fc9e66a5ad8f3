package org.trueblue.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets the time pass, unless the end comes first. */
final class RealPause implements Pause {

  private final CountDownLatch end = new CountDownLatch(1);

  @Override
  public void last(Duration duration) throws InterruptedException {
    end.await(duration.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void end() {
    end.countDown();
  }
}
