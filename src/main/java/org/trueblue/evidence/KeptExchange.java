package org.trueblue.evidence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Reply.Response;

/**
 * One line of {@code exchanges.ndjson}; the body is in a file of its own.
 *
 * @param verbatim whether redaction had nothing to take out, so that the server's answer is here
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record KeptExchange(
    String id,
    Request request,
    int status,
    Headers responseHeaders,
    String bodyDigest,
    int bodyBytes,
    String noResponse,
    Instant started,
    Duration took,
    boolean verbatim) {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);

  static KeptExchange of(
      String id, Request request, Reply reply, Instant started, Duration took, boolean verbatim) {
    if (reply instanceof Response response) {
      return new KeptExchange(
          id,
          request,
          response.status(),
          response.headers(),
          Digests.sha256(response.body()),
          response.body().length,
          "",
          started,
          took,
          verbatim);
    }
    String reason = ((NoResponse) reply).reason();
    return new KeptExchange(id, request, 0, Headers.none(), "", 0, reason, started, took, verbatim);
  }

  String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The exchange of a line; empty for the torn last line of a killed run. */
  static Optional<KeptExchange> fromJson(String line) {
    try {
      return Optional.ofNullable(JSON.readValue(line, KeptExchange.class));
    } catch (JsonProcessingException torn) {
      return Optional.empty();
    }
  }
}
