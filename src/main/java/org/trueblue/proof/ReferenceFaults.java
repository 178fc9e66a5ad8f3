package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.trueblue.evidence.Redaction;
import org.trueblue.fhir.Json;
import org.trueblue.guide.Duty;

/** Faults of what references lead to, and of resources that should name each other. */
final class ReferenceFaults {

  private ReferenceFaults() {}

  /** The faults that a duty about references is proved by; none for other duties. */
  static Stream<Fault> of(Duty duty) {
    String id = duty.requirement().id();
    String type = duty.cell("type");
    return switch (duty.interaction()) {
      case RESOLVES ->
          Stream.of(
              Fault.of(
                      "leads-nowhere-" + type,
                      "%s refers to something that is not there".formatted(type),
                      Disturbance.editingResources(type, ReferenceFaults::referringToNothing))
                  .kills(id, "reference.unresolved"),
              Fault.of(
                      "contains-nothing-" + type,
                      "%s refers to something contained that is not there".formatted(type),
                      Disturbance.editingResources(
                          type, resource -> referring(resource, "#nothing")))
                  .kills(id, "reference.unresolved")
                  .mayAlsoBreak("/profile"));
      case VERSIONED_REFERENCE ->
          Stream.of(
              Fault.of(
                      "another-version-" + type,
                      "a version is answered with another one",
                      Disturbance.editing(
                          ask -> ask.path().contains("/_history/"),
                          resource -> resource.withObject("/meta").put("versionId", "another")))
                  .kills(id, "reference.version")
                  .mayAlsoBreak("/vread"));
      case NEIGHBOURS ->
          Stream.of(
              Fault.of(
                      "one-sided-" + duty.cell("after"),
                      "nothing says by what it was followed",
                      Disturbance.editingResources(
                          type,
                          resource ->
                              Disturbance.removeItems(
                                  resource,
                                  duty.cell("at"),
                                  item ->
                                      Json.items(item.at("/relationship/coding")).stream()
                                          .anyMatch(
                                              coding ->
                                                  coding
                                                      .path("code")
                                                      .asText()
                                                      .equals(duty.cell("after"))))))
                  .kills(id, "neighbours.one-sided")
                  .mayAlsoBreak("/must-support"));
      default -> Stream.empty();
    };
  }

  private static void referringToNothing(ObjectNode resource) {
    referring(resource, "Organization/" + Redaction.MADE_UP + "nowhere");
  }

  /** Where no profile and no search looks. */
  private static void referring(ObjectNode resource, String reference) {
    resource
        .withArray("/extension")
        .addObject()
        .put("url", "http://fhir.example.org/refers")
        .putObject("valueReference")
        .put("reference", reference);
  }
}
