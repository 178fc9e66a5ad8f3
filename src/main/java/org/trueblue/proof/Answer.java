package org.trueblue.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.trueblue.evidence.Headers;
import org.trueblue.fhir.Json;

/**
 * A response on its way to the client.
 *
 * @param status HTTP status
 * @param headers of the response
 * @param body treat as immutable
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Answer(int status, Headers headers, byte[] body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Answer of(int status, String type, String body) {
    return new Answer(
        status, Headers.none().with("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
  }

  /** An OperationOutcome. */
  static Answer refusal(int status) {
    return of(
        status,
        "application/fhir+json",
        """
        {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"processing"}]}""");
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The body as JSON; a missing node if it is none. */
  JsonNode json() {
    try {
      return Json.parse(body);
    } catch (Json.Malformed e) {
      return JSON.missingNode();
    }
  }

  Answer withStatus(int other) {
    return new Answer(other, headers, body);
  }

  Answer withHeader(String name, String value) {
    return new Answer(status, headers.with(name, value), body);
  }

  Answer withoutHeader(String name) {
    return new Answer(status, headers.without(name), body);
  }

  Answer withBody(String text) {
    return new Answer(status, headers, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same answer with its JSON changed; what is not JSON stays as it is. */
  Answer edited(Consumer<ObjectNode> edit) {
    if (!(json() instanceof ObjectNode object)) {
      return this;
    }
    edit.accept(object);
    return withBody(written(object));
  }

  static String written(JsonNode json) {
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
