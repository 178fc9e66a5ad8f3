package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.trueblue.fhir.Json;

/**
 * A departure from the must-support flags of a profile.
 *
 * @param either elements of which one suffices; empty if it is not about a choice
 * @param leave ids of elements that are not asked for; one that ends in {@code *} means all that
 *     begin so
 * @param reason why, with the number of the issue in HL7's tracker where there is one
 */
record MustSupportChange(List<String> either, List<String> leave, String reason) {

  MustSupportChange {
    either = List.copyOf(either);
    leave = List.copyOf(leave);
  }

  static MustSupportChange of(JsonNode entry) {
    return new MustSupportChange(
        Json.strings(entry.path("either")),
        Json.strings(entry.path("leave")),
        entry.path("reason").asText());
  }

  boolean leaves(String element) {
    return leave.stream()
        .anyMatch(
            id ->
                id.endsWith("*")
                    ? element.startsWith(id.substring(0, id.length() - 1))
                    : element.equals(id));
  }
}
