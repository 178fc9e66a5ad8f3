package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.trueblue.fhir.Json;

/**
 * A type that an element may have.
 *
 * @param code FHIR type
 * @param profiles of the type, canonical URLs
 * @param targets what a reference may lead to
 * @param flagged whether a server must support this type of a choice
 */
record ElementType(String code, List<String> profiles, List<Target> targets, boolean flagged) {

  private static final String FLAG =
      "http://hl7.org/fhir/StructureDefinition/elementdefinition-type-must-support";
  private static final String SYSTEM_TYPE = "http://hl7.org/fhirpath/System.";

  ElementType {
    profiles = List.copyOf(profiles);
    targets = List.copyOf(targets);
  }

  /**
   * What a reference may lead to.
   *
   * @param profile canonical URL
   * @param flagged whether a server must support it
   */
  record Target(String profile, boolean flagged) {}

  /** Reads {@code ElementDefinition.type}. */
  static ElementType of(JsonNode type) {
    String code = type.path("code").asText();
    return new ElementType(
        code.startsWith(SYSTEM_TYPE) ? "string" : code,
        Json.strings(type.path("profile")),
        targets(type),
        isFlagged(type));
  }

  private static List<Target> targets(JsonNode type) {
    List<Target> targets = new ArrayList<>();
    List<String> profiles = Json.strings(type.path("targetProfile"));
    for (int i = 0; i < profiles.size(); i++) {
      targets.add(new Target(profiles.get(i), isFlagged(type.path("_targetProfile").path(i))));
    }
    return targets;
  }

  private static boolean isFlagged(JsonNode node) {
    return Json.items(node.path("extension")).stream()
        .filter(extension -> extension.path("url").asText().equals(FLAG))
        .anyMatch(extension -> extension.path("valueBoolean").asBoolean(false));
  }

  boolean isPrimitive() {
    return Character.isLowerCase(code.charAt(0));
  }

  /** The JSON name of a choice that has this type. */
  String memberOf(String choice) {
    return choice.replace("[x]", "") + Character.toUpperCase(code.charAt(0)) + code.substring(1);
  }
}
