package org.trueblue.fhir.hapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Resource;

/**
 * What is not FHIR's JSON (R4, section 2.6.2) in ways over which the validator stumbles instead of
 * saying so, and what it would take hours for.
 */
final class Shape {

  /** The library compares each with all others, which takes the square of their number. */
  private static final int MOST_REPETITIONS = 10_000;

  private final List<Issue> faults = new ArrayList<>();

  private Shape() {}

  /** What is wrong, nothing if the validator can read the resource. */
  static List<Issue> faults(Resource resource) {
    Shape shape = new Shape();
    if (resource.json().has("meta") && !resource.json().path("meta").isObject()) {
      shape.add(resource.type() + ".meta", "meta is a JSON object");
    }
    shape.walk(resource.json(), resource.type());
    return shape.faults;
  }

  private void walk(JsonNode parent, String path) {
    parent
        .properties()
        .forEach(
            member -> {
              String name = member.getKey();
              String partner = name.startsWith("_") ? name.substring(1) : "_" + name;
              items(member.getValue(), parent.path(partner), path + "." + name);
            });
  }

  private void items(JsonNode value, JsonNode partner, String path) {
    if (!value.isArray()) {
      walk(value, path);
      return;
    }
    if (value.size() > MOST_REPETITIONS) {
      faults.add(
          new Issue(
              Severity.UNCHECKED,
              "",
              path,
              "elements with more than %,d repetitions, and the resources that have them"
                  .formatted(MOST_REPETITIONS)));
      return;
    }
    for (int i = 0; i < value.size(); i++) {
      String place = "%s[%d]".formatted(path, i);
      if (value.path(i).isNull() && !partner.hasNonNull(i)) {
        add(place, "null only keeps the place of a value beside its extensions, or of these");
      }
      walk(value.path(i), place);
    }
  }

  private void add(String where, String message) {
    faults.add(new Issue(Severity.FATAL, "", where, message));
  }
}
