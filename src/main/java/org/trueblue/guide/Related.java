package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/**
 * Something that each resource of a type in the record must say, unless another resource says it.
 *
 * @param id last part of the requirement's id
 * @param type of the resources
 * @param expression FHIRPath that finds it in one of them
 * @param other who else says it: a type, or a reverse include such as {@code Provenance:target}
 * @param instead FHIRPath that finds it there
 * @param text the duty in one sentence
 * @param source where it stands written
 */
record Related(
    String id,
    String type,
    String expression,
    String other,
    String instead,
    String text,
    URI source) {

  static Related of(JsonNode entry, URI source) {
    return new Related(
        entry.path("id").asText(),
        entry.path("type").asText(),
        entry.path("expression").asText(),
        entry.path("other").asText(),
        entry.path("instead").asText(),
        entry.path("text").asText(),
        source);
  }
}
