package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Coverage;

/**
 * Something that a guide asks for and that no scenario sees.
 *
 * @param id last part of the requirement's id
 * @param strength how strongly it is asked for
 * @param text in one sentence
 * @param source where it stands written
 * @param coverage why there is no scenario
 */
record Beyond(String id, Strength strength, String text, URI source, Coverage coverage) {

  static Beyond of(JsonNode entry, URI source) {
    return new Beyond(
        entry.path("id").asText(),
        Strength.valueOf(entry.path("strength").asText("SHALL")),
        entry.path("text").asText(),
        source,
        coverage(entry));
  }

  private static Coverage coverage(JsonNode entry) {
    if (entry.has("attest")) {
      return new Coverage.Attestable(entry.path("attest").asText());
    }
    return entry.has("excluded")
        ? new Coverage.Excluded(entry.path("excluded").asText())
        : new Coverage.Pending(entry.path("pending").asText());
  }
}
