package org.trueblue.http;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

/**
 * Carries REST Assured's requests by the JDK's HTTP client, as the last filter of the chain: one
 * pool of connections, a deadline for the whole exchange, and a limit on the bytes of a body, also
 * after decompression. REST Assured's own transport has none of these.
 */
final class JdkTransport {

  /** What the JDK's client sets itself and refuses to be told. */
  private static final Set<String> OWN_HEADERS =
      Set.of("host", "content-length", "connection", "accept-encoding");

  /** Both names mean the same (RFC 9110, section 8.4.1.3). */
  private static final Set<String> GZIP = Set.of("gzip", "x-gzip");

  private static final int LARGE = 1 << 20;

  private final AtomicLong bytes = new AtomicLong();
  private final Map<Object, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final HttpClient client;
  private final Limits limits;

  JdkTransport(Limits limits) {
    this.limits = limits;
    // Over plain HTTP the client would otherwise ask each server to upgrade to HTTP/2.
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * Carries one request to this very address. REST Assured takes queries apart, and loses what is
   * in them twice.
   */
  OrderedFilter to(URI address, Duration deadline) {
    return new OrderedFilter() {
      @Override
      public int getOrder() {
        return LOWEST_PRECEDENCE;
      }

      @Override
      public Response filter(
          FilterableRequestSpecification request,
          FilterableResponseSpecification expected,
          FilterContext context) {
        return response(send(httpRequest(request, address), deadline));
      }
    };
  }

  private static Response response(HttpResponse<byte[]> response) {
    List<Header> headers = new ArrayList<>();
    response
        .headers()
        .map()
        .forEach((name, values) -> values.forEach(value -> headers.add(new Header(name, value))));
    return new ResponseBuilder()
        .setStatusCode(response.statusCode())
        .setHeaders(new Headers(headers))
        .setBody(response.body())
        .build();
  }

  private static HttpRequest httpRequest(FilterableRequestSpecification request, URI address) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(address);
    for (Header header : request.getHeaders()) {
      if (!OWN_HEADERS.contains(header.getName().toLowerCase(Locale.ROOT))) {
        builder.header(header.getName(), header.getValue());
      }
    }
    builder.header("Accept-Encoding", "gzip");
    Object body = request.getBody();
    return builder
        .method(
            request.getMethod(),
            body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
        .build();
  }

  /** Gives up what is under way and refuses what comes. */
  void stop() {
    stopped.set(true);
    underWay.values().forEach(sent -> sent.cancel(true));
  }

  /** The client's own time-out ends with the headers; this one covers the body too. */
  private HttpResponse<byte[]> send(HttpRequest request, Duration deadline) {
    if (stopped.get()) {
      throw interrupted(new CancellationException());
    }
    CompletableFuture<HttpResponse<byte[]>> sent =
        client.sendAsync(request, info -> new LimitedBody(limits, isGzip(info)));
    Object key = new Object();
    underWay.put(key, sent);
    try {
      if (stopped.get()) {
        sent.cancel(true);
      }
      return held(sent.get(deadline.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      throw new TransportException("no complete response within " + deadline.toSeconds() + " s", e);
    } catch (CancellationException | InterruptedException e) {
      throw interrupted(e);
    } catch (ExecutionException e) {
      throw stopped.get() ? interrupted(e) : new TransportException(Reason.of(e.getCause()), e);
    } finally {
      // While it is not done, this closes its connection, too.
      sent.cancel(true);
      underWay.remove(key);
    }
  }

  /** All answers stay in memory; the large ones together may take a part of it. */
  private HttpResponse<byte[]> held(HttpResponse<byte[]> response) {
    int length = response.body().length;
    if (length > LARGE && bytes.addAndGet(length) > limits.together()) {
      bytes.addAndGet(-length);
      throw new TransportException(
          "this body of %d MB and the large ones before it are more than %d MB together"
              .formatted(length >> 20, limits.together() >> 20),
          new LimitedBody.TooLarge(limits.bytes()));
    }
    return response;
  }

  private static TransportException interrupted(Exception e) {
    if (e instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    return new TransportException("the run was interrupted", e);
  }

  private static boolean isGzip(HttpResponse.ResponseInfo info) {
    String coding = info.headers().firstValue("Content-Encoding").orElse("").strip();
    return GZIP.contains(coding.toLowerCase(Locale.ROOT));
  }

  /** Decompresses within the limit. A response without a body may say that it is compressed. */
  static byte[] gunzip(byte[] body, int limit) throws IOException {
    if (body.length == 0) {
      return body;
    }
    try (InputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(body))) {
      byte[] plain = in.readNBytes(limit + 1);
      if (plain.length > limit) {
        throw new LimitedBody.TooLarge(limit);
      }
      return plain;
    }
  }
}
