package org.trueblue.evidence;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.trueblue.evidence.Reply.NoResponse;

/**
 * Answers requests by the exchanges that were kept of a run, and by nothing else. A request is the
 * one that was kept if both say the same: in queries and forms, how a value is encoded and in which
 * order parameters come does not matter, since redaction writes values anew. Thread safe.
 */
public final class Replay {

  private final Map<Request, Exchange> exact = new LinkedHashMap<>();
  private final Map<List<Object>, Exchange> alike = new LinkedHashMap<>();
  private final Set<String> missing = ConcurrentHashMap.newKeySet();

  /** Answers by these exchanges; of several to the same request, by the last with a response. */
  public Replay(Collection<Exchange> kept) {
    for (Exchange exchange : kept) {
      if (exchange.status() != 0 || !exact.containsKey(exchange.request())) {
        exact.put(exchange.request(), exchange);
        alike.put(meaning(exchange.request()), exchange);
      }
    }
  }

  /** The exchange that was kept, or one without a response that says that there is none. */
  Exchange of(Request request) {
    Exchange same = exact.get(request);
    Exchange kept = same == null ? alike.get(meaning(request)) : same;
    if (kept != null) {
      return new Exchange(kept.id(), request, kept.reply(), kept.started(), kept.took());
    }
    String title = request.method() + " " + request.url();
    missing.add(title);
    return new Exchange(
        "not-kept",
        request,
        new NoResponse("the evidence holds no answer to it"),
        Instant.EPOCH,
        Duration.ZERO);
  }

  /** The requests that the evidence holds no answer to. */
  public Set<String> missing() {
    return Set.copyOf(missing);
  }

  private static List<Object> meaning(Request request) {
    URI url = request.url();
    String path = url.toString().replaceFirst("[?#].*", "");
    return List.of(
        request.method(),
        path,
        parameters(url.getRawQuery() == null ? "" : url.getRawQuery()),
        request.headers(),
        parameters(request.body()),
        request.credentials(),
        request.followed());
  }

  private static List<String> parameters(String form) {
    return Arrays.stream(form.split("&", -1)).map(Replay::decoded).sorted().toList();
  }

  private static String decoded(String pair) {
    try {
      return URLDecoder.decode(pair, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return pair;
    }
  }
}
