package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.guide.Guide;

/** What comes along with the matches of a search by {@code _revinclude}: Provenance, as a rule. */
final class Referrers {

  private final List<Tie> ties = new ArrayList<>();

  Referrers(Guide guide) {
    for (ResourceCapability resource : guide.capability().resources()) {
      resource.revIncludes().forEach(include -> add(guide, include.value(), resource.type()));
    }
  }

  /**
   * That resources of one type refer to those of another.
   *
   * @param from type that refers
   * @param element by which it refers
   * @param to type that is referred to
   */
  record Tie(String from, String element, String to) {

    /** What such a resource says of these. */
    ObjectNode story(List<String> references) {
      ObjectNode story = JsonNodeFactory.instance.objectNode();
      ArrayNode targets = story.putArray(element);
      references.forEach(reference -> targets.addObject().put("reference", reference));
      return story;
    }
  }

  private void add(Guide guide, String include, String to) {
    String[] typeAndParameter = include.split(":", -1);
    if (typeAndParameter.length == 2) {
      String from = typeAndParameter[0];
      guide.search(from, typeAndParameter[1]).stream()
          .map(SearchDefinition::expression)
          .flatMap(expression -> element(from, expression).stream())
          .forEach(element -> ties.add(new Tie(from, element, to)));
    }
  }

  private static Optional<String> element(String type, String expression) {
    return expression.matches(type + "\\.[a-zA-Z]+")
        ? Optional.of(expression.substring(type.length() + 1))
        : Optional.empty();
  }

  /** Whether resources of this type come along with others. */
  boolean include(String type) {
    return ties.stream().anyMatch(tie -> tie.from().equals(type));
  }

  /** What resources of this type refer to, in the order of the guide. */
  List<Tie> from(String type) {
    return ties.stream().filter(tie -> tie.from().equals(type)).toList();
  }
}
