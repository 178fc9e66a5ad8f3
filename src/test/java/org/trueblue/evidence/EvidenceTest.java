package org.trueblue.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trueblue.evidence.Samples.NOON;
import static org.trueblue.evidence.Samples.get;
import static org.trueblue.evidence.Samples.ok;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

  private static final int ASKERS = 16;
  private static final int REQUESTS = 50;

  private final Map<Request, AtomicInteger> sent = new ConcurrentHashMap<>();
  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void open() {
    archive = new Archive(folder, new Redaction(List.of(), true));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void theSameRequestIsMadeOnce() {
    Evidence evidence = evidence(this::answer);

    Exchange first = evidence.of(get("Patient/1"));
    Exchange second = evidence.of(get("Patient/1"));

    assertThat(second).isSameAs(first);
    assertThat(sent.get(get("Patient/1"))).hasValue(1);
  }

  @Test
  void requestsThatDifferInAnythingAreMadeEach() {
    Evidence evidence = evidence(this::answer);
    List<Request> different =
        List.of(
            get("Patient/1"),
            get("Patient/2"),
            get("Patient/1").anonymous(),
            get("Patient/1").with("Prefer", "handling=strict"),
            Request.postForm(get("Patient/1").url(), ""),
            Request.postForm(get("Patient/1").url(), "a=b"));

    different.forEach(evidence::of);

    assertThat(sent.keySet()).containsExactlyInAnyOrderElementsOf(different);
    assertThat(evidence.all())
        .extracting(Exchange::request)
        .containsExactlyInAnyOrderElementsOf(different);
  }

  @Test
  void headerNamesThatDifferInCaseMakeNoDifference() {
    Evidence evidence = evidence(this::answer);

    Exchange first = evidence.of(get("Patient/1").with("Prefer", "handling=strict"));
    Exchange second = evidence.of(get("Patient/1").with("prefer", "handling=strict"));

    assertThat(second).isSameAs(first);
  }

  @Test
  @Timeout(60)
  void manyWhoAskAtTheSameMomentGetTheSameExchange() throws Exception {
    Evidence evidence = evidence(this::answer);
    CyclicBarrier together = new CyclicBarrier(ASKERS);

    List<List<Exchange>> answers =
        inParallel(
            () -> {
              List<Exchange> mine = new ArrayList<>();
              for (int i = 0; i < REQUESTS; i++) {
                together.await();
                mine.add(evidence.of(get("Patient/" + i)));
              }
              return mine;
            });

    Set<Exchange> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    answers.forEach(distinct::addAll);
    assertThat(distinct).hasSize(REQUESTS);
    assertThat(sent.values()).extracting(AtomicInteger::get).containsOnly(1).hasSize(REQUESTS);
    assertThat(evidence.all()).hasSize(REQUESTS);
  }

  @Test
  @Timeout(60)
  void anExceptionReachesAllWhoAskAndIsNotTriedAgain() throws Exception {
    Evidence evidence =
        evidence(
            request -> {
              answer(request);
              throw new IllegalStateException("the transport broke");
            });
    CyclicBarrier together = new CyclicBarrier(ASKERS);

    List<String> causes =
        inParallel(
            () -> {
              together.await();
              try {
                evidence.of(get("Patient/1"));
                return "none";
              } catch (RuntimeException e) {
                return String.valueOf(e.getCause());
              }
            });

    assertThat(causes)
        .hasSize(ASKERS)
        .containsOnly("java.lang.IllegalStateException: the transport broke");
    assertThat(sent.get(get("Patient/1"))).hasValue(1);
  }

  @Test
  void anExceptionIsNoExchangeAndLeavesTheOthersAlone() {
    Evidence evidence =
        evidence(
            request -> {
              if (request.equals(get("Patient/broken"))) {
                throw new IllegalStateException("the transport broke");
              }
              return answer(request);
            });

    assertThatThrownBy(() -> evidence.of(get("Patient/broken")))
        .hasRootCauseMessage("the transport broke");
    Exchange other = evidence.of(get("Patient/1"));

    assertThat(evidence.all()).containsExactly(other);
  }

  @Test
  void anExchangeSaysWhenItBeganAndHowLongItTook() {
    Instant[] times = {NOON, NOON.plusMillis(250)};
    AtomicInteger asked = new AtomicInteger();
    InstantSource source = () -> times[asked.getAndIncrement()];

    Exchange exchange =
        new Evidence(this::answer, archive, source.withZone(ZoneOffset.UTC)).of(get("Patient/1"));

    assertThat(exchange.started()).isEqualTo(NOON);
    assertThat(exchange.took()).isEqualTo(Duration.ofMillis(250));
  }

  @Test
  void aChecksEvidenceIsNotRedacted() {
    Archive redacting = new Archive(folder, new Redaction(List.of("token-of-run"), false));
    Evidence evidence =
        new Evidence(request -> ok("{\"birthDate\":\"1970-01-01\"}"), redacting, Clock.systemUTC());

    Exchange exchange = evidence.of(get("Patient?name=Roe"));
    redacting.close();

    assertThat(exchange.request()).isEqualTo(get("Patient?name=Roe"));
    assertThat(exchange.response().orElseThrow().text()).contains("1970-01-01");
  }

  private Evidence evidence(Transport transport) {
    return new Evidence(transport, archive, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private Reply answer(Request request) {
    sent.computeIfAbsent(request, any -> new AtomicInteger()).incrementAndGet();
    return ok("{}");
  }

  private static <T> List<T> inParallel(Callable<T> task) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(ASKERS);
    try {
      List<T> results = new ArrayList<>();
      for (Future<T> future :
          threads.invokeAll(IntStream.range(0, ASKERS).mapToObj(i -> task).toList())) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
