package org.trueblue.check.missingdata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A data-absent-reason gives one of the reasons that FHIR knows, and stands in place of a value,
 * not beside one (R4, extension data-absent-reason; US Core, Missing Data).
 */
public final class AbsentReasons {

  private static final String URL = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  /** The code system data-absent-reason of R4. */
  private static final Set<String> CODES =
      Set.of(
          "unknown",
          "asked-unknown",
          "temp-unknown",
          "not-asked",
          "asked-declined",
          "masked",
          "not-applicable",
          "unsupported",
          "as-text",
          "error",
          "not-a-number",
          "negative-infinity",
          "positive-infinity",
          "not-performed",
          "not-permitted");

  private AbsentReasons() {}

  /** Whether it is a code of the system data-absent-reason. */
  static boolean isReason(String code) {
    return CODES.contains(code);
  }

  /** Judges all data-absent-reasons in the resources; no subjects if there are none. */
  public static Judgement judge(List<Seen> resources) {
    List<Use> uses = resources.stream().flatMap(seen -> uses(seen).stream()).toList();
    return Checks.each(AbsentReasons.class, uses, AbsentReasons::findings);
  }

  /**
   * One use of the extension.
   *
   * @param where path of the element that carries it
   * @param extension the extension
   * @param value the value beside it, where the element is a primitive
   */
  private record Use(Seen seen, String where, JsonNode extension, JsonNode value) {}

  private static List<Use> uses(Seen seen) {
    List<Use> uses = new ArrayList<>();
    collect(seen, seen.resource().type(), seen.resource().json(), uses);
    return uses;
  }

  private static void collect(Seen seen, String where, JsonNode node, List<Use> uses) {
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(seen, where + "[" + i + "]", node.get(i), uses);
    }
    reasons(node).forEach(e -> uses.add(new Use(seen, where, e, MissingNode.getInstance())));
    for (var member : node.properties()) {
      String name = member.getKey();
      String path = where + "." + name.replaceFirst("^_", "");
      if (name.startsWith("_")) {
        primitives(seen, path, member.getValue(), node.path(name.substring(1)), uses);
      } else {
        collect(seen, path, member.getValue(), uses);
      }
    }
  }

  /** Extensions of primitives are in a member of their own, item by item for a list. */
  private static void primitives(
      Seen seen, String path, JsonNode beside, JsonNode values, List<Use> uses) {
    if (beside.isArray()) {
      for (int i = 0; i < beside.size(); i++) {
        primitives(seen, path + "[" + i + "]", beside.get(i), values.path(i), uses);
      }
    } else {
      reasons(beside).forEach(extension -> uses.add(new Use(seen, path, extension, values)));
    }
  }

  private static Stream<JsonNode> reasons(JsonNode element) {
    return Json.items(element.path("extension")).stream()
        .filter(extension -> extension.path("url").asText().equals(URL));
  }

  private static Stream<Finding> findings(Use use) {
    String code = use.extension().path("valueCode").asText("");
    Stream<Finding> reason =
        CODES.contains(code)
            ? Stream.empty()
            : Stream.of(
                Finding.shall(
                    "missing-data.reason",
                    "A data-absent-reason gives one of the reasons that FHIR knows.",
                    use.seen().resource().reference() + ": " + use.where(),
                    "valueCode from the code system data-absent-reason",
                    code.isEmpty() ? "no valueCode" : code,
                    use.seen().exchange()));
    boolean besideValue = !use.value().isMissingNode() && !use.value().isNull();
    Stream<Finding> contradiction =
        besideValue
            ? Stream.of(
                Finding.shall(
                    "missing-data.beside-value",
                    "A data-absent-reason stands in place of a value.",
                    use.seen().resource().reference() + ": " + use.where(),
                    "a value, or a reason for its absence",
                    "both",
                    use.seen().exchange()))
            : Stream.empty();
    return Stream.concat(reason, contradiction);
  }
}
