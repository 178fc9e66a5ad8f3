package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Json;
import org.trueblue.guide.MustSupportElement.Step;

/**
 * The elements of a profile that a server must support: those with the flag, and those that the
 * guide marks as a USCDI requirement, which count the same for a certified server.
 */
final class MustSupport {

  private static final String USCDI =
      "http://hl7.org/fhir/us/core/StructureDefinition/uscdi-requirement";
  private static final String ANY_RESOURCE = "http://hl7.org/fhir/StructureDefinition/Resource";
  private static final String TYPE_FLAG =
      "http://hl7.org/fhir/StructureDefinition/elementdefinition-type-must-support";

  private final Set<String> added;
  private final Profile profile;
  private final Slices slices;

  private MustSupport(Profile profile, Definitions definitions, Set<String> added) {
    this.profile = profile;
    this.added = Set.copyOf(added);
    this.slices = new Slices(profile, definitions);
  }

  /**
   * The must-support elements in the order of the profile.
   *
   * @param added ids of elements that count as if they were marked
   */
  static List<MustSupportElement> of(Profile profile, Definitions definitions, Set<String> added) {
    return new MustSupport(profile, definitions, added).elements();
  }

  /** One element may be named twice, as a typed choice and by the name of the type. */
  private List<MustSupportElement> elements() {
    Map<String, MustSupportElement> all = new LinkedHashMap<>();
    profile
        .elements()
        .forEach(
            (id, element) -> {
              boolean flag = element.path("mustSupport").asBoolean(false);
              boolean marked = flag || isUscdi(element) || added.contains(id);
              if (id.contains(".") && marked && isAllowed(id)) {
                elements(id, element, !flag).forEach(ms -> all.putIfAbsent(ms.id(), ms));
              }
            });
    return List.copyOf(all.values());
  }

  /** A choice of which only some types carry the flag is one element for each of these types. */
  private List<MustSupportElement> elements(String id, JsonNode element, boolean uscdi) {
    List<String> flagged =
        Json.items(element.path("type")).stream()
            .filter(type -> hasExtension(type, TYPE_FLAG))
            .map(type -> type.path("code").asText())
            .toList();
    if (id.endsWith("[x]") && !flagged.isEmpty()) {
      return flagged.stream()
          .map(type -> element(id, Set.of(type), typed(id, type), element, uscdi))
          .toList();
    }
    return List.of(element(id, Set.of(), id, element, uscdi));
  }

  private MustSupportElement element(
      String id, Set<String> types, String name, JsonNode element, boolean uscdi) {
    List<Step> steps = new ArrayList<>();
    Optional<String> obstacle = Optional.empty();
    try {
      for (String ancestor : Profile.ancestors(id)) {
        steps.add(step(ancestor, Set.of()));
      }
      steps.add(step(id, types));
    } catch (IllegalArgumentException untold) {
      obstacle = Optional.of(String.valueOf(untold.getMessage()));
    }
    boolean sliced = id.substring(id.lastIndexOf('.')).contains(":");
    Optional<JsonNode> fixed = sliced ? Optional.empty() : Slices.fixed(element);
    return new MustSupportElement(name, steps, fixed, uscdi, targets(element, types), obstacle);
  }

  /** The targets that carry the flag, or the only one that there is. */
  private static List<String> targets(JsonNode element, Set<String> types) {
    if (!types.isEmpty() && !types.contains("Reference")) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    List<String> flagged = new ArrayList<>();
    for (JsonNode type : Json.items(element.path("type"))) {
      // A canonical has targets too, but is no reference to a resource of the server.
      List<String> profiles =
          type.path("code").asText().equals("Reference")
              ? Json.strings(type.path("targetProfile"))
              : List.of();
      all.addAll(profiles);
      for (int i = 0; i < profiles.size(); i++) {
        if (hasExtension(type.path("_targetProfile").path(i), TYPE_FLAG)) {
          flagged.add(profiles.get(i));
        }
      }
    }
    return (all.size() == 1 ? all : flagged)
        .stream().filter(target -> !target.equals(ANY_RESOURCE)).toList();
  }

  private Step step(String id, Set<String> types) {
    String last = id.substring(id.lastIndexOf('.') + 1);
    int colon = last.indexOf(':');
    return colon < 0
        ? new Step(last, types, List.of())
        : new Step(last.substring(0, colon), types, slices.rules(id));
  }

  /** A profile may forbid what the one that it builds on asks for, at the element or above it. */
  private boolean isAllowed(String id) {
    List<String> path = new ArrayList<>(Profile.ancestors(id));
    path.add(id);
    return path.stream()
        .noneMatch(
            part ->
                profile
                    .element(part)
                    .map(element -> element.path("max").asText().equals("0"))
                    .orElse(false));
  }

  static boolean isUscdi(JsonNode element) {
    return hasExtension(element, USCDI);
  }

  private static boolean hasExtension(JsonNode node, String url) {
    return Json.items(node.path("extension")).stream()
        .filter(extension -> extension.path("url").asText().equals(url))
        .anyMatch(extension -> extension.path("valueBoolean").asBoolean(false));
  }

  private static String typed(String id, String type) {
    return id.replace("[x]", "") + Character.toUpperCase(type.charAt(0)) + type.substring(1);
  }
}
