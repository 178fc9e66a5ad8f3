package org.trueblue.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;

/** Faults of what a server like CMS Blue Button 2.0 gives of Patient and Coverage. */
final class MemberFaults {

  private static final Topic HERE = new Topic("4-resources");

  private static final String CLAIM = "ExplanationOfBenefit";

  private final String version;

  /**
   * Faults of a version.
   *
   * @param version of the API
   */
  MemberFaults(String version) {
    this.version = version;
  }

  List<Fault> all() {
    return Stream.concat(ofAll(), profiles()).toList();
  }

  private Stream<Fault> ofAll() {
    return Stream.of(
        HERE.answering(
                "no-read",
                "no Coverage can be read",
                FhirAsk.read("Coverage"),
                a -> a.status() == 200 ? a.withStatus(500) : a)
            .kills("BB-RES-01", "response.status"),
        HERE.answering(
                "other-read",
                "a read of a Coverage gives something else",
                FhirAsk.read("Coverage"),
                a -> a.status() == 200 ? a.edited(json -> json.put("id", "another")) : a)
            .kills("BB-RES-01", "resource.read"),
        HERE.answering(
                "history",
                "there is a history of a Patient",
                ask -> ask.path().endsWith("/_history"),
                a -> a.withStatus(200))
            .kills("BB-RES-02", "resource.writable"),
        HERE.answering(
                "writable",
                "a Patient can be written",
                ask -> ask.method().equals("PUT"),
                a -> a.withStatus(200))
            .kills("BB-RES-02", "resource.writable"),
        editing(
                "other-patient",
                "a search finds another patient",
                "Patient",
                json -> json.put("id", "-9"))
            .kills("BB-RES-03", "resource.other-patient")
            .mayAlsoBreak("BB-TOK-02", "BB-RES-"),
        HERE.answering(
                "fewer",
                "a search with a patient finds less",
                FhirAsk.search(CLAIM).and(ask -> ask.query().startsWith("patient=-")),
                FhirAsk::lessOne)
            .kills("BB-RES-07", "search.different")
            .mayAlsoBreak("BB-RES-31"),
        HERE.answering(
                "typed-reference",
                "a reference with its type is refused",
                FhirAsk.search(CLAIM).and(ask -> ask.query().startsWith("patient=Patient/")),
                a -> Answer.refusal(403))
            .kills("BB-RES-31", "search.status"),
        HERE.answering(
                "typed-beneficiary",
                "a beneficiary with its type is refused",
                FhirAsk.search("Coverage").and(ask -> ask.query().contains("=Patient/")),
                a -> Answer.refusal(403))
            .kills("BB-RES-32", "search.status"),
        editing(
                "no-mbi",
                "a Patient has no Medicare Beneficiary Identifier",
                "Patient",
                json ->
                    Disturbance.removeItems(
                        json,
                        "identifier",
                        (JsonNode i) -> i.path("system").asText().endsWith("us-mbi")))
            .kills("BB-RES-09", "resource.identifiers")
            .kills("BB-RES-10", "resource.identifiers"),
        editing(
                "street",
                "a Patient tells the street",
                "Patient",
                json -> json.putArray("address").addObject().put("city", "Springfield"))
            .kills("BB-RES-11", "resource.address"),
        editing(
                "part",
                "there is no Coverage for part d",
                "Coverage",
                json -> json.put("id", json.path("id").asText().replace("part-d", "part-c")))
            .kills("BB-RES-12", "resource.part")
            .mayAlsoBreak("BB-RES-01", "BB-RES-13"),
        editing(
                "plan",
                "a Coverage is of another part than its id tells",
                "Coverage",
                json -> {
                  Json.items(json.path("class"))
                      .forEach(c -> replace((ObjectNode) c, "value", "Part ", "Plan "));
                  if (json.path("grouping") instanceof ObjectNode grouping) {
                    replace(grouping, "subPlan", "Part ", "Plan ");
                  }
                })
            .kills("BB-RES-13", "resource.coverage"),
        editing(
                "payor",
                "a Coverage does not say who pays",
                "Coverage",
                json -> json.remove("payor"))
            .kills("BB-RES-13", "resource.coverage"),
        editing(
                "subscriber",
                "the subscriber of a Coverage is somebody else",
                "Coverage",
                json -> json.replace("subscriberId", json.textNode("1S00E00ZZ99")))
            .kills("BB-RES-13", "resource.subscriber"),
        HERE.answering(
                "coverage-id",
                "an id that no Coverage can have is not found",
                FhirAsk.read("Coverage"),
                a -> a.status() == 400 ? a.withStatus(404) : a)
            .kills("BB-RES-14", "response.status")
            .kills("BB-RES-15", "response.status"),
        HERE.answering(
                "card",
                "the insurance card is a search",
                ask ->
                    ask.path().endsWith("$generate-insurance-card")
                        || ask.path().endsWith("%24generate-insurance-card"),
                a -> a.edited(json -> json.put("type", "searchset")))
            .kills("BB-RES-27", "resource.card"),
        HERE.answering(
                "audit",
                "who looked is told",
                ask -> ask.path().endsWith("/AuditEvent"),
                a -> a.withStatus(200))
            .kills("BB-RES-28", "response.status"));
  }

  /** Patients of v1, which is FHIR STU3, claim no profile. */
  private Stream<Fault> profiles() {
    return version.equals("v1")
        ? Stream.empty()
        : Stream.of(
            editing(
                    "patient-profile",
                    "a Patient claims no profile",
                    "Patient",
                    json -> ((ObjectNode) json.path("meta")).remove("profile"))
                .kills("BB-RES-09", "resource.member-profile")
                .kills("BB-RES-10", "resource.member-profile"));
  }

  static void replace(ObjectNode parent, String member, String from, String to) {
    if (parent.path(member).isTextual()) {
      parent.put(member, parent.path(member).asText().replace(from, to));
    }
  }

  private static Fault editing(String name, String what, String type, Consumer<ObjectNode> edit) {
    return HERE.fault(name, what, FhirAsk.editing(type, edit));
  }
}
