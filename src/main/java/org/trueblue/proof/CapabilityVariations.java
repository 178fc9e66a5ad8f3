package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.trueblue.fhir.Json;

/** Legal peculiarities of the CapabilityStatement. */
final class CapabilityVariations {

  private CapabilityVariations() {}

  static List<Variation> all() {
    return List.of(
        statement(
            "media-type-formats",
            "formats",
            "formats are declared as media types",
            c -> c.putArray("format").add("application/fhir+json").add("application/fhir+xml")),
        statement(
            "versioned-profiles",
            "profiles",
            "profiles are declared with their version",
            CapabilityVariations::versionedProfiles),
        statement(
            "wildcard-revinclude",
            "includes",
            "reverse includes are declared by an asterisk",
            CapabilityVariations::wildcards),
        statement(
            "more-capabilities",
            "more",
            "the server declares operations and more types",
            CapabilityVariations::moreCapabilities));
  }

  private static Variation statement(
      String name, String topic, String what, Consumer<ObjectNode> edit) {
    return new Variation(name, topic, what, Disturbance.editing(Ask::isMetadata, edit));
  }

  private static void versionedProfiles(ObjectNode statement) {
    for (JsonNode resource : Json.items(statement.at("/rest/0/resource"))) {
      if (resource.path("supportedProfile") instanceof ArrayNode profiles) {
        for (int i = 0; i < profiles.size(); i++) {
          profiles.set(i, profiles.get(i).asText() + "|6.1.0");
        }
      }
    }
  }

  private static void wildcards(ObjectNode statement) {
    for (JsonNode resource : Json.items(statement.at("/rest/0/resource"))) {
      if (resource.has("searchRevInclude")) {
        ((ObjectNode) resource).putArray("searchRevInclude").add("*");
      }
    }
  }

  private static void moreCapabilities(ObjectNode statement) {
    ObjectNode rest = (ObjectNode) statement.at("/rest/0");
    rest.putArray("operation")
        .addObject()
        .put("name", "export")
        .put("definition", "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/export");
    rest.withArray("resource")
        .addObject()
        .put("type", "Basic")
        .putArray("interaction")
        .addObject()
        .put("code", "read");
  }
}
