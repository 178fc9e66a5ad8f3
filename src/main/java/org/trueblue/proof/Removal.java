package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.ElementPath;
import org.trueblue.guide.MustSupportElement.Step;

/** Takes an element away from a resource, wherever its steps lead. */
final class Removal {

  private Removal() {}

  static void remove(ObjectNode parent, List<Step> steps) {
    Step step = steps.get(0);
    List<Step> further = steps.subList(1, steps.size());
    for (Map.Entry<String, JsonNode> member : new ArrayList<>(parent.properties())) {
      String name = member.getKey();
      if (further.isEmpty()) {
        removeItems(parent, name, step);
      } else {
        Json.items(member.getValue()).stream()
            .filter(item -> isMeant(name, item, step) || name.equals("_" + step.name()))
            .filter(JsonNode::isObject)
            .forEach(item -> remove((ObjectNode) item, further));
      }
    }
  }

  private static void removeItems(ObjectNode parent, String name, Step step) {
    if (parent.path(name) instanceof ArrayNode items) {
      // What is beside an item, by its place, goes with all of them.
      Disturbance.removeItems(parent, name, item -> isMeant(name, item, step));
      if (items.isEmpty()) {
        parent.remove("_" + name);
      }
    } else if (isMeant(name, parent.path(name), step)) {
      parent.remove(List.of(name, "_" + name));
    }
  }

  private static boolean isMeant(String name, JsonNode item, Step step) {
    ObjectNode alone = JsonNodeFactory.instance.objectNode();
    alone.set(name, item);
    return ElementPath.follow(new Resource(alone), List.of(step)).findAny().isPresent();
  }
}
