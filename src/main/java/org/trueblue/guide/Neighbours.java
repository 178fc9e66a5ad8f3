package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/**
 * That resources which follow one another name each other by identifiers.
 *
 * @param type of the resources
 * @param at the element with the relationship, and the identifier of the other one as reference
 * @param before code of the relationship to the one before
 * @param after code of the relationship to the one after
 * @param text in one sentence
 * @param source where it stands written
 */
record Neighbours(String type, String at, String before, String after, String text, URI source) {

  static Neighbours of(JsonNode entry, URI source) {
    return new Neighbours(
        entry.path("type").asText(),
        entry.path("at").asText(),
        entry.path("before").asText(),
        entry.path("after").asText(),
        entry.path("text").asText(),
        source);
  }
}
