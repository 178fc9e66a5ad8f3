package org.trueblue.check.mustsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.ElementPath;
import org.trueblue.guide.ElementPath.Item;
import org.trueblue.guide.MustSupportElement;

/**
 * Whether a resource has a value for an element. A data-absent-reason is no value; {@code false} is
 * one.
 */
final class ElementPresence {

  private static final String DATA_ABSENT =
      "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  private ElementPresence() {}

  static boolean isPresent(Resource resource, MustSupportElement element) {
    return ElementPath.follow(resource, element.steps())
        .anyMatch(
            item ->
                hasValue(item)
                    && element.fixed().map(f -> ElementPath.contains(item.json(), f)).orElse(true));
  }

  private static boolean hasValue(Item item) {
    if (!(item.json() instanceof ObjectNode object)) {
      return !item.json().asText().isEmpty();
    }
    if (isDataAbsent(object)) {
      return false;
    }
    boolean extension = item.element().equals("extension");
    ObjectNode content = object.deepCopy();
    content.remove(extension ? List.of("id", "url") : List.of("id", "extension"));
    return !content.isEmpty();
  }

  private static boolean isDataAbsent(JsonNode object) {
    return Json.items(object.path("extension")).stream()
        .anyMatch(extension -> extension.path("url").asText().equals(DATA_ABSENT));
  }
}
