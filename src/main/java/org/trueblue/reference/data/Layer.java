package org.trueblue.reference.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;

/**
 * One element as one definition speaks of it.
 *
 * @param elements of the definition
 * @param id of the element there
 */
record Layer(Elements elements, String id) {

  Optional<JsonNode> element() {
    return elements.find(id);
  }

  /** Whether the definition says anything of the element or of one below it. */
  boolean speaks() {
    return elements.speakOf(id);
  }

  /** The names of the elements below it. */
  Set<String> children() {
    return elements.children(id);
  }

  boolean hasChildren() {
    return !children().isEmpty();
  }

  Layer at(String otherId) {
    return new Layer(elements, otherId);
  }

  Layer child(String name) {
    return at(id + "." + name);
  }

  Layer slice(String name) {
    return at(id + ":" + name);
  }
}
