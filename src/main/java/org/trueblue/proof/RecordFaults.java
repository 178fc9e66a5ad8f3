package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trueblue.guide.Duty;

/** Faults of the record of the patients as a whole. */
final class RecordFaults {

  private static final String EXTENSION =
      "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
  private static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
  private static final Pattern CODE = Pattern.compile("code = '([^']+)'");

  private RecordFaults() {}

  /** The faults that a duty about the record is proved by; none for other duties. */
  static Stream<Fault> of(Duty duty) {
    String id = duty.requirement().id();
    Predicate<JsonNode> extension = node -> node.path("url").asText().equals(EXTENSION);
    Predicate<JsonNode> code = node -> node.path("system").asText().equals(SYSTEM);
    return switch (duty.interaction()) {
      case SHOWN -> Stream.of(notShown(duty));
      case SAID_BY_EACH ->
          Stream.of(
              Fault.of(
                      "never-" + duty.cell("expression"),
                      "neither %s nor %s is to be seen"
                          .formatted(duty.cell("expression"), duty.cell("instead")),
                      Disturbance.editingResources(
                          Set.of(duty.cell("type"), duty.cell("other").replaceFirst(":.*", ""))
                              ::contains,
                          RecordFaults.without(
                              elements(duty.cell("expression") + "|" + duty.cell("instead")))))
                  .kills(id, "record.unsaid"));
      case SAME_ADDRESS ->
          Stream.of(
              Fault.of(
                      "elsewhere-" + duty.cell("type"),
                      "the addresses in %s are others".formatted(duty.cell("type")),
                      Disturbance.editingResources(
                          duty.cell("type"),
                          resource ->
                              each(
                                  resource,
                                  node -> node.has("url") && node.has("contentType"),
                                  attachment -> attachment.put("url", "Binary/elsewhere"))))
                  .kills(id, "record.not-among"));
      case ABSENT_REASON ->
          Stream.of(
              everywhere(
                      "reason-unknown-code",
                      "a data-absent-reason gives a reason that FHIR does not know",
                      root -> each(root, extension, e -> e.put("valueCode", "none-of-yours")))
                  .kills(id, "missing-data.reason"),
              Fault.of(
                      "reason-beside-value",
                      "a data-absent-reason stands beside a value",
                      Disturbance.editingResources("Patient", RecordFaults::besideGender))
                  .kills(id, "missing-data.beside-value"),
              everywhere(
                      "no-reasons",
                      "no data-absent-reason is to be seen",
                      root -> each(root, extension, e -> e.put("url", "http://fhir.example.org")))
                  .kills(id, "missing-data.absent"));
      case ABSENT_CODE ->
          Stream.of(
              everywhere(
                      "absent-unknown-code",
                      "a code of the system data-absent-reason is none that FHIR knows",
                      root -> each(root, code, c -> c.put("code", "none-of-yours")))
                  .kills(id, "missing-data.code"),
              everywhere(
                      "no-absent-codes",
                      "no code says that it is unknown",
                      root -> each(root, code, c -> c.put("system", "http://fhir.example.org")))
                  .kills(id, "missing-data.absent"));
      default -> Stream.empty();
    };
  }

  /** What is asked for has another code; where it is told by no code, its element is not there. */
  private static Fault notShown(Duty duty) {
    String expression = duty.cell("expression");
    Matcher code = CODE.matcher(expression);
    Consumer<ObjectNode> edit =
        code.find()
            ? resource ->
                each(
                    resource,
                    node -> node.path("code").asText().equals(code.group(1)),
                    coding -> coding.put("code", "other"))
            : resource -> resource.remove(elements(expression));
    return Fault.of(
            "never-" + duty.cell("what"),
            "what shows %s is not there".formatted(duty.cell("what")),
            Disturbance.editingResources(
                List.of(duty.cell("types").split(", ", -1))::contains, edit))
        .kills(duty.requirement().id(), "record.not-shown");
  }

  /** The elements at the top that the alternatives of an expression begin with. */
  private static List<String> elements(String expression) {
    return Arrays.stream(expression.split("\\|", -1))
        .map(part -> part.strip().replaceFirst("[^a-zA-Z].*", ""))
        .toList();
  }

  private static Consumer<ObjectNode> without(List<String> elements) {
    return resource -> resource.remove(elements);
  }

  private static Fault everywhere(String name, String what, Consumer<ObjectNode> edit) {
    return Fault.of(name, what, Disturbance.editing(ask -> !ask.isMetadata(), edit));
  }

  private static void besideGender(ObjectNode patient) {
    patient
        .putObject("_gender")
        .putArray("extension")
        .addObject()
        .put("url", EXTENSION)
        .put("valueCode", "unknown");
  }

  private static void each(JsonNode node, Predicate<JsonNode> which, Consumer<ObjectNode> edit) {
    for (JsonNode child : node) {
      if (child.isObject() && which.test(child)) {
        edit.accept((ObjectNode) child);
      }
      each(child, which, edit);
    }
  }
}
