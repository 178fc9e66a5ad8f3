package org.trueblue.evidence;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Asks a server again that says to be unable at the moment, where asking twice changes nothing (RFC
 * 9110, sections 9.2.2 and 15.6.4), and remembers what came out differently. All tries are kept.
 * Thread safe.
 */
public final class Repeats {

  /** Bad gateway, unavailable, gateway timed out: what a proxy says of a server for a while. */
  private static final Set<Integer> PASSING = Set.of(502, 503, 504);

  private static final List<Duration> PAUSES =
      List.of(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));

  /** A server that was asked so often for nothing is down, and not asked twice any more. */
  private static final int IN_VAIN = 3;

  private final ConcurrentMap<String, String> unstable = new ConcurrentHashMap<>();
  private final AtomicInteger inVain = new AtomicInteger();
  private final Pause pause;

  /** Waits; a test does not. */
  @FunctionalInterface
  public interface Pause {
    /** Returns after this time. */
    void last(Duration duration);
  }

  public Repeats(Pause pause) {
    this.pause = pause;
  }

  /** The exchange that counts: the first that is an answer, else the last. */
  Exchange settled(Exchange first, Function<Request, Exchange> source) {
    if (!isPassing(first) || !isSafe(first.request())) {
      return first;
    }
    Exchange current = first;
    for (Duration wait : PAUSES) {
      if (inVain.get() >= IN_VAIN) {
        return current;
      }
      pause.last(wait);
      current = source.apply(first.request());
      if (!isPassing(current)) {
        inVain.set(0);
        unstable.put(current.id(), told(first, current));
        return current;
      }
    }
    inVain.incrementAndGet();
    return current;
  }

  private static String told(Exchange first, Exchange then) {
    return "the server is unstable: %s gave %d (%s), and %s when it was asked again (%s)"
        .formatted(
            first.title(),
            first.status(),
            first.id(),
            then.status() == 0 ? "no response" : then.status(),
            then.id());
  }

  private static boolean isPassing(Exchange exchange) {
    return PASSING.contains(exchange.status());
  }

  private static boolean isSafe(Request request) {
    return request.method().equals("GET")
        || request.method().equals("HEAD")
        || (request.method().equals("POST") && request.url().getPath().endsWith("/_search"));
  }

  /** What was answered differently when it was asked again, by the id of the last exchange. */
  public Map<String, String> unstable() {
    return Map.copyOf(unstable);
  }
}
