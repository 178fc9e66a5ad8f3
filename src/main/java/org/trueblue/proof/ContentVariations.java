package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Guide;

/** Legal peculiarities of the content of resources. */
final class ContentVariations {

  private ContentVariations() {}

  static List<Variation> all(Guide guide) {
    // Where a type has several profiles, the claim may be all that tells which is meant.
    Predicate<String> told = type -> guide.profiles(type).size() == 1;
    return List.of(
        resources(
            "absolute-references",
            "reference",
            "references of a Provenance are absolute URLs",
            "Provenance"::equals,
            p -> targets(p, "http://fhir.example.org/r4/")),
        resources(
            "versioned-references",
            "reference",
            "references name a version",
            ContentVariations::hasContent,
            ContentVariations::versioned),
        resources(
            "more-extensions",
            "extension",
            "resources have extensions and tags of the server's own",
            ContentVariations::hasContent,
            ContentVariations::extended),
        resources(
            "narrative",
            "narrative",
            "resources have a narrative",
            ContentVariations::hasContent,
            r ->
                r.putObject("text")
                    .put("status", "generated")
                    .put("div", "<div xmlns=\"http://www.w3.org/1999/xhtml\">In words</div>")),
        resources(
            "no-profile-claim",
            "claim",
            "resources claim no profile",
            told,
            r -> r.withObject("/meta").remove("profile")),
        resources(
            "foreign-profile-claim",
            "claim",
            "resources claim a profile that nobody knows",
            told,
            r ->
                r.withObject("/meta")
                    .putArray("profile")
                    .add("http://fhir.example.org/StructureDefinition/local")));
  }

  private static Variation resources(
      String name, String topic, String what, Predicate<String> types, Consumer<ObjectNode> edit) {
    return new Variation(name, topic, what, Disturbance.editingResources(types, edit));
  }

  private static void targets(ObjectNode provenance, String base) {
    for (JsonNode target : Json.items(provenance.path("target"))) {
      ((ObjectNode) target).put("reference", base + target.path("reference").asText());
    }
  }

  /** To what has this version; of the patients, one has another. */
  private static void versioned(ObjectNode resource) {
    for (JsonNode reference : resource.findParents("reference")) {
      String text = reference.path("reference").asText();
      if (text.matches("(?!Patient/)[A-Z][A-Za-z]+/[A-Za-z0-9.-]+")) {
        ((ObjectNode) reference).put("reference", text + "/_history/1");
      }
    }
  }

  private static void extended(ObjectNode resource) {
    resource
        .withArray("extension")
        .addObject()
        .put("url", "http://fhir.example.org/StructureDefinition/shoe-size")
        .put("valueInteger", 42);
    resource
        .withObject("/meta")
        .withArray("tag")
        .addObject()
        .put("system", "http://fhir.example.org/tags")
        .put("code", "seen");
  }

  /** Whether resources of a type are more than an envelope. */
  private static boolean hasContent(String type) {
    return !type.isEmpty() && !type.equals("Bundle") && !type.equals("OperationOutcome");
  }
}
