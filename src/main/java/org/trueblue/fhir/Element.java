package org.trueblue.fhir;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value that a FHIRPath expression found in a resource.
 *
 * @param type its FHIR type: {@code HumanName}, {@code date}, {@code Coding} …
 * @param json its value; for a primitive, a text node with the value as it stood
 */
public record Element(String type, JsonNode json) {

  /** The value of a primitive as text. */
  public String text() {
    return json.asText();
  }
}
