package org.trueblue.http;

import java.time.Duration;

/**
 * How much of our time and memory a server may take.
 *
 * @param connect until the connection stands
 * @param request from sending to the last byte, for each attempt
 * @param bytes of a body, after decompression
 * @param redirects to follow for one request
 * @param attempts of one request, where the server says 429 or 503 with Retry-After
 * @param patience longest time that a Retry-After is waited for
 * @param concurrency requests at the same time
 * @param run for a whole run
 */
public record Limits(
    Duration connect,
    Duration request,
    int bytes,
    int redirects,
    int attempts,
    Duration patience,
    int concurrency,
    Duration run) {

  private static final Duration LONGEST_RUN = Duration.ofDays(7);

  /** Limits of exchanges, in a run that may take its time. */
  public Limits(
      Duration connect,
      Duration request,
      int bytes,
      int redirects,
      int attempts,
      Duration patience,
      int concurrency) {
    this(connect, request, bytes, redirects, attempts, patience, concurrency, LONGEST_RUN);
  }

  /** What suits a healthy server. */
  public static Limits standard() {
    return new Limits(
        Duration.ofSeconds(10), Duration.ofSeconds(30), 64 << 20, 5, 4, Duration.ofSeconds(30), 4);
  }

  /** For one exchange, with all attempts, redirects and pauses. */
  public Duration exchange() {
    return request.plus(patience);
  }

  /** Values of JSON, or elements of XML, in one body. */
  public int values() {
    return 1_500_000;
  }

  /** Bytes of all large bodies of a run together, since they are held until its end. */
  public long together() {
    return Runtime.getRuntime().maxMemory() / 10;
  }

  /** The same with another time for a request. */
  public Limits withRequest(Duration duration) {
    return new Limits(connect, duration, bytes, redirects, attempts, patience, concurrency, run);
  }

  /** The same with another time for the whole run. */
  public Limits withRun(Duration duration) {
    return new Limits(
        connect, request, bytes, redirects, attempts, patience, concurrency, duration);
  }

  /** The same with another number of requests at the same time. */
  public Limits withConcurrency(int requests) {
    return new Limits(connect, request, bytes, redirects, attempts, patience, requests, run);
  }
}
