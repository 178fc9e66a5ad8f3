package org.trueblue.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * All exchanges of a run. Each distinct request is made once, however many scenarios want it and
 * however many ask at the same moment; all get the same exchange. Thread safe.
 */
public final class Evidence {

  private final ConcurrentMap<Request, CompletableFuture<Exchange>> memo =
      new ConcurrentHashMap<>();
  private final Transport transport;
  private final Archive archive;
  private final Clock clock;

  public Evidence(Transport transport, Archive archive, Clock clock) {
    this.transport = transport;
    this.archive = archive;
    this.clock = clock;
  }

  /** The exchange for this request, made now if nobody asked for it before. */
  public Exchange of(Request request) {
    CompletableFuture<Exchange> mine = new CompletableFuture<>();
    CompletableFuture<Exchange> first = memo.putIfAbsent(request, mine);
    if (first != null) {
      return first.join();
    }
    try {
      mine.complete(exchange(request));
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
    }
    return mine.join();
  }

  /** The exchanges that are complete, in no particular order. */
  public List<Exchange> all() {
    List<Exchange> all = new ArrayList<>();
    memo.values().stream()
        .filter(future -> future.isDone() && !future.isCompletedExceptionally())
        .forEach(future -> all.add(future.join()));
    return all;
  }

  private Exchange exchange(Request request) {
    Instant started = clock.instant();
    Reply reply = transport.send(request);
    Duration took = Duration.between(started, clock.instant());
    return archive.keep(request, reply, started, took);
  }
}
