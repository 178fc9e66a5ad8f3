package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.trueblue.outcome.Strength;

/**
 * That a search brings along what that which comes along refers to (R4, section 3.1.1.5.4.1).
 *
 * @param type that is searched
 * @param include what its matches refer to
 * @param iterate what that refers to
 * @param strength how strongly it is asked for
 * @param source where it stands written
 */
record Iteration(String type, String include, String iterate, Strength strength, URI source) {

  static Iteration of(JsonNode entry, URI source) {
    return new Iteration(
        entry.path("type").asText(),
        entry.path("include").asText(),
        entry.path("iterate").asText(),
        Strength.valueOf(entry.path("strength").asText("SHALL")),
        source);
  }
}
