package org.trueblue.reference.bluebutton;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.trueblue.reference.web.Said;

/** Makes the Coverages of a beneficiary: the parts of Medicare. */
final class CoverageData {

  private static final String PAYER = "Centers for Medicare and Medicaid Services";

  private CoverageData() {}

  static ObjectNode of(Person person, char part, int version) {
    ObjectNode json =
        Said.object()
            .put("resourceType", "Coverage")
            .put("id", "part-%c-%s".formatted(part, person.bene()));
    ObjectNode meta = json.putObject("meta").put("lastUpdated", "2024-01-02T03:04:05.000+00:00");
    String name = "Part " + Character.toUpperCase(part);
    json.put("status", "active");
    if (version > 1) {
      String profile =
          "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage"
              + (version == 3 ? "|2.2.0" : "");
      meta.putArray("profile").add(profile);
      json.put("subscriberId", person.mbi());
      json.putObject("relationship")
          .putArray("coding")
          .addObject()
          .put("system", "http://terminology.hl7.org/CodeSystem/subscriber-relationship")
          .put("code", "self");
      ArrayNode classes = json.putArray("class");
      coverageClass(classes, "group", "Medicare");
      coverageClass(classes, "plan", name);
    } else {
      json.putObject("grouping").put("subGroup", "Medicare").put("subPlan", name);
    }
    json.putObject("beneficiary").put("reference", "Patient/" + person.bene());
    json.putArray("payor").addObject().putObject("identifier").put("value", PAYER);
    return json;
  }

  private static void coverageClass(ArrayNode classes, String code, String value) {
    ObjectNode item = classes.addObject();
    item.putObject("type")
        .putArray("coding")
        .addObject()
        .put("system", "http://terminology.hl7.org/CodeSystem/coverage-class")
        .put("code", code);
    item.put("value", value);
  }
}
