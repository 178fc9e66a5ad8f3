package org.trueblue.http;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;
import org.trueblue.evidence.Transport;

/**
 * Sends requests to one target, within its limits: redirects are followed within the origins that
 * are allowed, 429 and 503 are retried when the server says after what time, and credentials go
 * only to the target's own origin. Thread safe.
 */
public final class RestClient implements Transport {

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /** FHIR is UTF-8; REST Assured would send ISO-8859-1 and say so. */
  private static final RestAssuredConfig CONFIG =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .defaultContentCharset("UTF-8")
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  private final JdkTransport transport;
  private final Semaphore permits;
  private final Limits limits;
  private final Origin own;
  private final Set<Origin> allowed;
  private final Supplier<String> token;
  private final Pause pause;

  /**
   * @param base base URL of the target
   * @param allowed further origins that requests may go to, without credentials
   * @param token gives the access token, empty for none
   */
  public RestClient(URI base, Set<Origin> allowed, Supplier<String> token, Limits limits) {
    this(base, allowed, token, limits, new RealPause());
  }

  RestClient(URI base, Set<Origin> allowed, Supplier<String> token, Limits limits, Pause pause) {
    this.transport = new JdkTransport(limits);
    this.permits = new Semaphore(limits.concurrency(), true);
    this.limits = limits;
    this.own = Origin.of(base);
    this.allowed = Set.copyOf(allowed);
    this.token = token;
    this.pause = pause;
  }

  /** Gives up all requests that are under way or wait for their turn, and answers no more. */
  public void stop() {
    transport.stop();
    pause.end();
  }

  /** Lets this time pass, unless all is given up before. */
  public void rest(Duration duration) {
    try {
      pause.last(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Reply send(Request request) {
    try {
      return followed(request);
    } catch (TransportException e) {
      return new Reply.NoResponse(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException unsendable) {
      // made of what the server said, such as a version with a line break in If-None-Match
      return new Reply.NoResponse("HTTP cannot carry this request: " + unsendable.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Reply.NoResponse("the run was interrupted");
    }
  }

  private Reply followed(Request request) throws InterruptedException {
    Allowance allowance = new Allowance(limits.exchange());
    Request next = request;
    for (int hop = 0; hop <= limits.redirects(); hop++) {
      if (!isAllowed(next.url())) {
        return new Reply.NoResponse(
            "%s is not of the target's origin %s; allow it with --allow-origin %1$s"
                .formatted(Origin.of(next.url()), own));
      }
      Reply reply = patiently(next, allowance);
      Optional<URI> location = redirect(next, reply);
      if (location.isEmpty()) {
        return reply;
      }
      next = to(location.get(), next);
    }
    return new Reply.NoResponse("more than %d redirects".formatted(limits.redirects()));
  }

  /** What opens doors stays with the origin that it was meant for. */
  private static Request to(URI location, Request request) {
    Request next = request.to(location);
    boolean sameOrigin = Origin.of(location).equals(Origin.of(request.url()));
    return sameOrigin ? next : next.without("Authorization").without("Cookie");
  }

  private boolean isAllowed(URI url) {
    Origin origin = Origin.of(url);
    return origin.equals(own) || allowed.contains(origin);
  }

  /** Where a safe request is told to go instead; empty if the reply is the answer. */
  private static Optional<URI> redirect(Request request, Reply reply) {
    if (!request.followed()
        || !request.method().equals("GET")
        || !(reply instanceof Reply.Response response)
        || !REDIRECTS.contains(response.status())) {
      return Optional.empty();
    }
    try {
      return response.headers().first("Location").map(request.url()::resolve);
    } catch (IllegalArgumentException noUrl) {
      return Optional.empty();
    }
  }

  private Reply patiently(Request request, Allowance allowance) throws InterruptedException {
    Reply reply = once(request, allowance);
    for (int attempt = 1; attempt < limits.attempts(); attempt++) {
      Optional<Duration> wait =
          RetryAfter.of(reply, Clock.systemUTC())
              .filter(duration -> duration.compareTo(limits.patience()) <= 0)
              .filter(allowance::covers);
      if (wait.isEmpty()) {
        return reply;
      }
      allowance.spend(wait.get());
      pause.last(wait.get());
      reply = once(request, allowance);
    }
    return reply;
  }

  private Reply once(Request request, Allowance allowance) throws InterruptedException {
    if (allowance.isSpent()) {
      return new Reply.NoResponse(
          "no final response within %d s".formatted(limits.exchange().toSeconds()));
    }
    // To have a token may itself take a request, which must not wait for this one to end.
    RequestSpecification specification = specification(request, allowance.atMost(limits.request()));
    permits.acquire();
    Instant sent = Instant.now();
    try {
      Response response =
          specification.request(request.method(), Origin.of(request.url()).toString());
      return new Reply.Response(response.statusCode(), headers(response), response.asByteArray());
    } finally {
      allowance.spend(Duration.between(sent, Instant.now()));
      permits.release();
    }
  }

  private RequestSpecification specification(Request request, Duration deadline) {
    RequestSpecification specification =
        given()
            .config(CONFIG)
            .urlEncodingEnabled(false)
            .filter(transport.to(request.url(), deadline));
    request
        .headers()
        .fields()
        .forEach((name, values) -> values.forEach(value -> specification.header(name, value)));
    if (!request.body().isEmpty()) {
      specification.body(request.body());
    }
    boolean ownOrigin = Origin.of(request.url()).equals(own);
    if (request.credentials() == Request.Credentials.OF_TARGET && ownOrigin) {
      String secret = token.get();
      if (!secret.isEmpty()) {
        specification.header("Authorization", "Bearer " + secret);
      }
    }
    return specification;
  }

  private static Headers headers(Response response) {
    Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : response.headers()) {
      fields.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
    }
    return new Headers(fields);
  }
}
