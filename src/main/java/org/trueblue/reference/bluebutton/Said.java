package org.trueblue.reference.bluebutton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    return new Said(
        status, Headers.none().with("Content-Type", "application/json"), json.toString());
  }

  static Said html(int status, String body) {
    return new Said(
        status,
        Headers.none().with("Content-Type", "text/html; charset=utf-8"),
        "<!DOCTYPE html><html lang=\"en\"><body>" + body + "</body></html>");
  }

  static Said text(int status, String body) {
    return new Said(status, Headers.none().with("Content-Type", "text/plain; charset=utf-8"), body);
  }

  static Said redirect(String location) {
    return new Said(302, Headers.none().with("Location", location), "");
  }

  /** The form in which this server refuses what is no FHIR. */
  static Said message(int status, String message) {
    return json(status, object().put("status_code", status).put("message", message));
  }

  static Said detail(int status, String detail) {
    return json(status, object().put("detail", detail));
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  Said with(String name, String value) {
    return new Said(status, headers.with(name, value), body);
  }
}
