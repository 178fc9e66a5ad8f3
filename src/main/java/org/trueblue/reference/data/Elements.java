package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trueblue.fhir.Json;

/** The ElementDefinitions of one definition by id, and what stands below what. Immutable. */
final class Elements {

  private static final String USCDI =
      "http://hl7.org/fhir/us/core/StructureDefinition/uscdi-requirement";

  private final Map<String, JsonNode> byId;
  private final Set<String> asked;
  private final Map<String, Set<String>> children = new HashMap<>();
  private final Map<String, Set<String>> slices = new HashMap<>();
  private final Set<String> aboveMustSupport = new HashSet<>();
  private final Set<String> aboveFixed = new HashSet<>();

  /**
   * @param asked ids of the elements that a server must support though they carry no flag
   */
  Elements(Map<String, JsonNode> byId, Set<String> asked) {
    this.byId = byId;
    this.asked = Set.copyOf(asked);
    byId.forEach(this::index);
  }

  private void index(String id, JsonNode element) {
    boolean mustSupport = isMustSupport(id);
    boolean fixed = fixed(element).isPresent();
    String below = id;
    for (int dot = id.lastIndexOf('.'); dot > 0; dot = below.lastIndexOf('.')) {
      String name = below.substring(dot + 1);
      String parent = below.substring(0, dot);
      int colon = name.indexOf(':');
      children.computeIfAbsent(parent, key -> new LinkedHashSet<>()).add(withoutSlice(name));
      if (colon > 0) {
        slices
            .computeIfAbsent(parent + "." + withoutSlice(name), key -> new LinkedHashSet<>())
            .add(name.substring(colon + 1));
      }
      if (mustSupport) {
        aboveMustSupport.add(parent);
      }
      if (fixed) {
        aboveFixed.add(parent);
      }
      below = parent;
    }
  }

  private static String withoutSlice(String name) {
    int colon = name.indexOf(':');
    return colon < 0 ? name : name.substring(0, colon);
  }

  /** Whether a server must support the element: by the profile, by USCDI, or as people agreed. */
  boolean isMustSupport(String id) {
    return asked.contains(id) || find(id).filter(Elements::isFlagged).isPresent();
  }

  private static boolean isFlagged(JsonNode element) {
    return element.path("mustSupport").asBoolean(false)
        || Json.items(element.path("extension")).stream()
            .filter(extension -> extension.path("url").asText().equals(USCDI))
            .anyMatch(extension -> extension.path("valueBoolean").asBoolean(false));
  }

  /** What the profile says the value must be, or contain. */
  static Optional<Fixed> fixed(JsonNode element) {
    return element.properties().stream()
        .filter(m -> m.getKey().startsWith("fixed") || m.getKey().startsWith("pattern"))
        .map(m -> new Fixed(m.getValue(), m.getKey().startsWith("fixed")))
        .findFirst();
  }

  /**
   * A fixed value or a pattern.
   *
   * @param exact whether the value must be just this
   */
  record Fixed(JsonNode value, boolean exact) {}

  Optional<JsonNode> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether anything is said of the element, of one below it, or of a slice of it. */
  boolean speakOf(String id) {
    return byId.containsKey(id) || children.containsKey(id) || slices.containsKey(id);
  }

  /** The names of the elements below this one, in their order. */
  Set<String> children(String id) {
    return children.getOrDefault(id, Set.of());
  }

  /** The names of its slices, in their order. */
  Set<String> slices(String id) {
    return slices.getOrDefault(id, Set.of());
  }

  /** Whether the value of an element below it is fixed. */
  boolean isAboveFixed(String id) {
    return aboveFixed.contains(id);
  }

  /** Whether an element below it must be supported. */
  boolean isAboveMustSupport(String id) {
    return aboveMustSupport.contains(id);
  }
}
