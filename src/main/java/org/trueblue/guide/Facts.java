package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trueblue.fhir.Resource;

/**
 * Reduces the resources of a package to facts that may be carried: paths, cardinalities, flags,
 * slices, bindings, codes, expectations. Prose stays behind; invariants keep their key and get our
 * own wording and expression.
 */
public final class Facts {

  private static final Set<String> PROSE =
      Set.of(
          "alias",
          "comment",
          "contact",
          "copyright",
          "date",
          "definition",
          "description",
          "designation",
          "display",
          "documentation",
          "example",
          "experimental",
          "jurisdiction",
          "label",
          "mapping",
          "meaningWhenMissing",
          "orderMeaning",
          "publisher",
          "purpose",
          "requirements",
          "short",
          "snapshot",
          "text",
          "title",
          "useContext",
          "xpath",
          "xpathUsage",
          "isModifierReason",
          "caption",
          "approvalDate",
          "lastReviewDate",
          "effectivePeriod");

  /** Where a word of {@link #PROSE} is a fact after all. */
  private static final Set<String> KEEP_TITLE_OF = Set.of("StructureDefinition");

  /** Marks an invariant as advice. */
  private static final String BEST_PRACTICE =
      "http://hl7.org/fhir/StructureDefinition/elementdefinition-bestpractice";

  private static final Set<String> FACTUAL_EXTENSIONS =
      Set.of(
          "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation",
          "http://hl7.org/fhir/StructureDefinition/capabilitystatement-search-parameter-combination",
          "http://hl7.org/fhir/StructureDefinition/elementdefinition-type-must-support",
          BEST_PRACTICE,
          "http://hl7.org/fhir/StructureDefinition/elementdefinition-minValueSet",
          "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet",
          "http://hl7.org/fhir/tools/StructureDefinition/additional-binding",
          "http://hl7.org/fhir/us/core/StructureDefinition/uscdi-requirement",
          "required",
          "optional",
          "purpose",
          "valueSet");

  private final Map<String, JsonNode> invariants = new TreeMap<>();
  private final List<String> missing = new ArrayList<>();

  /**
   * @param invariants our wording of the invariants of the guide: a list of objects with {@code
   *     key}, {@code element}, {@code severity}, {@code human} and {@code expression}
   */
  public Facts(List<JsonNode> invariants) {
    for (JsonNode invariant : invariants) {
      this.invariants.put(
          key(invariant.path("element").asText(), invariant.path("key").asText()), invariant);
    }
  }

  /** Invariants that were left out because nobody has worded them yet: {@code element key}. */
  public List<String> missing() {
    return List.copyOf(missing);
  }

  /** Whether resources of this kind carry facts that a run needs. */
  public static boolean isFactual(Resource resource) {
    boolean client = resource.json().at("/rest/0/mode").asText().equals("client");
    return !client && !resource.type().equals("OperationDefinition");
  }

  /** The facts of a resource. */
  public Resource of(Resource resource) {
    ObjectNode facts = reduced(resource.json());
    if (KEEP_TITLE_OF.contains(resource.type())) {
      facts.set("title", resource.json().path("title"));
    }
    return new Resource(facts);
  }

  private ObjectNode reduced(JsonNode object) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    object
        .properties()
        .forEach(
            member -> {
              String name = member.getKey();
              JsonNode value = member.getValue();
              if (name.equals("constraint")) {
                facts.set(name, constraints(object.path("id").asText(), value));
              } else if (name.endsWith("xtension")) {
                facts.set(name, extensions(value));
              } else if (!PROSE.contains(name) || isCanonical(name, value)) {
                facts.set(name, reducedValue(value));
              }
            });
    facts
        .properties()
        .removeIf(member -> member.getValue().isContainerNode() && member.getValue().isEmpty());
    return facts;
  }

  /** What a CapabilityStatement calls the definition of a search parameter or an operation. */
  private static boolean isCanonical(String member, JsonNode value) {
    return member.equals("definition") && value.asText().matches("https?://\\S+");
  }

  private JsonNode reducedValue(JsonNode value) {
    if (value instanceof ArrayNode array) {
      ArrayNode facts = JsonNodeFactory.instance.arrayNode();
      array.forEach(item -> facts.add(reducedValue(item)));
      return facts;
    }
    return value.isObject() ? reduced(value) : value;
  }

  private ArrayNode extensions(JsonNode extensions) {
    ArrayNode facts = JsonNodeFactory.instance.arrayNode();
    for (JsonNode extension : extensions) {
      if (FACTUAL_EXTENSIONS.contains(extension.path("url").asText())) {
        facts.add(reduced(extension));
      }
    }
    return facts;
  }

  private ArrayNode constraints(String element, JsonNode constraints) {
    ArrayNode ours = JsonNodeFactory.instance.arrayNode();
    for (JsonNode constraint : constraints) {
      String key = key(element, constraint.path("key").asText());
      JsonNode own = invariants.get(key);
      if (own == null) {
        missing.add(key);
      } else {
        ObjectNode fact = ours.addObject();
        ArrayNode extensions = extensions(constraint.path("extension"));
        if (!extensions.isEmpty()) {
          fact.set("extension", extensions);
        }
        fact.put("key", own.path("key").asText());
        fact.set("severity", constraint.path("severity"));
        fact.put("human", own.path("human").asText());
        fact.put("expression", own.path("expression").asText());
      }
    }
    return ours;
  }

  private static String key(String element, String key) {
    return element + " " + key;
  }
}
