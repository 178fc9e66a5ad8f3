package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.trueblue.fhir.Json;

/** Requests to the FHIR API of a server like CMS Blue Button 2.0, and what they are answered. */
final class FhirAsk {

  private FhirAsk() {}

  /** The searches of a type. */
  static Predicate<Ask> search(String type) {
    return ask -> ask.path().matches("v\\d/fhir/" + type);
  }

  /** The reads of a type. */
  static Predicate<Ask> read(String type) {
    return ask -> ask.path().matches("v\\d/fhir/" + type + "/[^/]+");
  }

  /** Changes each resource of a type, read or found. */
  static Disturbance editing(String type, Consumer<ObjectNode> edit) {
    return Disturbance.editing(
        search(type).or(read(type)),
        json -> {
          if (json.path("resourceType").asText().equals(type)) {
            edit.accept(json);
          }
          for (var entry : Json.items(json.path("entry"))) {
            if (entry.path("resource") instanceof ObjectNode resource
                && resource.path("resourceType").asText().equals(type)) {
              edit.accept(resource);
            }
          }
        });
  }

  /** Changes each Bundle that a search of claims gives. */
  static Disturbance editingPages(Consumer<ObjectNode> edit) {
    return Disturbance.editing(search("ExplanationOfBenefit"), edit);
  }
}
