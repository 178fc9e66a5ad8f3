package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Interaction;

/** Faults of the content of patients, one for each kind of rule of a profile. */
final class PatientFaults {

  private static final String DATA_ABSENT =
      "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  private PatientFaults() {}

  /** The faults that the profile of Patient is proved by; none for other duties. */
  static Stream<Fault> of(Duty duty) {
    boolean isPatient = duty.cell("type").equals("Patient");
    return duty.interaction() == Interaction.PROFILE && isPatient
        ? patient(duty.requirement().id())
        : Stream.empty();
  }

  private static Stream<Fault> patient(String id) {
    return Stream.of(
        patients("no-identifier", "patients have no identifier", p -> p.remove("identifier"))
            .kills(id, "profile.Validation_VAL_Profile_Minimum"),
        patients(
                "identifier-without-system",
                "identifiers have no system",
                p -> p.path("identifier").forEach(i -> ((ObjectNode) i).remove("system")))
            .kills(id, "profile.Validation_VAL_Profile_Minimum")
            .mayAlsoBreak("identifier/no-system"),
        patients(
                "hollow-name",
                "a name has neither parts nor a reason for that",
                p -> p.withArray("name").addObject().put("use", "usual"))
            .kills(id, "profile.us-core-6", "profile.us-core-8"),
        patients(
                "name-and-reason",
                "a name has parts and a reason why it has none",
                PatientFaults::reasonBesideName)
            .kills(id, "profile.us-core-6", "profile.us-core-8"),
        patients(
                "gender-code",
                "the gender is a code of the server's own",
                p -> p.put("gender", "F"))
            .kills(id, "profile.Terminology_TX_NoValid_16")
            .mayAlsoBreak("gender"),
        patients(
                "telecom-system",
                "a telecom has no system",
                p -> p.withArray("telecom").addObject().put("value", "555"))
            .kills(id, "profile.Validation_VAL_Profile_Minimum"),
        patients(
                "unknown-element",
                "patients have an element that FHIR does not know",
                p -> p.put("eyeColour", "brown"))
            .kills(id, "profile.structure"),
        patients(
                "bad-date",
                "the birth date is written the American way",
                p -> p.put("birthDate", "03/09/1984"))
            .kills(id, "profile.Type_Specific_Checks_DT_Date_Valid")
            .mayAlsoBreak("birthdate", "must-support"),
        patients("two-races", "a patient has two race extensions", PatientFaults::twoRaces)
            .kills(id, "profile.Validation_VAL_Profile_Maximum"));
  }

  private static void reasonBesideName(ObjectNode patient) {
    ObjectNode name = (ObjectNode) patient.withArray("name").path(0);
    if (name.has("family")) {
      name.putArray("extension").addObject().put("url", DATA_ABSENT).put("valueCode", "masked");
    }
  }

  private static void twoRaces(ObjectNode patient) {
    for (JsonNode extension : Json.items(patient.path("extension"))) {
      if (extension.path("url").asText().endsWith("us-core-race")) {
        patient.withArray("extension").add(extension.deepCopy());
        return;
      }
    }
  }

  private static Fault patients(String name, String what, Consumer<ObjectNode> edit) {
    return Fault.of(name, what, Disturbance.editingResources("Patient", edit));
  }
}
