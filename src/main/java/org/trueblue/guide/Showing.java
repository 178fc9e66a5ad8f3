package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import org.trueblue.fhir.Json;

/**
 * Something that the record of the patients must show, and that no flag of a profile says.
 *
 * @param id last part of the requirement's id
 * @param types resource types of which one must show it
 * @param expression FHIRPath that finds it in a resource of these types
 * @param text the duty in one sentence
 * @param source where it stands written
 */
record Showing(String id, List<String> types, String expression, String text, URI source) {

  Showing {
    types = List.copyOf(types);
  }

  static Showing of(JsonNode entry, URI source) {
    return new Showing(
        entry.path("id").asText(),
        Json.strings(entry.path("types")),
        entry.path("expression").asText(),
        entry.path("text").asText(),
        source);
  }
}
