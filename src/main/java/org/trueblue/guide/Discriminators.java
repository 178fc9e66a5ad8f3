package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.MustSupportElement.Step;

/**
 * By what the resources that a profile is about are told from others of their type: the values that
 * it demands of codes at the top of the resource, such as a category or a code.
 */
final class Discriminators {

  /** A longer list of codes tells little. */
  private static final int MOST_CODES = 100;

  private final Profile profile;
  private final Definitions definitions;
  private final Slices slices;

  Discriminators(Profile profile, Definitions definitions) {
    this.profile = profile;
    this.definitions = definitions;
    this.slices = new Slices(profile, definitions);
  }

  /** Paths that lead to something in every resource of the profile, and in few others. */
  List<List<Step>> mandatory() {
    List<List<Step>> paths = new ArrayList<>();
    for (String id : profile.elements().keySet()) {
      if (isCandidate(id) && isCoded(id) && isMandatory(id)) {
        demanded(id).ifPresent(last -> paths.add(steps(id, last)));
      }
    }
    return paths;
  }

  /** Paths that lead to something in resources that the profile has in mind, if not in all. */
  List<List<Step>> typical() {
    List<List<Step>> paths = new ArrayList<>();
    for (String id : profile.elements().keySet()) {
      if (isCandidate(id) && isSlice(id) && isSupported(element(id))) {
        demanded(id).ifPresent(last -> paths.add(steps(id, last)));
      }
    }
    return paths;
  }

  private static boolean isSupported(JsonNode element) {
    return element.path("mustSupport").asBoolean(false) || MustSupport.isUscdi(element);
  }

  /** {@code Observation.category}, a slice of it, or a slice of its codings. */
  private static boolean isCandidate(String id) {
    String[] parts = id.split("\\.", -1);
    boolean coding = parts.length == 3 && parts[2].startsWith("coding:");
    return (parts.length == 2 || coding)
        && !parts[1].contains(coding ? ":" : "[x]")
        && !parts[1].startsWith("extension")
        && !parts[1].startsWith("modifierExtension");
  }

  /** What it is about, a resource says by codes; all else may be what is wrong with it. */
  private boolean isCoded(String id) {
    String unsliced = id.replaceAll(":[^.]*", "");
    return unsliced.endsWith(".coding")
        || Set.of("CodeableConcept", "code").contains(base(unsliced).at("/type/0/code").asText());
  }

  private boolean isMandatory(String id) {
    List<String> path = new ArrayList<>(Profile.ancestors(id));
    path.add(id);
    return path.stream().allMatch(part -> min(part) > 0);
  }

  private int min(String id) {
    JsonNode own = element(id).path("min");
    return own.isInt() ? own.asInt() : base(id).path("min").asInt(0);
  }

  /** What the element must hold, as rules for its items; empty if it may hold anything. */
  private Optional<List<SliceRule>> demanded(String id) {
    if (isSlice(id)) {
      return rules(id);
    }
    Optional<JsonNode> fixed = Slices.fixed(element(id));
    if (fixed.isPresent()) {
      return Optional.of(List.of(new SliceRule.Matches(List.of(), fixed.get())));
    }
    return hasMandatorySlice(id) ? Optional.empty() : fewCodes(id);
  }

  private Optional<List<SliceRule>> rules(String id) {
    try {
      return Optional.of(slices.rules(id));
    } catch (IllegalArgumentException untold) {
      return Optional.empty();
    }
  }

  private boolean hasMandatorySlice(String id) {
    return profile.elements().keySet().stream()
        .anyMatch(
            other ->
                (other.startsWith(id + ":") || other.startsWith(id + ".coding:"))
                    && isCandidate(other)
                    && min(other) > 0);
  }

  private Optional<List<SliceRule>> fewCodes(String id) {
    JsonNode binding = element(id).path("binding");
    boolean strong = Set.of("required", "extensible").contains(binding.path("strength").asText());
    String type = base(id).at("/type/0/code").asText();
    if (!strong || !type.equals("CodeableConcept")) {
      return Optional.empty();
    }
    Canonical valueSet = Canonical.parse(binding.path("valueSet").asText());
    return new ValueSetCodes(definitions)
        .whole(valueSet)
        .filter(codes -> !codes.isEmpty() && codes.size() <= MOST_CODES)
        .map(codes -> List.of(new SliceRule.InCodes(List.of(), codes)));
  }

  private static boolean isSlice(String id) {
    return id.substring(id.lastIndexOf('.')).contains(":");
  }

  private List<Step> steps(String id, List<SliceRule> last) {
    List<Step> steps = new ArrayList<>();
    Profile.ancestors(id).forEach(part -> steps.add(new Step(name(part), Set.of(), List.of())));
    steps.add(new Step(name(id), Set.of(), last));
    return steps;
  }

  private static String name(String id) {
    return id.substring(id.lastIndexOf('.') + 1).replaceFirst(":.*", "");
  }

  private JsonNode element(String id) {
    return profile
        .element(id)
        .orElseGet(com.fasterxml.jackson.databind.node.MissingNode::getInstance);
  }

  /** The element as FHIR itself defines it. */
  private JsonNode base(String id) {
    return definitions
        .find(
            "StructureDefinition",
            new Canonical("http://hl7.org/fhir/StructureDefinition/" + profile.type(), ""))
        .map(Resource::json)
        .stream()
        .flatMap(structure -> Json.items(structure.at("/snapshot/element")).stream())
        .filter(element -> element.path("id").asText().equals(id))
        .findFirst()
        .orElseGet(com.fasterxml.jackson.databind.node.MissingNode::getInstance);
  }
}
