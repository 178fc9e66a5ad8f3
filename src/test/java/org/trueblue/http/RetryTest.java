package org.trueblue.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.http.Clients.get;
import static org.trueblue.http.Clients.response;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;

/** A busy server is asked again when it says so, and not for ever. */
class RetryTest {

  private final Queue<String> busy = new ConcurrentLinkedQueue<>();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private final LoopbackServer server =
      new LoopbackServer(
          (asked, out) -> {
            String refusal = busy.poll();
            if (refusal == null) {
              LoopbackServer.send(out, 200, "at last");
            } else {
              String[] statusAndHeader = refusal.split(" ", 2);
              LoopbackServer.send(
                  out, Integer.parseInt(statusAndHeader[0]), "busy", statusAndHeader[1]);
            }
          });
  private final RestClient client = Clients.pausing(server, pauses::add);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void itWaitsForTheSecondsThatTheServerSays() {
    busy.addAll(List.of("429 Retry-After: 7", "503 Retry-After: 9"));

    assertThat(response(send()).text()).isEqualTo("at last");
    assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(9));
  }

  @Test
  void itWaitsForTheMomentThatTheServerSays() {
    ZonedDateTime soon = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(40);
    busy.add("503 Retry-After: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(soon));

    assertThat(response(send()).text()).isEqualTo("at last");
    assertThat(pauses).hasSize(1);
    assertThat(pauses.get(0)).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(40));
  }

  @Test
  void itWaitsASecondWhereABusyServerDoesNotSay() {
    busy.add("429 X-Nothing: at all");

    assertThat(response(send()).text()).isEqualTo("at last");
    assertThat(pauses).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void unavailableWithoutATimeIsTheAnswer() {
    busy.add("503 X-Nothing: at all");

    assertThat(response(send()).status()).isEqualTo(503);
    assertThat(pauses).isEmpty();
  }

  @Test
  void aTimeBeyondOurPatienceIsNotWaitedFor() {
    busy.add("429 Retry-After: 61");

    assertThat(response(send()).status()).isEqualTo(429);
    assertThat(pauses).isEmpty();
  }

  @Test
  void anAbsurdTimeIsNotWaitedFor() {
    busy.add("503 Retry-After: 99999999999999");

    assertThat(response(send()).status()).isEqualTo(503);
    assertThat(pauses).isEmpty();
  }

  @Test
  void aTimeAtTheEndOfOurPatienceIsWaitedFor() {
    busy.add("429 Retry-After: 60");

    assertThat(response(send()).text()).isEqualTo("at last");
  }

  @Test
  void afterAllAttemptsTheRefusalIsTheAnswer() {
    busy.addAll(List.of("429 Retry-After: 1", "429 Retry-After: 2", "429 Retry-After: 3"));

    assertThat(response(send()).status()).isEqualTo(429);
    assertThat(server.asked()).hasSize(3);
    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void aSearchByPostIsAskedAgainToo() {
    busy.add("429 Retry-After: 1");

    client.send(Request.postForm(server.url("/_search"), "a=b"));

    assertThat(server.asked()).hasSize(2).allMatch(asked -> asked.body().equals("a=b"));
  }

  @Test
  void eachAttemptHasTheTokenOfItsTime() {
    Queue<String> tokens = new ConcurrentLinkedQueue<>(List.of("first", "second"));
    busy.add("429 Retry-After: 1");

    new RestClient(server.base(), Set.of(), () -> tokens.remove(), Clients.SMALL, pauses::add)
        .send(get(server, "/"));

    assertThat(server.asked())
        .extracting(asked -> asked.header("authorization"))
        .containsExactly("Bearer first", "Bearer second");
  }

  @Test
  void whoeverIsInterruptedWhileWaitingStops() {
    busy.add("429 Retry-After: 1");
    RestClient interrupted =
        Clients.pausing(
            server,
            duration -> {
              throw new InterruptedException();
            });

    assertThat(Clients.reason(interrupted.send(get(server, "/"))))
        .isEqualTo("the run was interrupted");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  @Timeout(30)
  void theEndOfTheRunEndsTheWaiting() throws Exception {
    CountDownLatch refused = new CountDownLatch(1);
    try (LoopbackServer refusing =
        new LoopbackServer(
            (asked, out) -> {
              LoopbackServer.send(out, 429, "busy", "Retry-After: 60");
              refused.countDown();
            })) {
      RestClient waiting = new RestClient(refusing.base(), Set.of(), () -> "", Clients.SMALL);
      CompletableFuture<Reply> reply =
          CompletableFuture.supplyAsync(() -> waiting.send(get(refusing, "/")));
      refused.await();

      waiting.stop();

      assertThat(Clients.reason(reply.get())).isEqualTo("the run was interrupted");
    }
  }

  private Reply send() {
    return client.send(get(server, "/"));
  }
}
