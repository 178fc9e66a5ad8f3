package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trueblue.fhir.Json;
import org.trueblue.reference.data.Elements.Fixed;

/**
 * An element of a profile with all that is said of it: by the profile, by the profile of its type,
 * by FHIR. The children are found when they are first asked for. Not thread safe.
 */
final class Shape {

  private static final Pattern SLICE = Pattern.compile(":[^.]+");

  private final Shapes shapes;
  private final String path;
  private final String name;
  private final Optional<ElementType> only;
  private final List<Layer> own;
  private final List<Layer> layers;
  private final String unslicedPath;
  private final String plainPath;
  private final String plainStructurePath;
  private @Nullable List<Shape> children;
  private @Nullable List<Shape> slices;
  private @Nullable List<Shape> choices;
  private @Nullable Boolean mustSupport;

  /**
   * @param path with the names of slices: {@code Observation.component:systolic.valueQuantity}
   * @param name of the member in JSON, {@code value[x]} for a choice
   * @param only its type, where it was a choice
   * @param own what is said of just this element or slice, the strictest first
   * @param others what is said of the element that it is a slice or a type of
   */
  Shape(
      Shapes shapes,
      String path,
      String name,
      Optional<ElementType> only,
      List<Layer> own,
      List<Layer> others) {
    this.shapes = shapes;
    this.path = path;
    this.name = name;
    this.only = only;
    this.own = List.copyOf(own);
    this.layers = Stream.concat(own.stream(), others.stream()).toList();
    this.unslicedPath = SLICE.matcher(path).replaceAll("");
    this.plainPath = unslicedPath.replace("[x]", "");
    this.plainStructurePath = structure().id().replace("[x]", "");
  }

  String path() {
    return path;
  }

  /** The path without the names of slices. */
  String unslicedPath() {
    return unslicedPath;
  }

  /** The path as FHIRPath has it: without the names of slices, and without {@code [x]}. */
  String plainPath() {
    return plainPath;
  }

  /** Where FHIR describes it: {@code HumanName.family}. */
  String structurePath() {
    return structure().id();
  }

  /** The same, without {@code [x]}. */
  String plainStructurePath() {
    return plainStructurePath;
  }

  /** The name of the member in JSON, {@code value[x]} for a choice. */
  String name() {
    return name;
  }

  /** The name of the slice, empty where it is none. */
  String sliceName() {
    String last = path.substring(path.lastIndexOf('.') + 1);
    return last.contains(":") ? last.substring(last.indexOf(':') + 1) : "";
  }

  boolean isChoice() {
    return name.endsWith("[x]");
  }

  boolean isRequired() {
    int min = first(own, "min").map(JsonNode::asInt).orElse(0);
    return min > 0 || (isChoice() && choices().stream().anyMatch(Shape::isRequired));
  }

  boolean isForbidden() {
    return first(own, "max").map(max -> max.asText().equals("0")).orElse(false);
  }

  /** Whether JSON has a list. */
  boolean isList() {
    String max =
        layers.get(layers.size() - 1).element().map(e -> e.path("max").asText()).orElse("");
    return !max.equals("1") && !max.equals("0");
  }

  /** Whether there may be more than one. */
  boolean repeats() {
    return isList() && !first(own, "max").map(max -> max.asText().equals("1")).orElse(false);
  }

  /** Whether a server must support it, or something below it. */
  boolean isMustSupport() {
    if (mustSupport == null) {
      mustSupport =
          own.stream()
                  .anyMatch(
                      layer ->
                          layer.elements().isMustSupport(layer.id())
                              || layer.elements().isAboveMustSupport(layer.id()))
              || (isChoice() && choices().stream().anyMatch(Shape::isMustSupport));
    }
    return mustSupport;
  }

  /** Whether it is part of a resource, rather than of a data type. */
  boolean isBackbone() {
    return structure().hasChildren() || elsewhere().isPresent();
  }

  /** What the value must be or contain, if the profile says so. */
  Optional<Fixed> fixed() {
    return layers.stream()
        .flatMap(layer -> layer.element().stream())
        .flatMap(element -> Elements.fixed(element).stream())
        .findFirst();
  }

  /** Whether the profile says what must be below it. */
  boolean isFixedBelow() {
    return layers.stream().anyMatch(layer -> layer.elements().isAboveFixed(layer.id()));
  }

  /** The value set that it is bound to. */
  Optional<String> valueSet() {
    return first(layers, "binding")
        .map(binding -> binding.path("valueSet").asText(""))
        .filter(url -> !url.isEmpty());
  }

  /** The types that it may have. */
  List<ElementType> types() {
    return only.or(this::typeElsewhere)
        .map(List::of)
        .orElseGet(
            () ->
                first(layers, "type").stream()
                    .flatMap(types -> Json.items(types).stream())
                    .map(ElementType::of)
                    .toList());
  }

  /** Where FHIR describes it elsewhere, it is a part of a resource that comes again. */
  private Optional<ElementType> typeElsewhere() {
    return elsewhere().map(e -> new ElementType("BackboneElement", List.of(), List.of(), false));
  }

  private Optional<String> elsewhere() {
    return structure()
        .element()
        .map(e -> e.path("contentReference").asText(""))
        .filter(id -> !id.isEmpty());
  }

  /** Its type; of the types of a choice, the first. */
  ElementType type() {
    return types().stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(path + " has no type"));
  }

  /** The elements below it, in the order of FHIR. */
  List<Shape> children() {
    if (children == null) {
      List<Layer> inside = inside();
      children =
          inside.get(inside.size() - 1).children().stream()
              .map(child -> child(child, inside))
              .toList();
    }
    return children;
  }

  /** The element below it with this name. */
  Optional<Shape> child(String childName) {
    return children().stream().filter(child -> child.name.equals(childName)).findFirst();
  }

  /** Whether JSON may have a member with this name. */
  boolean allows(String member) {
    return children().stream()
        .filter(child -> !child.isForbidden())
        .anyMatch(
            child ->
                child.isChoice()
                    ? child.types().stream().anyMatch(t -> t.memberOf(child.name).equals(member))
                    : child.name.equals(member));
  }

  /** Of a choice a profile may speak by the name of one of its types alone. */
  private Shape child(String child, List<Layer> inside) {
    List<Layer> below =
        inside.stream()
            .map(layer -> layer.child(child))
            .filter(layer -> layer.speaks() || child.endsWith("[x]"))
            .toList();
    return new Shape(shapes, path + "." + child, child, Optional.empty(), below, List.of());
  }

  /** Its slices, in the order of the profile; those of an item are not those of its siblings. */
  List<Shape> slices() {
    if (slices == null) {
      slices =
          sliceName().isEmpty() && !isChoice() && only.isEmpty()
              ? layers.stream()
                  .flatMap(layer -> layer.elements().slices(layer.id()).stream())
                  .distinct()
                  .map(this::slice)
                  .toList()
              : List.of();
    }
    return slices;
  }

  private Shape slice(String slice) {
    List<Layer> exact =
        layers.stream().map(layer -> layer.slice(slice)).filter(Layer::speaks).toList();
    return new Shape(shapes, path + ":" + slice, name, only, exact, layers);
  }

  /**
   * A choice as each of the types that matter: those that a server must support, or else those that
   * the profile speaks of, or else all.
   */
  List<Shape> choices() {
    if (choices == null) {
      List<Shape> all = types().stream().map(this::as).toList();
      choices =
          Stream.<List<Shape>>of(
                  all.stream().filter(c -> c.type().flagged() || c.isMustSupport()).toList(),
                  all.stream().filter(c -> !c.own.isEmpty()).toList(),
                  all)
              .filter(some -> !some.isEmpty())
              .findFirst()
              .orElse(List.of());
    }
    return choices;
  }

  /** Profiles name a type of a choice as a slice, or by the name that it has in JSON. */
  private Shape as(ElementType type) {
    String member = type.memberOf(name);
    List<Layer> exact =
        layers.stream()
            .flatMap(
                layer ->
                    Stream.of(
                        layer.slice(member),
                        layer.at(layer.id().replaceFirst("\\.[^.]+$", "." + member))))
            .filter(Layer::speaks)
            .toList();
    String typedPath = path.substring(0, path.length() - name.length()) + member;
    return new Shape(shapes, typedPath, member, Optional.of(narrowed(type, exact)), exact, layers);
  }

  /** Where a profile speaks of one type of a choice, it may say more of the type. */
  private static ElementType narrowed(ElementType type, List<Layer> exact) {
    return first(exact, "type").stream()
        .flatMap(types -> Json.items(types).stream())
        .map(ElementType::of)
        .filter(own -> own.code().equals(type.code()))
        .findFirst()
        .orElse(type);
  }

  private Layer structure() {
    return layers.get(layers.size() - 1);
  }

  /** All that is said of what is below: FHIR describes that here, elsewhere, or with the type. */
  private List<Layer> inside() {
    if (structure().hasChildren()) {
      return layers;
    }
    List<Layer> inside = new ArrayList<>(layers);
    if (elsewhere().isPresent()) {
      inside.add(structure().at(elsewhere().get().replaceFirst("^.*#", "")));
    } else {
      inside.addAll(shapes.layers(type()));
    }
    return inside;
  }

  private static Optional<JsonNode> first(List<Layer> layers, String member) {
    return layers.stream()
        .flatMap(layer -> layer.element().stream())
        .filter(element -> element.has(member))
        .map(element -> element.path(member))
        .findFirst();
  }

  @Override
  public String toString() {
    return path;
  }
}
