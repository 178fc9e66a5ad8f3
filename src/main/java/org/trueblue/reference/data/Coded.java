package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * A code.
 *
 * @param system URL, empty for a bare code
 * @param code in the system
 * @param text a word or two of ours for people, empty for none
 */
record Coded(String system, String code, String text) {

  /** As a value of a FHIR type: a concept, a coding, or the bare code. */
  JsonNode as(String type) {
    return switch (type) {
      case "CodeableConcept" -> {
        ObjectNode concept = JsonNodeFactory.instance.objectNode();
        concept.putArray("coding").add(coding());
        if (!text.isEmpty()) {
          concept.put("text", text);
        }
        yield concept;
      }
      case "Coding" -> coding();
      default -> TextNode.valueOf(code);
    };
  }

  private ObjectNode coding() {
    ObjectNode coding = JsonNodeFactory.instance.objectNode();
    if (!system.isEmpty()) {
      coding.put("system", system);
    }
    return coding.put("code", code);
  }
}
