package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Duty;

/** Faults of the content of resources. */
final class ContentFaults {

  private static final String DATA_ABSENT =
      "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  private ContentFaults() {}

  /** The faults that a duty about content is proved by; none for other duties. */
  static Stream<Fault> of(Duty duty) {
    String id = duty.requirement().id();
    return switch (duty.interaction()) {
      case PROFILE -> duty.cell("type").equals("Patient") ? patient(id) : Stream.empty();
      case MUST_SUPPORT -> Stream.of(mustSupport(duty));
      case ABSENT_REASON ->
          Stream.of(
              patients(
                      "reason-unknown-code",
                      "a data-absent-reason gives a reason that FHIR does not know",
                      p -> reasons(p, e -> e.put("valueCode", "none-of-your-business")))
                  .kills(id, "missing-data.reason")
                  .mayAlsoBreak("/profile"),
              patients(
                      "reason-beside-value",
                      "a data-absent-reason stands beside a value",
                      p ->
                          p.putObject("_gender")
                              .putArray("extension")
                              .addObject()
                              .put("url", DATA_ABSENT)
                              .put("valueCode", "unknown"))
                  .kills(id, "missing-data.beside-value"),
              patients(
                      "no-reasons",
                      "no data-absent-reason is to be seen",
                      p -> p.remove(List.of("_birthDate", "name")))
                  .kills(id, "missing-data.absent")
                  .mayAlsoBreak("/profile", "/search"));
      default -> Stream.empty();
    };
  }

  private static Stream<Fault> patient(String id) {
    return Stream.of(
        patients("no-identifier", "patients have no identifier", p -> p.remove("identifier"))
            .kills(id, "profile.Validation_VAL_Profile_Minimum"),
        patients(
                "identifier-without-system",
                "identifiers have no system",
                p -> p.path("identifier").forEach(i -> ((ObjectNode) i).remove("system")))
            .kills(id, "profile.Validation_VAL_Profile_Minimum"),
        patients(
                "hollow-name",
                "a name has neither parts nor a reason for that",
                p -> p.withArray("name").addObject().put("use", "usual"))
            .kills(id, "profile.us-core-6"),
        patients(
                "name-and-reason",
                "a name has parts and a reason why it has none",
                ContentFaults::reasonBesideName)
            .kills(id, "profile.us-core-6"),
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
            .mayAlsoBreak("birthdate", "/missing-data", "must-support"),
        patients("two-races", "a patient has two race extensions", ContentFaults::twoRaces)
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

  /** The element is never there, in whatever resource of the type. */
  private static Fault mustSupport(Duty duty) {
    String element = duty.cell("element");
    return Fault.of(
            "never-" + element,
            "%s is never populated".formatted(element),
            Disturbance.editingResources(duty.cell("type"), resource -> remove(resource, element)))
        .kills(duty.requirement().id(), "must-support.absent")
        // What must be there and is not, breaks the profile; what is searched for, the search.
        .mayAlsoBreak("/profile", "/search/", "/search-");
  }

  /** Takes away what an element id of the profile names. */
  private static void remove(JsonNode parent, String elementId) {
    String path = elementId.substring(elementId.indexOf('.') + 1);
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    if (dot >= 0) {
      Json.items(parent.path(name)).forEach(child -> remove(child, path));
    } else if (parent instanceof ObjectNode object) {
      removeHere(object, name);
    }
  }

  private static void removeHere(ObjectNode object, String name) {
    if (name.startsWith("extension:")) {
      Disturbance.removeItems(
          object,
          "extension",
          e -> slice(e).equalsIgnoreCase(name.substring("extension:".length())));
    } else if (name.endsWith("[x]")) {
      String choice = name.replace("[x]", "");
      object
          .properties()
          .removeIf(m -> m.getKey().startsWith(choice) || m.getKey().startsWith("_" + choice));
    } else {
      object.remove(List.of(name, "_" + name));
    }
  }

  /** US Core names the slices of extensions like the extensions. */
  private static String slice(JsonNode extension) {
    String url = extension.path("url").asText();
    return url.substring(url.lastIndexOf('/') + 1).replace("us-core-", "").replace("-", "");
  }

  private static void reasons(JsonNode node, Consumer<ObjectNode> edit) {
    for (JsonNode child : node) {
      if (child.path("url").asText().equals(DATA_ABSENT)) {
        edit.accept((ObjectNode) child);
      }
      reasons(child, edit);
    }
  }

  private static Fault patients(String name, String what, Consumer<ObjectNode> edit) {
    return Fault.of(name, what, Disturbance.editingResources("Patient", edit));
  }
}
