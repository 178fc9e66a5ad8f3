package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.trueblue.fhir.Json;

/** Patterns: values that others must contain (R4, section 5.1.0.12). */
final class Patterns {

  private Patterns() {}

  /** Whether a value has all that the pattern has. */
  static boolean holds(JsonNode pattern, JsonNode value) {
    if (pattern.isObject()) {
      return pattern.properties().stream()
          .allMatch(member -> holds(member.getValue(), value.path(member.getKey())));
    }
    if (pattern.isArray()) {
      return Json.items(pattern).stream()
          .allMatch(part -> Json.items(value).stream().anyMatch(item -> holds(part, item)));
    }
    return pattern.equals(value);
  }

  /** The value with all that the pattern has. */
  static JsonNode merged(JsonNode pattern, JsonNode value) {
    if (pattern instanceof ObjectNode object && value instanceof ObjectNode) {
      ObjectNode merged = value.deepCopy();
      object
          .properties()
          .forEach(m -> merged.set(m.getKey(), merged(m.getValue(), value.path(m.getKey()))));
      return merged;
    }
    if (pattern instanceof ArrayNode array && value instanceof ArrayNode) {
      ArrayNode merged = value.deepCopy();
      for (JsonNode part : array) {
        if (Json.items(value).stream().noneMatch(item -> holds(part, item))) {
          merged.insert(0, part.deepCopy());
        }
      }
      return merged;
    }
    return pattern.deepCopy();
  }
}
