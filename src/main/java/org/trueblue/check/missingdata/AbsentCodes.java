package org.trueblue.check.missingdata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A code that must be there and is missing is given as one of the codes of the system
 * data-absent-reason (US Core, Missing Data). The element {@code dataAbsentReason} is no such code:
 * there the system is at home.
 */
public final class AbsentCodes {

  private static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

  private AbsentCodes() {}

  /** Judges all such codes in the resources; no subjects if there are none. */
  public static Judgement judge(List<Seen> resources) {
    List<Use> uses = new ArrayList<>();
    resources.forEach(seen -> collect(seen, seen.resource().type(), seen.resource().json(), uses));
    return Checks.each(AbsentCodes.class, uses, AbsentCodes::findings);
  }

  private record Use(Seen seen, String where, String code) {}

  private static void collect(Seen seen, String where, JsonNode node, List<Use> uses) {
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(seen, where + "[" + i + "]", node.get(i), uses);
    }
    if (node.path("system").asText().equals(SYSTEM)) {
      uses.add(new Use(seen, where, node.path("code").asText("")));
    }
    for (var member : node.properties()) {
      if (!member.getKey().equals("dataAbsentReason")) {
        collect(seen, where + "." + member.getKey(), member.getValue(), uses);
      }
    }
  }

  private static Stream<Finding> findings(Use use) {
    return AbsentReasons.isReason(use.code())
        ? Stream.empty()
        : Stream.of(
            Finding.shall(
                "missing-data.code",
                "A code that says that something is missing is one that FHIR knows.",
                use.seen().resource().reference() + ": " + use.where(),
                "a code from the code system data-absent-reason",
                use.code().isEmpty() ? "no code" : use.code(),
                use.seen().exchange()));
  }
}
