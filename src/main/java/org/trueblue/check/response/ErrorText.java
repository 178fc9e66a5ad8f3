package org.trueblue.check.response;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Json;

/**
 * What a server says of an error beside its status: an OAuth error with its description (RFC 6749,
 * section 5.2), or what an OperationOutcome tells.
 */
public final class ErrorText {

  private static final int LONGEST = 200;

  private ErrorText() {}

  /** The status, and what was said with it: {@code status 400: invalid_grant, the code is used}. */
  public static String of(Exchange exchange) {
    String said = exchange.status() < 400 ? "" : said(JsonAnswer.of(exchange));
    return "status " + exchange.status() + (said.isEmpty() ? "" : ": " + said);
  }

  private static String said(JsonNode json) {
    Stream<String> texts =
        json.path("resourceType").asText().equals("OperationOutcome")
            ? Json.items(json.path("issue")).stream().flatMap(ErrorText::issue)
            : Stream.of("error", "error_description").flatMap(name -> text(json, name).stream());
    String all = texts.collect(Collectors.joining(", ")).replaceAll("\\s+", " ").strip();
    return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + " …";
  }

  private static Stream<String> issue(JsonNode issue) {
    return text(issue, "diagnostics").or(() -> text(issue.path("details"), "text")).stream();
  }

  private static Optional<String> text(JsonNode json, String name) {
    return Optional.of(json.path(name))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank());
  }
}
