package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/**
 * Lets a profile whose base is in another package stand on its own: what its snapshot says becomes
 * its differential, on top of the type of FHIR itself. So it says what was published, whether the
 * other package is at hand or not.
 */
final class Flattening {

  private static final String CORE = "http://hl7.org/fhir/StructureDefinition/";

  private Flattening() {}

  /** The profile on top of its type, if it has to be; else as it is. */
  static Resource of(Resource resource) {
    return isRootless(resource) ? flat(resource) : resource;
  }

  private static boolean isRootless(Resource resource) {
    String base = resource.json().path("baseDefinition").asText();
    return resource.type().equals("StructureDefinition")
        && resource.json().has("snapshot")
        && !base.startsWith(CORE)
        && !folder(base).equals(folder(resource.json().path("url").asText()));
  }

  /** What the canonical URLs of one package share. */
  private static String folder(String canonical) {
    return canonical.substring(0, canonical.lastIndexOf('/') + 1);
  }

  private static Resource flat(Resource profile) {
    ObjectNode flat = profile.json().deepCopy();
    flat.put("baseDefinition", CORE + flat.path("type").asText());
    ArrayNode elements = flat.putObject("differential").putArray("element");
    for (JsonNode element : Json.items(profile.json().at("/snapshot/element"))) {
      ObjectNode copy = element.deepCopy();
      if (copy.path("constraint") instanceof ArrayNode constraints) {
        constraints.removeIf(Flattening::isOfFhir);
        if (constraints.isEmpty()) {
          copy.remove("constraint");
        }
      }
      if (saysMore(copy)) {
        copy.remove(List.of("base", "condition", "contentReference", "isModifier", "isSummary"));
        elements.add(copy);
      }
    }
    return new Resource(flat);
  }

  /** Whether an element of a snapshot is not just what FHIR says of it. */
  private static boolean saysMore(JsonNode element) {
    return element.path("mustSupport").asBoolean()
        || element.has("sliceName")
        || element.has("constraint")
        || element.path("min").asInt() != element.at("/base/min").asInt()
        || !element.path("max").asText().equals(element.at("/base/max").asText())
        || element.properties().stream()
            .anyMatch(m -> m.getKey().startsWith("fixed") || m.getKey().startsWith("pattern"))
        || (element.has("slicing") && !element.path("path").asText().endsWith("xtension"));
  }

  private static boolean isOfFhir(JsonNode constraint) {
    return constraint.path("source").asText().startsWith(CORE);
  }
}
