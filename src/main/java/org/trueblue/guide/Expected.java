package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Strength;

/**
 * Something that a CapabilityStatement names, with its expectation.
 *
 * @param value what is named
 * @param strength by the extension {@code capabilitystatement-expectation}; SHALL where it is
 *     absent
 */
public record Expected<T>(T value, Strength strength) {

  private static final String EXPECTATION =
      "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation";

  /** Those that are asked for: all but MAY. */
  static <T> List<Expected<T>> asked(List<Expected<T>> expected) {
    return expected.stream().filter(e -> e.strength() != Strength.MAY).toList();
  }

  /** The same, none asked for more strongly than this. */
  static <T> List<Expected<T>> atMost(Strength strength, List<Expected<T>> expected) {
    return expected.stream()
        .map(e -> new Expected<>(e.value(), e.strength().weaker(strength)))
        .toList();
  }

  /** The expectation that is written on an element. */
  static Strength strengthOf(JsonNode element) {
    for (JsonNode extension : Json.items(element.path("extension"))) {
      if (extension.path("url").asText().equals(EXPECTATION)) {
        return strength(extension.path("valueCode").asText());
      }
    }
    return Strength.SHALL;
  }

  /** A server may write any code; one that says nothing is as good as none. */
  private static Strength strength(String code) {
    return switch (code) {
      case "SHOULD" -> Strength.SHOULD;
      // SHALL-NOT, SHOULD-NOT: nothing that a client could ask for
      case "MAY", "SHALL-NOT", "SHOULD-NOT" -> Strength.MAY;
      default -> Strength.SHALL;
    };
  }
}
