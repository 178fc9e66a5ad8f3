package org.trueblue.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a hostile or careless server makes of a document: each value in it, one after the other,
 * replaced by each of the others. No chance in it, so that a failure comes again.
 */
final class Mutations {

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "7",
          "-1.50",
          "\"\"",
          "\"x\"",
          "\"Patient/1/_history/\"",
          "[]",
          "{}",
          "[null]",
          "[7, \"x\", {}]",
          "[[{\"extension\": [[]]}]]",
          "{\"extension\": {\"url\": 7}, \"coding\": [null, []], \"reference\": {}}");

  private Mutations() {}

  /** All mutations of a document. */
  static List<JsonNode> of(String json) {
    JsonNode document = Given.json(json);
    List<JsonNode> mutations = new ArrayList<>();
    for (String place : places(document, "")) {
      for (String value : VALUES) {
        mutations.add(replaced(document, place, Given.json(value)));
      }
      JsonNode old = document.at(place);
      mutations.add(replaced(document, place, JsonNodeFactory.instance.arrayNode().add(old)));
    }
    return mutations;
  }

  /** The JSON pointers to all values of a document but the document itself. */
  private static List<String> places(JsonNode node, String place) {
    List<String> places = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      places.add(place + "/" + member.getKey());
      places.addAll(places(member.getValue(), place + "/" + member.getKey()));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      places.add(place + "/" + i);
      places.addAll(places(node.get(i), place + "/" + i));
    }
    return places;
  }

  private static JsonNode replaced(JsonNode document, String place, JsonNode value) {
    JsonNode copy = document.deepCopy();
    int slash = place.lastIndexOf('/');
    JsonNode parent = copy.at(place.substring(0, slash));
    String last = place.substring(slash + 1);
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(last), value);
    } else if (parent instanceof ObjectNode object) {
      object.set(last, value);
    }
    return copy;
  }
}
