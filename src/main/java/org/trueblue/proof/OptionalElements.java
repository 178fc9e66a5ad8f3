package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.Validator;
import org.trueblue.guide.Guide;
import org.trueblue.guide.MustSupportElement;
import org.trueblue.guide.MustSupportElement.Step;
import org.trueblue.reference.Store;

/** The elements that a server's resources have and could do without, and stay valid. */
final class OptionalElements {

  private final Guide guide;
  private final Store store;
  private final Validator validator;

  OptionalElements(Guide guide, Store store, Validator validator) {
    this.guide = guide;
    this.store = store;
    this.validator = validator;
  }

  /**
   * One of them.
   *
   * @param type of the resource
   * @param path from the type on
   * @param steps to all that stands there; several where profiles divide it in different ways
   */
  record One(String type, String path, List<List<Step>> steps) {
    One {
      steps = List.copyOf(steps);
    }

    void remove(ObjectNode resource) {
      steps.forEach(way -> Removal.remove(resource, way));
    }
  }

  /** Those of a type that its profiles ask servers to support. */
  List<One> of(String type) {
    Map<String, List<List<Step>>> steps = new TreeMap<>();
    guide.profiles(type).stream()
        .flatMap(profile -> guide.mustSupport(profile).stream())
        .map(MustSupportElement::steps)
        .forEach(
            way ->
                steps.computeIfAbsent(path(type, way), path -> new ArrayList<>()).add(whole(way)));
    return steps.entrySet().stream()
        .map(entry -> new One(type, entry.getKey(), entry.getValue().stream().distinct().toList()))
        .filter(this::isOptional)
        .toList();
  }

  /** The same way without regard to slices and types. */
  private static List<Step> whole(List<Step> way) {
    return way.stream().map(step -> new Step(step.name(), java.util.Set.of(), List.of())).toList();
  }

  private static String path(String type, List<Step> way) {
    return Stream.concat(Stream.of(type), way.stream().map(step -> step.name().replace("[x]", "")))
        .collect(java.util.stream.Collectors.joining("."));
  }

  private boolean isOptional(One element) {
    boolean somewhere = false;
    for (Resource resource : store.all(element.type())) {
      ObjectNode without = resource.json().deepCopy();
      element.remove(without);
      if (!without.equals(resource.json())) {
        somewhere = true;
        if (!isValid(new Resource(without))) {
          return false;
        }
      }
    }
    return somewhere;
  }

  private boolean isValid(Resource resource) {
    List<String> profiles =
        resource.profiles().isEmpty()
            ? List.of("http://hl7.org/fhir/StructureDefinition/" + resource.type())
            : resource.profiles();
    return profiles.stream()
        .allMatch(
            profile -> validator.validate(resource, profile).stream().noneMatch(i -> i.isError()));
  }
}
