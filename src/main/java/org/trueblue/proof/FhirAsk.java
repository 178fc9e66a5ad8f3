package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.trueblue.fhir.Json;

/** Requests to the FHIR API of a server like CMS Blue Button 2.0, and what they are answered. */
final class FhirAsk {

  private FhirAsk() {}

  /** What is asked at a path of a version. */
  static Predicate<Ask> at(String version, String path) {
    return ask -> ask.path().equals(version + "/" + path);
  }

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
    return Disturbance.editingResources(search(type).or(read(type)), type::equals, edit);
  }

  /** Changes each Bundle that a search of claims gives. */
  static Disturbance editingPages(Consumer<ObjectNode> edit) {
    return Disturbance.editing(search("ExplanationOfBenefit"), edit);
  }

  /** Leaves the first of several matches out. */
  static Answer lessOne(Answer answer) {
    return answer.edited(
        page -> {
          if (page.path("entry").size() > 1) {
            page.withArray("entry").remove(0);
          }
        });
  }

  /** Changes the addresses that the links of a page lead to. */
  static void links(ObjectNode page, UnaryOperator<String> change) {
    Json.items(page.path("link"))
        .forEach(link -> ((ObjectNode) link).put("url", change.apply(link.path("url").asText())));
  }
}
