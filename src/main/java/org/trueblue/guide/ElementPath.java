package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.MustSupportElement.Step;

/** Follows steps of a profile through the JSON of a resource. */
public final class ElementPath {

  private ElementPath() {}

  /**
   * One occurrence of an element.
   *
   * @param element name of the element
   * @param type its type where the name of a choice tells it, else empty
   * @param json its value
   */
  public record Item(String element, String type, JsonNode json) {}

  /** All occurrences of the element that the steps lead to. */
  public static Stream<Item> follow(Resource resource, List<Step> steps) {
    Stream<Item> items = Stream.of(new Item(resource.type(), "", resource.json()));
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      boolean further = i < steps.size() - 1;
      items =
          items.flatMap(
              item ->
                  Stream.concat(
                      children(item.json(), step),
                      further ? besidePrimitives(item.json(), step.name()) : Stream.of()));
    }
    return items;
  }

  /** What is below a primitive, its extensions, JSON has beside it. */
  private static Stream<Item> besidePrimitives(JsonNode parent, String name) {
    return Json.items(parent.path("_" + name)).stream()
        .filter(JsonNode::isObject)
        .map(json -> new Item(name, "", json));
  }

  private static Stream<Item> children(JsonNode parent, Step step) {
    return parent.properties().stream()
        .flatMap(member -> typeOf(member.getKey(), step).stream().map(t -> Map.entry(t, member)))
        .flatMap(
            found ->
                Json.items(found.getValue().getValue()).stream()
                    .map(json -> new Item(step.name(), found.getKey(), json)))
        .filter(item -> step.slice().stream().allMatch(rule -> holds(rule, item)));
  }

  /** The type that a member's name tells, if the step may take it; empty for a plain element. */
  private static Optional<String> typeOf(String member, Step step) {
    if (!step.name().endsWith("[x]")) {
      return member.equals(step.name()) ? Optional.of("") : Optional.empty();
    }
    String choice = step.name().substring(0, step.name().length() - "[x]".length());
    boolean isChoice =
        member.length() > choice.length()
            && member.startsWith(choice)
            && Character.isUpperCase(member.charAt(choice.length()));
    return Optional.of(member)
        .filter(name -> isChoice)
        .map(name -> name.substring(choice.length()))
        .filter(type -> step.types().isEmpty() || isOneOf(type, step.types()));
  }

  private static boolean isOneOf(String type, Set<String> types) {
    return types.stream().anyMatch(type::equalsIgnoreCase);
  }

  private static boolean holds(SliceRule rule, Item item) {
    if (rule instanceof SliceRule.Matches matches) {
      return at(item.json(), matches.path()).anyMatch(v -> contains(v, matches.pattern()));
    } else if (rule instanceof SliceRule.InCodes in) {
      return at(item.json(), in.path()).flatMap(ElementPath::codes).anyMatch(in.codes()::contains);
    } else if (rule instanceof SliceRule.OfType of) {
      return item.type().isEmpty() || isOneOf(item.type(), of.types());
    } else if (rule instanceof SliceRule.RefersTo to) {
      String literal = Reference.parse(item.json().path("reference").asText()).type();
      return to.types().contains(literal) || to.types().contains(item.json().path("type").asText());
    }
    SliceRule.Exists exists = (SliceRule.Exists) rule;
    return at(item.json(), exists.path()).findAny().isPresent() == exists.present();
  }

  /** All values at a path below a node, through lists. */
  private static Stream<JsonNode> at(JsonNode node, List<String> path) {
    Stream<JsonNode> nodes = Json.items(node).stream();
    for (String name : path) {
      nodes =
          nodes.flatMap(
              parent -> children(parent, new Step(name, Set.of(), List.of())).map(Item::json));
    }
    return nodes;
  }

  private static Stream<String> codes(JsonNode coded) {
    if (coded.has("coding")) {
      return Json.items(coded.path("coding")).stream().flatMap(ElementPath::codes);
    }
    return Stream.of(coded.path("system").asText("") + "|" + coded.path("code").asText(""));
  }

  /** Whether a value has all that a FHIR pattern has (R4, section 5.1.0.12). */
  public static boolean contains(JsonNode value, JsonNode pattern) {
    if (pattern.isObject()) {
      return Json.items(value).stream()
          .anyMatch(
              item ->
                  pattern.properties().stream()
                      .allMatch(m -> contains(item.path(m.getKey()), m.getValue())));
    } else if (pattern.isArray()) {
      return Json.items(pattern).stream()
          .allMatch(part -> Json.items(value).stream().anyMatch(item -> contains(item, part)));
    }
    return Json.items(value).stream().anyMatch(item -> item.asText().equals(pattern.asText()));
  }
}
