package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Guide;
import org.trueblue.guide.MustSupportElement;
import org.trueblue.guide.Profile;

/** Finds what a guide and FHIR say of resources and data types. Not thread safe. */
final class Shapes {

  private static final String FHIR = "http://hl7.org/fhir/StructureDefinition/";

  private final Map<String, Elements> structures = new HashMap<>();
  private final Map<String, Optional<Layer>> profiles = new HashMap<>();
  private final Guide guide;

  Shapes(Guide guide) {
    this.guide = guide;
  }

  /** A resource by a profile. */
  Shape of(Profile profile) {
    List<Layer> layers =
        List.of(new Layer(elements(profile), profile.type()), structure(profile.type()));
    return new Shape(this, profile.type(), profile.type(), Optional.empty(), layers, List.of());
  }

  /** What is said of a type: by its profiles, where they are at hand, and by FHIR. */
  List<Layer> layers(ElementType type) {
    List<Layer> layers = new ArrayList<>();
    for (String url : type.profiles()) {
      profiles.computeIfAbsent(url, this::profile).ifPresent(layers::add);
    }
    layers.add(structure(type.code()));
    return layers;
  }

  /** Whether there is a definition of an extension. */
  boolean knowExtension(String url) {
    return profiles.computeIfAbsent(url, this::profile).isPresent();
  }

  private Optional<Layer> profile(String url) {
    try {
      Profile profile = guide.profile(url);
      return Optional.of(new Layer(elements(profile), profile.type()));
    } catch (IllegalArgumentException missing) {
      return Optional.empty();
    }
  }

  private Elements elements(Profile profile) {
    Set<String> asked =
        guide.mustSupport(profile).stream()
            .map(MustSupportElement::id)
            .collect(Collectors.toUnmodifiableSet());
    return new Elements(profile.elements(), asked);
  }

  private Layer structure(String type) {
    return new Layer(structures.computeIfAbsent(type, this::snapshot), type);
  }

  private Elements snapshot(String type) {
    Map<String, JsonNode> elements = new LinkedHashMap<>();
    guide
        .definitions()
        .find("StructureDefinition", new Canonical(FHIR + type, ""))
        .ifPresent(
            structure ->
                Json.items(structure.json().at("/snapshot/element"))
                    .forEach(element -> elements.put(element.path("id").asText(), element)));
    return new Elements(elements, Set.of());
  }
}
