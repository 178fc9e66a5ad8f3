package org.trueblue.reference.smart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.trueblue.evidence.Headers;

/**
 * What the server answers.
 *
 * @param status of the response
 * @param headers of the response
 * @param body as text
 */
record Said(int status, Headers headers, String body) {

  static Said json(int status, JsonNode json) {
    return of(status, "application/json", json.toString());
  }

  /** An OAuth error (RFC 6749, section 5.2). */
  static Said error(int status, String error, String description) {
    return json(status, object().put("error", error).put("error_description", description))
        .unstored();
  }

  /** A refusal of the FHIR server. */
  static Said outcome(int status, String code, String diagnostics) {
    ObjectNode outcome = object().put("resourceType", "OperationOutcome");
    outcome
        .putArray("issue")
        .addObject()
        .put("severity", "error")
        .put("code", code)
        .put("diagnostics", diagnostics);
    return of(status, "application/fhir+json", outcome.toString());
  }

  static Said html(int status, String body) {
    return of(
        status,
        "text/html; charset=utf-8",
        "<!DOCTYPE html><html lang=\"en\"><body>" + body + "</body></html>");
  }

  static Said empty(int status) {
    return new Said(status, Headers.none(), "");
  }

  /** Sends the user on. */
  static Said redirect(String location) {
    return empty(302).with("Location", location).unstored();
  }

  /** Sends the user on with parameters. */
  static Said redirect(String location, Map<String, String> parameters) {
    return redirect(
        location
            + (location.contains("?") ? "&" : "?")
            + parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + encoded(p.getValue()))
                .collect(Collectors.joining("&")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static Said of(int status, String type, String body) {
    return new Said(status, Headers.none().with("Content-Type", type), body);
  }

  Said with(String name, String value) {
    return new Said(status, headers.with(name, value), body);
  }

  /** The same, which nobody on the way may keep (RFC 6749, section 5.1). */
  Said unstored() {
    return with("Cache-Control", "no-store").with("Pragma", "no-cache");
  }

  /** Says it. */
  void to(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    headers
        .fields()
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
