package org.trueblue.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.http.Clients.SMALL;
import static org.trueblue.http.Clients.get;
import static org.trueblue.http.Clients.reason;
import static org.trueblue.http.Clients.response;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trueblue.evidence.Reply;

@Timeout(60)
class ConcurrencyTest {

  private static final int LIMIT = 3;

  private final ExecutorService threads = Executors.newFixedThreadPool(16);

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  @Test
  void asManyRequestsAreUnderWayAsTheLimitAllowsAndNeverMore() throws Exception {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CyclicBarrier full = new CyclicBarrier(LIMIT);
    try (LoopbackServer server =
        new LoopbackServer(
            (asked, out) -> {
              most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
              meet(full);
              underWay.decrementAndGet();
              LoopbackServer.send(out, 200, "{}");
            })) {
      RestClient client = Clients.of(server, SMALL.withConcurrency(LIMIT));

      List<Reply> replies = all(inParallel(client, server, 8 * LIMIT));

      assertThat(replies).allMatch(reply -> response(reply).status() == 200);
      assertThat(most).hasValue(LIMIT);
    }
  }

  @Test
  void connectionsAreUsedAgain() {
    try (LoopbackServer server =
        new LoopbackServer(
            (asked, out) ->
                LoopbackServer.send(out, asked.target().endsWith("1") ? 404 : 200, "{}"))) {
      RestClient client = Clients.of(server);

      IntStream.range(0, 50).forEach(i -> client.send(get(server, "/" + i)));

      assertThat(server.asked()).hasSize(50);
      assertThat(server.connections()).isEqualTo(1);
    }
  }

  @Test
  void thereAreNoMoreConnectionsThanRequestsAtTheSameTime() throws Exception {
    try (LoopbackServer server =
        new LoopbackServer((asked, out) -> LoopbackServer.send(out, 200, "{}"))) {
      all(inParallel(Clients.of(server, SMALL.withConcurrency(LIMIT)), server, 60));

      assertThat(server.connections()).isBetween(1, LIMIT);
    }
  }

  @Test
  void theEndOfTheRunEndsWhatIsUnderWayAndWhatWaits() throws Exception {
    CountDownLatch arrived = new CountDownLatch(LIMIT);
    CountDownLatch never = new CountDownLatch(1);
    try (LoopbackServer server =
        new LoopbackServer(
            (asked, out) -> {
              arrived.countDown();
              never.await();
            })) {
      RestClient client = Clients.of(server, SMALL.withConcurrency(LIMIT));
      List<Future<Reply>> replies = inParallel(client, server, 10);
      arrived.await();

      client.stop();

      assertThat(all(replies)).allMatch(reply -> reason(reply).equals("the run was interrupted"));
    }
  }

  @Test
  void afterTheEndOfTheRunNothingIsAsked() {
    try (LoopbackServer server =
        new LoopbackServer((asked, out) -> LoopbackServer.send(out, 200, "{}"))) {
      RestClient client = Clients.of(server);
      client.stop();

      assertThat(reason(client.send(get(server, "/")))).isEqualTo("the run was interrupted");
      assertThat(server.asked()).isEmpty();
    }
  }

  private List<Future<Reply>> inParallel(RestClient client, LoopbackServer server, int requests) {
    return IntStream.range(0, requests)
        .mapToObj(i -> threads.submit(() -> client.send(get(server, "/" + i))))
        .toList();
  }

  private static List<Reply> all(List<Future<Reply>> futures) throws Exception {
    List<Reply> replies = new ArrayList<>();
    for (Future<Reply> future : futures) {
      replies.add(future.get(30, TimeUnit.SECONDS));
    }
    return replies;
  }

  private static void meet(CyclicBarrier barrier) throws InterruptedException {
    try {
      barrier.await(20, TimeUnit.SECONDS);
    } catch (BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
