package org.trueblue.proof;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.trueblue.evidence.Headers;

/**
 * The undisturbed server. What it answered it is not asked again, until it is to be forgotten:
 * hundreds of trials begin with the same requests. Thread safe.
 */
final class Upstream implements Disturbance.Server {

  /** What belongs to a connection, or is set anew by the one who sends. */
  private static final Set<String> NOT_PASSED_ON =
      Set.of(
          "accept-encoding",
          "connection",
          "content-encoding",
          "content-length",
          "date",
          "host",
          "http2-settings",
          "server",
          "transfer-encoding",
          "upgrade");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ConcurrentMap<Ask, Answer> known = new ConcurrentHashMap<>();
  private final URI base;
  private final boolean lasting;

  /** A server whose answers depend on the request alone. */
  Upstream(URI base) {
    this(base, true);
  }

  /**
   * A server.
   *
   * @param lasting whether an answer is good for the same request asked again
   */
  Upstream(URI base, boolean lasting) {
    this.base = base;
    this.lasting = lasting;
  }

  URI base() {
    return base;
  }

  /** Whether a proxy lets a header through. */
  static boolean isPassedOn(String header) {
    return !NOT_PASSED_ON.contains(header.toLowerCase(Locale.ROOT));
  }

  /** Forgets what it answered, so that memory does not grow from trial to trial. */
  void forget() {
    known.clear();
  }

  @Override
  public Answer answer(Ask ask) {
    return answer(ask, base.getAuthority());
  }

  /**
   * The answer to a request.
   *
   * @param host by which the client knows the server; one whose answers last does not look at it
   */
  Answer answer(Ask ask, String host) {
    Answer before = known.get(ask);
    if (before != null) {
      return before;
    }
    Answer answer = forward(ask, host);
    // The server forgets the pages of a search, so links to them are not to be kept.
    if (lasting && !answer.text().contains("_getpages")) {
      known.put(ask, answer);
    }
    return answer;
  }

  private Answer forward(Ask ask, String host) {
    String path = ask.path().isEmpty() ? "" : "/" + ask.path();
    String query = ask.query().isEmpty() ? "" : "?" + ask.query();
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path + query));
    ask.headers().fields().forEach((n, values) -> values.forEach(v -> request.header(n, v)));
    request.header("X-Forwarded-Host", host);
    request.method(ask.method(), HttpRequest.BodyPublishers.ofString(ask.body()));
    try {
      HttpResponse<byte[]> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
      headers.keySet().removeIf(name -> !isPassedOn(name));
      return new Answer(response.statusCode(), new Headers(headers), response.body());
    } catch (IOException e) {
      return Answer.of(502, "text/plain", String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.of(502, "text/plain", "interrupted");
    }
  }
}
