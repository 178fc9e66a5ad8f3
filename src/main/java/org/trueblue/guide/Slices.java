package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Json;

/** Derives the rules by which the slices of a profile are told apart from its discriminators. */
final class Slices {

  private final Profile profile;
  private final Definitions definitions;

  Slices(Profile profile, Definitions definitions) {
    this.profile = profile;
    this.definitions = definitions;
  }

  /**
   * The rules of a slice.
   *
   * @param id element id that ends in {@code :sliceName}
   * @throws IllegalArgumentException if a discriminator leads nowhere, so that nobody could tell
   */
  List<SliceRule> rules(String id) {
    String sliced = id.substring(0, id.lastIndexOf(':'));
    if (sliced.endsWith("xtension")) {
      return List.of(new SliceRule.Matches(List.of("url"), extensionUrl(id)));
    }
    if (sliced.endsWith("[x]")) {
      return List.of(new SliceRule.OfType(types(id, sliced)));
    }
    List<JsonNode> discriminators = discriminators(sliced);
    if (discriminators.isEmpty()) {
      throw new IllegalArgumentException(id + " is a slice without a discriminator");
    }
    return discriminators.stream().flatMap(d -> rules(id, d).stream()).toList();
  }

  /** Slicing may be declared by the profile that this one builds on, under the same id. */
  private List<JsonNode> discriminators(String sliced) {
    return profile
        .element(sliced)
        .map(element -> Json.items(element.at("/slicing/discriminator")))
        .orElse(List.of());
  }

  private List<SliceRule> rules(String id, JsonNode discriminator) {
    String path = discriminator.path("path").asText();
    List<String> steps = path.equals("$this") ? List.of() : Arrays.asList(path.split("\\.", -1));
    return switch (discriminator.path("type").asText()) {
      case "value", "pattern" -> values(id, steps);
      case "exists" ->
          List.of(
              new SliceRule.Exists(
                  steps,
                  child(id, steps).map(e -> !e.path("max").asText().equals("0")).orElse(true)));
      case "type", "profile" ->
          path.contains("resolve()")
              ? List.of(new SliceRule.RefersTo(targets(id, steps)))
              : List.of(new SliceRule.OfType(types(id, id)));
      default -> throw new IllegalArgumentException(id + " has an unknown discriminator");
    };
  }

  /**
   * The value is fixed at the discriminator's path, above it, or at several places below it, or it
   * is bound to a value set.
   */
  private List<SliceRule> values(String id, List<String> steps) {
    for (int depth = steps.size(); depth >= 0; depth--) {
      List<String> upTo = steps.subList(0, depth);
      Optional<JsonNode> fixed = child(id, upTo).flatMap(Slices::fixed);
      if (fixed.isPresent()) {
        return List.of(new SliceRule.Matches(upTo, fixed.get()));
      }
    }
    List<SliceRule> below = below(id, steps);
    if (!below.isEmpty()) {
      return below;
    }
    List<SliceRule> inSlices = inSlices(id, steps);
    if (!inSlices.isEmpty()) {
      return inSlices;
    }
    return child(id, steps)
        .map(element -> element.path("binding"))
        .filter(binding -> binding.path("strength").asText().equals("required"))
        .map(binding -> codes(Canonical.parse(binding.path("valueSet").asText())))
        .filter(codes -> !codes.isEmpty())
        .map(codes -> List.<SliceRule>of(new SliceRule.InCodes(steps, codes)))
        .orElseThrow(() -> new IllegalArgumentException(id + " has no value to tell it by"));
  }

  private List<SliceRule> below(String id, List<String> steps) {
    String prefix = join(id, steps) + ".";
    return fixedAt(
        childId -> childId.startsWith(prefix) && !childId.substring(prefix.length()).contains(":"),
        id);
  }

  /** The value may be fixed in a slice of an element on the way, one that must be present. */
  private List<SliceRule> inSlices(String id, List<String> steps) {
    String place = join(id, steps);
    return fixedAt(
        childId ->
            childId.startsWith(id + ".")
                && (withoutSlices(id, childId) + ".").startsWith(place + ".")
                && isPresent(childId),
        id);
  }

  private List<SliceRule> fixedAt(Predicate<String> where, String id) {
    List<SliceRule> rules = new ArrayList<>();
    profile
        .elements()
        .forEach(
            (childId, element) -> {
              if (where.test(childId)) {
                String path = withoutSlices(id, childId).substring(id.length() + 1);
                fixed(element)
                    .ifPresent(
                        value ->
                            rules.add(
                                new SliceRule.Matches(
                                    Arrays.asList(path.split("\\.", -1)), value)));
              }
            });
    return rules;
  }

  private static String withoutSlices(String id, String childId) {
    return id + childId.substring(id.length()).replaceAll(":[^.]*", "");
  }

  private boolean isPresent(String id) {
    return Profile.ancestors(id).stream()
        .filter(part -> part.substring(part.lastIndexOf('.')).contains(":"))
        .allMatch(part -> profile.element(part).map(e -> e.path("min").asInt(0) > 0).orElse(false));
  }

  private Optional<JsonNode> child(String id, List<String> steps) {
    return profile.element(join(id, steps));
  }

  private static String join(String id, List<String> steps) {
    return steps.isEmpty() ? id : id + "." + String.join(".", steps);
  }

  /** The value of {@code fixed[x]} or {@code pattern[x]}. */
  static Optional<JsonNode> fixed(JsonNode element) {
    return element.properties().stream()
        .filter(m -> m.getKey().startsWith("fixed") || m.getKey().startsWith("pattern"))
        .map(java.util.Map.Entry::getValue)
        .findFirst();
  }

  private JsonNode extensionUrl(String id) {
    return profile
        .element(id)
        .map(element -> element.at("/type/0/profile/0"))
        .filter(JsonNode::isTextual)
        .map(
            url ->
                (JsonNode)
                    com.fasterxml.jackson.databind.node.TextNode.valueOf(
                        Canonical.parse(url.asText()).url()))
        .or(() -> profile.element(id + ".url").flatMap(Slices::fixed))
        .orElseThrow(() -> new IllegalArgumentException(id + " names no extension"));
  }

  private Set<String> types(String id, String sliced) {
    Set<String> declared =
        profile.element(id).stream()
            .flatMap(element -> Json.items(element.path("type")).stream())
            .map(type -> type.path("code").asText())
            .collect(Collectors.toSet());
    if (!declared.isEmpty()) {
      return declared;
    }
    // value[x]:valueQuantity says its type in its name
    String name = id.substring(id.lastIndexOf(':') + 1);
    String choice = sliced.substring(sliced.lastIndexOf('.') + 1).replace("[x]", "");
    return Set.of(name.substring(Math.min(choice.length(), name.length())));
  }

  private Set<String> targets(String id, List<String> steps) {
    List<String> toReference = steps.stream().filter(step -> !step.equals("resolve()")).toList();
    Set<String> types =
        child(id, toReference).stream()
            .flatMap(element -> Json.items(element.path("type")).stream())
            .flatMap(type -> Json.strings(type.path("targetProfile")).stream())
            .map(target -> resourceType(Canonical.parse(target)))
            .collect(Collectors.toSet());
    if (types.isEmpty()) {
      throw new IllegalArgumentException(id + " names no target of its reference");
    }
    return types;
  }

  private String resourceType(Canonical target) {
    return definitions
        .find("StructureDefinition", target)
        .map(structure -> structure.json().path("type").asText())
        .orElse(target.url().substring(target.url().lastIndexOf('/') + 1));
  }

  /** The codes that a value set lists; those that it draws from a whole system are looked up. */
  private Set<String> codes(Canonical valueSet) {
    return new ValueSetCodes(definitions).of(valueSet);
  }
}
