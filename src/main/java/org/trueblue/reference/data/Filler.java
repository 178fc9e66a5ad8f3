package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trueblue.fhir.Json;
import org.trueblue.reference.data.Elements.Fixed;

/** Makes one instance: what is given, and all that its profile asks for beyond. */
final class Filler {

  private static final JsonNode NOTHING = MissingNode.getInstance();

  private final Shapes shapes;
  private final Selection selection;
  private final Values values;

  Filler(Shapes shapes, Selection selection, Values values) {
    this.shapes = shapes;
    this.selection = selection;
    this.values = values;
  }

  /**
   * The members of an element.
   *
   * @param given members that it has already
   * @param trim whether what is given counts only where it is wanted
   */
  ObjectNode members(Shape shape, JsonNode given, boolean trim) {
    ObjectNode members = JsonNodeFactory.instance.objectNode();
    for (Shape child : selection.of(shape, given, trim)) {
      String name = child.name();
      JsonNode told = given.path("_" + name);
      JsonNode beside = told.isMissingNode() ? extensions(child) : told.deepCopy();
      JsonNode value =
          !told.isMissingNode() && !given.has(name)
              ? NOTHING
              : child.isList()
                  ? items(child, given.path(name), trim)
                  : value(child, given.path(name), trim);
      if (!value.isMissingNode() && !(value.isContainerNode() && value.isEmpty())) {
        members.set(name, value);
      }
      if (!beside.isMissingNode()) {
        members.set("_" + name, beside);
      }
    }
    return members;
  }

  /** A primitive has its extensions beside it. */
  private JsonNode extensions(Shape shape) {
    boolean primitive = shape.types().stream().anyMatch(ElementType::isPrimitive);
    if (!primitive || shape.isList()) {
      return NOTHING;
    }
    return shape
        .child("extension")
        .filter(selection::wants)
        .map(extension -> items(extension, NOTHING, false))
        .filter(items -> !items.isEmpty())
        .<JsonNode>map(items -> JsonNodeFactory.instance.objectNode().set("extension", items))
        .orElse(NOTHING);
  }

  private ArrayNode items(Shape shape, JsonNode given, boolean trim) {
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    List<Shape> open = new ArrayList<>(shape.slices().stream().filter(selection::wants).toList());
    if (isBySlice(shape, given)) {
      for (Shape slice : shape.slices()) {
        bySlice(slice, given.path(slice.sliceName()), open.contains(slice), trim, items);
      }
      return items;
    }
    for (JsonNode told : Json.items(given)) {
      JsonNode item = values.meant(shape, told);
      Shape exact =
          shape.slices().stream().filter(slice -> accepts(slice, item)).findFirst().orElse(shape);
      open.remove(exact);
      if (!isUnknownExtension(shape, item)) {
        add(items, value(exact, item, trim));
      }
    }
    open.forEach(slice -> add(items, value(slice, NOTHING, trim)));
    if (items.isEmpty() && shape.type().code().equals("Reference")) {
      values.references(shape).forEach(items::add);
    } else if (items.isEmpty() && !shape.name().equals("extension")) {
      add(items, value(foremost(shape), NOTHING, trim));
    }
    return items;
  }

  /** A story tells of one item of a slice, or of several, or that there is none. */
  private void bySlice(Shape slice, JsonNode told, boolean wanted, boolean trim, ArrayNode items) {
    if (told.isArray()) {
      told.forEach(one -> add(items, value(slice, one, trim)));
    } else if (!told.isNull() && (wanted || !told.isMissingNode())) {
      add(items, value(slice, told, trim));
    }
  }

  /** An item is best one that the profile speaks of. */
  private static Shape foremost(Shape shape) {
    return shape.slices().stream().filter(Shape::isMustSupport).findFirst().orElse(shape);
  }

  private static void add(ArrayNode items, JsonNode item) {
    if (!item.isMissingNode()) {
      items.add(item);
    }
  }

  /** Whether a story tells of the slices by their names. */
  private static boolean isBySlice(Shape shape, JsonNode given) {
    return given.isObject()
        && shape.slices().stream().anyMatch(slice -> given.has(slice.sliceName()));
  }

  /** Not every version of a guide has every extension. */
  private boolean isUnknownExtension(Shape shape, JsonNode item) {
    String url = item.path("url").asText("");
    return shape.name().equals("extension") && url.contains(":") && !shapes.knowExtension(url);
  }

  /** Whether an item has what the slice fixes. */
  private static boolean accepts(Shape slice, JsonNode item) {
    if (slice.type().code().equals("Extension")) {
      return item.path("url").asText().equals(url(slice));
    }
    Optional<Fixed> fixed = slice.fixed();
    if (fixed.isPresent()) {
      return Patterns.holds(fixed.get().value(), item);
    }
    return slice.isFixedBelow()
        && slice.children().stream()
            .filter(child -> child.fixed().isPresent() || child.isFixedBelow())
            .allMatch(
                child ->
                    Json.items(item.path(child.name())).stream()
                        .anyMatch(part -> accepts(child, part)));
  }

  private static String url(Shape extension) {
    return extension
        .child("url")
        .flatMap(Shape::fixed)
        .map(fixed -> fixed.value().asText())
        .orElseGet(
            () -> extension.type().profiles().stream().findFirst().orElse(extension.sliceName()));
  }

  /** A value of an element, a missing node if there is none. */
  private JsonNode value(Shape shape, JsonNode given, boolean trim) {
    Optional<Fixed> fixed = shape.fixed();
    if (fixed.isPresent() && (fixed.get().exact() || shape.type().isPrimitive())) {
      return fixed.get().value().deepCopy();
    }
    JsonNode known = values.meant(shape, given);
    if (fixed.isPresent()) {
      known = Patterns.merged(fixed.get().value(), known);
    }
    if (shape.type().isPrimitive()) {
      return known.isMissingNode() ? values.meant(shape, values.sample(shape)) : known;
    }
    if (shape.type().code().equals("Reference")) {
      return reference(shape, known);
    }
    if (shape.type().code().equals("Extension")) {
      known = withUrl(shape, known);
    }
    if (known.isMissingNode() && !shape.isFixedBelow()) {
      known = values.meant(shape, values.sample(shape));
    }
    ObjectNode members = members(shape, known, trim && shape.isBackbone());
    return members.isEmpty() ? anything(shape) : members;
  }

  private JsonNode reference(Shape shape, JsonNode known) {
    String text = known.path("reference").asText("");
    if (text.startsWith("@")) {
      ObjectNode cast = known.deepCopy();
      return cast.setAll((ObjectNode) values.meant(shape, known.path("reference")));
    }
    return known.isMissingNode()
        ? values.references(shape).stream().findFirst().orElse(NOTHING)
        : known;
  }

  private static JsonNode withUrl(Shape extension, JsonNode known) {
    ObjectNode url = JsonNodeFactory.instance.objectNode().put("url", url(extension));
    return known.isObject() ? url.setAll((ObjectNode) known.deepCopy()) : url;
  }

  /** An element must have something, even where the profile does not say what. */
  private JsonNode anything(Shape shape) {
    for (Shape child : shape.children()) {
      boolean plain = !child.name().equals("id") && !child.name().endsWith("xtension");
      if (plain && !child.isForbidden()) {
        Shape typed = child.isChoice() ? child.choices().get(0) : child;
        JsonNode value =
            typed.isList() ? items(typed, NOTHING, false) : value(typed, NOTHING, false);
        if (!value.isMissingNode()) {
          return JsonNodeFactory.instance.objectNode().set(typed.name(), value);
        }
      }
    }
    return NOTHING;
  }
}
