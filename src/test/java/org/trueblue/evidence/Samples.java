package org.trueblue.evidence;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.trueblue.evidence.Reply.Response;

/** Requests and replies to keep. */
final class Samples {

  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final Duration A_WHILE = Duration.ofMillis(1234);

  private Samples() {}

  static Request get(String path) {
    return Request.get(URI.create("http://fhir.example.org/r4/" + path));
  }

  static Response ok(String body) {
    return response(200, body);
  }

  static Response response(int status, String body) {
    return new Response(
        status,
        new Headers(Map.of("Content-Type", List.of("application/fhir+json"))),
        body.getBytes(StandardCharsets.UTF_8));
  }
}
