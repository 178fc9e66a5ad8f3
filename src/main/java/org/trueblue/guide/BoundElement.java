package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An element of a profile whose codes come from a value set (R4, section 4.1.5).
 *
 * @param id element id in the profile
 * @param strength {@code required}, {@code extensible}, {@code preferred} or {@code example}
 * @param valueSet its canonical URL
 */
public record BoundElement(String id, String strength, String valueSet) {

  /** The elements that a profile binds, beyond what the base resource binds. */
  public static List<BoundElement> of(Profile profile) {
    return profile.elements().entrySet().stream()
        .filter(element -> element.getValue().path("binding").has("valueSet"))
        .map(element -> of(element.getKey(), element.getValue().path("binding")))
        .toList();
  }

  private static BoundElement of(String id, JsonNode binding) {
    return new BoundElement(
        id, binding.path("strength").asText(), binding.path("valueSet").asText());
  }
}
