package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/**
 * What a profile, and the profiles that it builds on, add to the base resource: the elements of
 * their differentials by id, a later one over an earlier one.
 *
 * @param url canonical URL
 * @param version of the profile
 * @param title for people
 * @param type resource type it constrains
 * @param elements ElementDefinitions by id
 */
public record Profile(
    String url, String version, String title, String type, Map<String, JsonNode> elements) {

  /** Longer chains of profiles are circles. */
  private static final int LONGEST_CHAIN = 20;

  /** The element with this id, if a differential mentions it. */
  public Optional<JsonNode> element(String id) {
    return Optional.ofNullable(elements.get(id));
  }

  /** The last part of the canonical URL, as the profile is known: {@code us-core-patient}. */
  public String name() {
    return url.substring(url.lastIndexOf('/') + 1);
  }

  /**
   * Reads a profile with all that it builds on, as far as that is at hand.
   *
   * @throws IllegalArgumentException if the profile itself is missing
   */
  public static Profile of(String canonical, Definitions definitions) {
    Deque<Resource> chain = new ArrayDeque<>();
    Resource derived =
        structure(canonical, definitions)
            .orElseThrow(
                () -> new IllegalArgumentException("there is no StructureDefinition " + canonical));
    Optional<Resource> next = Optional.of(derived);
    while (next.filter(Profile::isConstraint).isPresent() && chain.size() < LONGEST_CHAIN) {
      Resource profile = Flattening.of(next.get());
      chain.push(profile);
      next = structure(profile.json().path("baseDefinition").asText(), definitions);
    }
    Map<String, JsonNode> elements = new LinkedHashMap<>();
    for (Resource structure : chain) {
      for (JsonNode element : Json.items(structure.json().at("/differential/element"))) {
        elements.merge(element.path("id").asText(), element, Profile::overlay);
      }
    }
    return new Profile(
        derived.json().path("url").asText(),
        derived.json().path("version").asText(),
        derived.json().path("title").asText(derived.json().path("name").asText()),
        derived.json().path("type").asText(),
        elements);
  }

  private static boolean isConstraint(Resource structure) {
    return structure.json().path("derivation").asText().equals("constraint");
  }

  private static Optional<Resource> structure(String canonical, Definitions definitions) {
    return definitions.find("StructureDefinition", Canonical.parse(canonical));
  }

  private static JsonNode overlay(JsonNode inherited, JsonNode own) {
    ObjectNode merged = inherited.deepCopy();
    own.properties().forEach(member -> merged.set(member.getKey(), member.getValue()));
    return merged;
  }

  /** The ids of the elements above this one, from the root down, without the root. */
  static List<String> ancestors(String id) {
    List<String> ancestors = new ArrayList<>();
    for (int dot = id.indexOf('.'); dot >= 0; dot = id.indexOf('.', dot + 1)) {
      if (id.indexOf('.') != dot) {
        ancestors.add(id.substring(0, dot));
      }
    }
    return ancestors;
  }
}
