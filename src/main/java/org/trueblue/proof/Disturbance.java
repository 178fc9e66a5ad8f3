package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.trueblue.fhir.Json;

/** What stands between client and server, and does something to what passes. */
@FunctionalInterface
interface Disturbance {

  /** The server behind it. */
  @FunctionalInterface
  interface Server {
    Answer answer(Ask ask);
  }

  Answer answer(Ask ask, Server server);

  /** Changes the requests that satisfy a condition. */
  static Disturbance asking(Predicate<Ask> which, UnaryOperator<Ask> change) {
    return (ask, server) -> server.answer(which.test(ask) ? change.apply(ask) : ask);
  }

  /** Changes the answers to requests that satisfy a condition. */
  static Disturbance answering(Predicate<Ask> which, UnaryOperator<Answer> change) {
    return (ask, server) -> which.test(ask) ? change.apply(server.answer(ask)) : server.answer(ask);
  }

  /** Changes the JSON of answers with status 200. */
  static Disturbance editing(Predicate<Ask> which, Consumer<ObjectNode> edit) {
    return answering(which, answer -> answer.status() == 200 ? answer.edited(edit) : answer);
  }

  /** Changes each Bundle that answers a request. */
  static Disturbance editingBundles(Predicate<Ask> which, Consumer<ObjectNode> edit) {
    return editing(
        which,
        json -> {
          if (json.path("resourceType").asText().equals("Bundle")) {
            edit.accept(json);
          }
        });
  }

  /** Changes each resource of a type, wherever it is: read, in a Bundle, in a history. */
  static Disturbance editingResources(String type, Consumer<ObjectNode> edit) {
    return editingResources(type::equals, edit);
  }

  /** Changes each resource of some types, wherever it is. */
  static Disturbance editingResources(Predicate<String> types, Consumer<ObjectNode> edit) {
    return editingResources(ask -> !ask.isMetadata(), types, edit);
  }

  /** Changes each resource of some types in what answers a request. */
  static Disturbance editingResources(
      Predicate<Ask> which, Predicate<String> types, Consumer<ObjectNode> edit) {
    return editing(
        which,
        json -> {
          if (types.test(json.path("resourceType").asText())) {
            edit.accept(json);
          }
          for (JsonNode entry : Json.items(json.path("entry"))) {
            if (entry.path("resource") instanceof ObjectNode resource
                && types.test(resource.path("resourceType").asText())) {
              edit.accept(resource);
            }
          }
        });
  }

  /** Takes items out of a list, and the list if nothing is left of it. */
  static void removeItems(ObjectNode parent, String list, Predicate<JsonNode> which) {
    if (parent.path(list) instanceof ArrayNode items) {
      for (int i = items.size() - 1; i >= 0; i--) {
        if (which.test(items.get(i))) {
          items.remove(i);
        }
      }
      if (items.isEmpty()) {
        parent.remove(list);
      }
    }
  }

  /** Takes a text out of a list, and the list if nothing is left of it. */
  static void removeText(ObjectNode parent, String list, String text) {
    removeItems(parent, list, item -> item.asText().equals(text));
  }

  /** Tells the entries of a Bundle that hold a resource of a type. */
  static Predicate<JsonNode> ofType(String type) {
    return entry -> entry.path("resource").path("resourceType").asText().equals(type);
  }
}
