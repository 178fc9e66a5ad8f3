package org.trueblue.reference.bluebutton;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.trueblue.reference.web.Said;

/** Makes the Patient of a beneficiary. */
final class PatientData {

  private static final String C4BB = "http://hl7.org/fhir/us/carin-bb/StructureDefinition/";
  private static final String IDENTIFIER_TYPE = "http://terminology.hl7.org/CodeSystem/v2-0203";

  private PatientData() {}

  static ObjectNode of(Person person, int version) {
    ObjectNode json = Said.object().put("resourceType", "Patient").put("id", person.bene());
    ObjectNode meta = json.putObject("meta").put("lastUpdated", "2024-01-02T03:04:05.000+00:00");
    if (version == 2) {
      meta.putArray("profile").add(C4BB + "C4BB-Patient");
    } else if (version == 3) {
      meta.putArray("profile")
          .add(C4BB + "C4BB-Patient|2.2.0")
          .add("http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient|7.0.0");
    }
    ArrayNode identifiers = json.putArray("identifier");
    if (version < 3) {
      identifier(
          identifiers,
          "https://bluebutton.cms.gov/resources/variables/bene_id",
          person.bene(),
          version,
          "MB");
    }
    ObjectNode mbi =
        identifier(
            identifiers,
            "http://hl7.org/fhir/sid/us-mbi",
            person.mbi(),
            version,
            version == 3 ? "MB" : "MC");
    if (version == 3) {
      mbi.putObject("period").put("start", "2015-01-01");
    } else {
      mbi.putArray("extension")
          .addObject()
          .put("url", "https://bluebutton.cms.gov/resources/codesystem/identifier-currency")
          .putObject("valueCoding")
          .put("system", "https://bluebutton.cms.gov/resources/codesystem/identifier-currency")
          .put("code", "current");
    }
    json.putArray("name")
        .addObject()
        .put("use", "usual")
        .put("family", person.family())
        .putArray("given")
        .add(person.given());
    json.put("gender", "unknown").put("birthDate", "1941-05-06");
    json.putArray("address")
        .addObject()
        .put("state", person.state())
        .put("postalCode", person.postalCode());
    return json;
  }

  private static ObjectNode identifier(
      ArrayNode all, String system, String value, int version, String type) {
    ObjectNode identifier = all.addObject();
    if (version > 1) {
      identifier
          .putObject("type")
          .putArray("coding")
          .addObject()
          .put("system", IDENTIFIER_TYPE)
          .put("code", type);
    }
    return identifier.put("system", system).put("value", value);
  }
}
