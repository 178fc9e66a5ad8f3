package org.trueblue.reference.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.trueblue.evidence.Headers;

/**
 * What a server answers.
 *
 * @param status of the response
 * @param headers of the response
 * @param body as text
 */
public record Said(int status, Headers headers, String body) {

  /** An answer in JSON. */
  public static Said json(int status, JsonNode json) {
    return of(status, "application/json", json.toString());
  }

  /** An OAuth error (RFC 6749, section 5.2). */
  public static Said error(int status, String error, String description) {
    return json(status, object().put("error", error).put("error_description", description))
        .unstored();
  }

  /** A refusal of a FHIR server. */
  public static Said outcome(int status, String code, String diagnostics) {
    ObjectNode outcome = object().put("resourceType", "OperationOutcome");
    outcome
        .putArray("issue")
        .addObject()
        .put("severity", "error")
        .put("code", code)
        .put("diagnostics", diagnostics);
    return of(status, "application/fhir+json", outcome.toString());
  }

  /** A page; what comes from a request is to be escaped in it. */
  public static Said html(int status, String body) {
    return of(
        status,
        "text/html; charset=utf-8",
        "<!DOCTYPE html><html lang=\"en\"><body>" + body + "</body></html>");
  }

  /** Plain text. */
  public static Said text(int status, String text) {
    return of(status, "text/plain; charset=utf-8", text);
  }

  /** A status alone. */
  public static Said empty(int status) {
    return new Said(status, Headers.none(), "");
  }

  /** Sends the user on. */
  public static Said redirect(String location) {
    return empty(302).with("Location", location).unstored();
  }

  /** Sends the user on with parameters. */
  public static Said redirect(String location, Map<String, String> parameters) {
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

  /** An object to be filled. */
  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** A body of a type. */
  public static Said of(int status, String type, String body) {
    return new Said(status, Headers.none().with("Content-Type", type), body);
  }

  /** The same with a header more. */
  public Said with(String name, String value) {
    return new Said(status, headers.with(name, value), body);
  }

  /** The same, which nobody on the way may keep (RFC 6749, section 5.1). */
  public Said unstored() {
    return with("Cache-Control", "no-store").with("Pragma", "no-cache");
  }
}
