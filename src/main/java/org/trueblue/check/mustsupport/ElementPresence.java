package org.trueblue.check.mustsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.MustSupportElement;
import org.trueblue.guide.MustSupportElement.Step;
import org.trueblue.guide.SliceRule;

/**
 * Whether a resource has a value for an element. A data-absent-reason is no value; {@code false} is
 * one.
 */
final class ElementPresence {

  private static final String DATA_ABSENT =
      "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  private ElementPresence() {}

  static boolean isPresent(Resource resource, MustSupportElement element) {
    Stream<Item> items = Stream.of(new Item(resource.type(), "", resource.json()));
    for (Step step : element.steps()) {
      items = items.flatMap(item -> children(item.json(), step));
    }
    return items.anyMatch(
        item -> hasValue(item) && element.fixed().map(f -> contains(item.json(), f)).orElse(true));
  }

  /**
   * One occurrence of an element.
   *
   * @param element name of the element
   * @param type its type where the name of a choice tells it, else empty
   * @param json its value
   */
  private record Item(String element, String type, JsonNode json) {}

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
      return at(item.json(), in.path())
          .flatMap(ElementPresence::codes)
          .anyMatch(in.codes()::contains);
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
      return Json.items(coded.path("coding")).stream().flatMap(ElementPresence::codes);
    }
    return Stream.of(coded.path("system").asText("") + "|" + coded.path("code").asText(""));
  }

  /** Whether a value has all that a FHIR pattern has (R4, section 5.1.0.12). */
  private static boolean contains(JsonNode value, JsonNode pattern) {
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

  private static boolean hasValue(Item item) {
    if (!(item.json() instanceof ObjectNode object)) {
      return !item.json().asText().isEmpty();
    }
    if (isDataAbsent(object)) {
      return false;
    }
    boolean extension = item.element().equals("extension");
    ObjectNode content = object.deepCopy();
    content.remove(extension ? List.of("id", "url") : List.of("id", "extension"));
    return !content.isEmpty();
  }

  private static boolean isDataAbsent(JsonNode object) {
    return Json.items(object.path("extension")).stream()
        .anyMatch(extension -> extension.path("url").asText().equals(DATA_ABSENT));
  }
}
