package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
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

  /** One for each name and code of {@code each}, or just one. */
  static Stream<Showing> of(JsonNode entry, URI source) {
    String id = entry.path("id").asText();
    String expression = entry.path("expression").asText();
    String text = entry.path("text").asText();
    List<String> types = Json.strings(entry.path("types"));
    if (!entry.has("each")) {
      return Stream.of(new Showing(id, types, expression, text, source));
    }
    return entry.path("each").properties().stream()
        .map(
            one ->
                new Showing(
                    id + "/" + one.getKey().replace(' ', '-'),
                    types,
                    expression.formatted(one.getValue().asText()),
                    text.formatted(one.getKey()),
                    source));
  }
}
