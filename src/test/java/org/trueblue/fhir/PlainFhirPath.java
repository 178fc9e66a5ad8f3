package org.trueblue.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * FHIRPath for tests: an expression is a path of members, {@code Patient.name.given}, and what is
 * found has the one type that the test says. Whatever stands there is found, however wrong.
 *
 * @param type of the elements
 */
public record PlainFhirPath(String type) implements FhirPath {

  @Override
  public List<Element> evaluate(Resource resource, String expression) {
    Stream<JsonNode> nodes = Stream.of(resource.json());
    for (String member : expression.substring(expression.indexOf('.') + 1).split("\\.", -1)) {
      nodes = nodes.flatMap(node -> Json.items(node.path(member)).stream());
    }
    return nodes
        .map(node -> node.isValueNode() ? TextNode.valueOf(node.asText()) : node)
        .map(node -> new Element(type, node))
        .toList();
  }
}
