package org.trueblue.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * All exchanges of a run. Each distinct request is made once, however many scenarios want it and
 * however many ask at the same moment; all get the same exchange. Thread safe.
 */
public final class Evidence {

  private final ConcurrentMap<Request, CompletableFuture<Exchange>> memo =
      new ConcurrentHashMap<>();
  private final Function<Request, Exchange> once;
  private final Function<Request, Exchange> source;
  private final Repeats repeats;

  /** Evidence of a run, each exchange of which is kept. */
  public Evidence(Transport transport, Archive archive, Clock clock) {
    this(
        request -> {
          Instant started = clock.instant();
          Reply reply = transport.send(request);
          Duration took = Duration.between(started, clock.instant());
          return archive.keep(request, reply, started, took);
        });
  }

  private Evidence(Function<Request, Exchange> source) {
    this(source, new Repeats(duration -> {}), false);
  }

  private Evidence(Function<Request, Exchange> source, Repeats repeats, boolean insists) {
    this.once = source;
    this.repeats = repeats;
    this.source = insists ? request -> repeats.settled(source.apply(request), source) : source;
  }

  /** The same evidence, for which a server that is unable for a moment is asked again. */
  public Evidence insisting(Repeats.Pause pause) {
    return new Evidence(once, new Repeats(pause), true);
  }

  /** What was answered differently when it was asked again, by the id of the exchange. */
  public Map<String, String> unstable() {
    return repeats.unstable();
  }

  /** Evidence of a run that was kept before; nobody is asked for what it lacks. */
  public static Evidence replaying(Replay replay) {
    return new Evidence(replay::of);
  }

  /** The same evidence, which has these exchanges already. */
  public Evidence knowing(Collection<Exchange> known) {
    known.forEach(
        exchange -> memo.put(exchange.request(), CompletableFuture.completedFuture(exchange)));
    return this;
  }

  /** The exchange for this request, made now if nobody asked for it before. */
  public Exchange of(Request request) {
    CompletableFuture<Exchange> mine = new CompletableFuture<>();
    CompletableFuture<Exchange> first = memo.putIfAbsent(request, mine);
    if (first != null) {
      return first.join();
    }
    try {
      mine.complete(source.apply(request));
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
    }
    return mine.join();
  }

  /**
   * A new exchange for this request, whatever was answered before: for what changes the server, and
   * for what is asked again after a change. Nobody else is given it.
   */
  public Exchange again(Request request) {
    return source.apply(request);
  }

  /** The exchanges that are complete, in no particular order. */
  public List<Exchange> all() {
    List<Exchange> all = new ArrayList<>();
    memo.values().stream()
        .filter(future -> future.isDone() && !future.isCompletedExceptionally())
        .forEach(future -> all.add(future.join()));
    return all;
  }
}
