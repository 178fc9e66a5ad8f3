package org.trueblue.fhir.hapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r5.model.StructureDefinition.TypeDerivationRule;

/** The structures of several packs, as the instance validator looks for them. Thread safe. */
final class Structures {

  private final List<PackedDefinitions> layers;
  private final List<StructureDefinition> all;
  private final Map<String, List<StructureDefinition>> byType = new HashMap<>();
  private final Set<String> primitives = new HashSet<>();
  private final ConcurrentMap<String, StructureDefinition> found = new ConcurrentHashMap<>();

  /**
   * @param layers in the order in which they are asked
   */
  Structures(List<PackedDefinitions> layers) {
    this.layers = List.copyOf(layers);
    Map<String, StructureDefinition> byUrl = new LinkedHashMap<>();
    layers.forEach(
        layer -> layer.structures().forEach(one -> byUrl.putIfAbsent(one.getUrl(), one)));
    List<StructureDefinition> sorted = new ArrayList<>(byUrl.values());
    // The validator goes through the list for every resource, until it finds its type.
    sorted.sort(Comparator.comparing(one -> !isType(one)));
    this.all = List.copyOf(sorted);
    for (StructureDefinition one : all) {
      byType.computeIfAbsent(one.getType(), type -> new ArrayList<>()).add(one);
      if (one.getKind() == StructureDefinitionKind.PRIMITIVETYPE) {
        primitives.add(one.getName());
      }
    }
  }

  private static boolean isType(StructureDefinition structure) {
    return structure.getKind() == StructureDefinitionKind.RESOURCE
        && structure.getDerivation() == TypeDerivationRule.SPECIALIZATION;
  }

  /** All, one for each URL. */
  List<StructureDefinition> all() {
    return all;
  }

  /** Those that define or constrain a type. */
  List<StructureDefinition> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** Whether there is a primitive type of that name. */
  boolean isPrimitive(String type) {
    return primitives.contains(type);
  }

  /** The structure of a canonical URL. What is not there is not remembered: anybody may ask. */
  Optional<StructureDefinition> find(String name) {
    StructureDefinition known = found.get(name);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<StructureDefinition> looked = look(name);
    looked.ifPresent(one -> found.putIfAbsent(name, one));
    return looked.map(one -> found.getOrDefault(name, one));
  }

  private Optional<StructureDefinition> look(String name) {
    return layers.stream()
        .flatMap(layer -> layer.structure(name).stream())
        .findFirst()
        .<StructureDefinition>map(PackedStructure::withHead)
        .or(() -> inLowerCase(name));
  }

  /** FHIR itself writes {@code String} in places where it means {@code string}. */
  private Optional<StructureDefinition> inLowerCase(String name) {
    String type =
        name.startsWith(MissingBases.CORE) ? name.substring(MissingBases.CORE.length()) : "";
    if (type.isEmpty() || !Character.isUpperCase(type.charAt(0))) {
      return Optional.empty();
    }
    String primitive = Character.toLowerCase(type.charAt(0)) + type.substring(1);
    return layers.stream()
        .flatMap(layer -> layer.structure(MissingBases.CORE + primitive).stream())
        .findFirst()
        .map(structure -> structure.copy().setType(type));
  }
}
