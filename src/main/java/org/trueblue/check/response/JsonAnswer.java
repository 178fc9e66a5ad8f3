package org.trueblue.check.response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.trueblue.check.Checks;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A document that is no resource is answered with 200 and JSON, under its media type (RFC 8259).
 */
public final class JsonAnswer {

  private JsonAnswer() {}

  /** The JSON of a response of any status; a missing node if there is none. */
  public static JsonNode of(Exchange exchange) {
    try {
      return Json.parse(exchange.response().map(Response::body).orElse(new byte[0]));
    } catch (Json.Malformed e) {
      return JsonNodeFactory.instance.missingNode();
    }
  }

  /** Judges that an exchange gave JSON. */
  public static Judgement judge(Exchange exchange) {
    return Checks.one(JsonAnswer.class, finding(exchange, false).stream());
  }

  /** Judges that an exchange gave a JSON object. */
  public static Judgement judgeObject(Exchange exchange) {
    return Checks.one(JsonAnswer.class, finding(exchange, true).stream());
  }

  /** Judges that an error was told in a JSON object. */
  public static Judgement judgeErrorObject(Exchange exchange) {
    return Checks.one(
        JsonAnswer.class,
        of(exchange).isObject(),
        Finding.should(
            "error.no-json",
            "An error is told in JSON.",
            exchange.title(),
            "a JSON object",
            "something else",
            exchange.id()));
  }

  private static Optional<Finding> finding(Exchange exchange, boolean object) {
    String what = object ? "a JSON object" : "JSON";
    if (exchange.status() != 200) {
      return Optional.of(
          Finding.shall(
              "response.status",
              "The request is answered with 200.",
              exchange.title(),
              "status 200 and " + what,
              "status " + exchange.status(),
              exchange.id()));
    }
    JsonNode json = of(exchange);
    if (object ? !json.isObject() : !json.isContainerNode()) {
      return Optional.of(
          Finding.shall(
              "response.malformed",
              "The response holds JSON.",
              exchange.title(),
              what,
              json.isMissingNode() ? "something else" : "JSON of another kind",
              exchange.id()));
    }
    return type(exchange)
        .filter(type -> !type.endsWith("json"))
        .map(type -> mediaType(exchange, type));
  }

  /** The media type without parameters, in lower case; empty if there is none. */
  public static Optional<String> type(Exchange exchange) {
    return exchange
        .response()
        .map(Response::headers)
        .flatMap(headers -> headers.first("Content-Type"))
        .map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(java.util.Locale.ROOT));
  }

  private static Finding mediaType(Exchange exchange, String type) {
    return Finding.shall(
        "response.media-type",
        "JSON is sent with its media type.",
        "Content-Type",
        "application/json",
        type,
        exchange.id());
  }
}
