package org.trueblue.proof;

import java.util.List;
import java.util.function.Predicate;

/** Faults of what a server like CMS Blue Button 2.0 shows of others. */
final class IsolationFaults {

  private static final Topic HERE = new Topic("7-isolation");

  /** The second user of the built-in server. */
  private static final String OTHER = "-70010000000002";

  private IsolationFaults() {}

  static List<Fault> all() {
    return List.of(
        leak(
                "claims",
                "the claims of another are found",
                FhirAsk.search("ExplanationOfBenefit"),
                "ExplanationOfBenefit")
            .kills("BB-RES-06", "isolation.leak"),
        leak(
                "coverages",
                "the Coverages of another are found",
                FhirAsk.search("Coverage"),
                "Coverage")
            .kills("BB-RES-06", "isolation.leak"),
        leak("coverage", "the Coverage of another is read", FhirAsk.read("Coverage"), "Coverage")
            .kills("BB-RES-08", "isolation.leak")
            .mayAlsoBreak("BB-SCP-03"),
        leak(
                "patients",
                "another patient is found by an id",
                FhirAsk.search("Patient").and(ask -> ask.query().contains("_id=")),
                "Patient")
            .kills("BB-RES-04", "isolation.leak")
            .kills("BB-RES-05", "isolation.leak"),
        HERE.answering(
                "found-nothing",
                "who asks for another finds nothing rather than being refused",
                FhirAsk.search("ExplanationOfBenefit"),
                a ->
                    a.status() == 403
                        ? Answer.of(
                            200,
                            "application/fhir+json",
                            "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":0}")
                        : a)
            .kills("BB-RES-06", "isolation.status")
            .mayAlsoBreak("BB-SCP-04"),
        leak(
                "claim",
                "the claim of another is read",
                FhirAsk.read("ExplanationOfBenefit"),
                "ExplanationOfBenefit")
            .kills("BB-RES-08", "isolation.leak"),
        leak(
                "identifier",
                "another is found by an identifier",
                FhirAsk.search("Patient").and(ask -> ask.query().contains("identifier")),
                "Patient")
            .kills("BB-RES-33", "isolation.leak"),
        leak(
                "patient",
                "another patient is read",
                FhirAsk.read("Patient").and(ask -> ask.path().endsWith(OTHER)),
                "Patient")
            .kills("BB-RES-04", "isolation.leak")
            .kills("BB-RES-05", "isolation.leak"));
  }

  /** The other user's data are shown, with the token of the first. */
  private static Fault leak(String name, String what, Predicate<Ask> which, String type) {
    String resource =
        switch (type) {
          case "Patient" -> "{\"resourceType\":\"Patient\",\"id\":\"%s\"}".formatted(OTHER);
          case "Coverage" ->
              "{\"resourceType\":\"Coverage\",\"id\":\"1\",\"beneficiary\":{\"reference\":\"Patient/%s\"}}"
                  .formatted(OTHER);
          default ->
              "{\"resourceType\":\"%s\",\"id\":\"1\",\"patient\":{\"reference\":\"Patient/%s\"}}"
                  .formatted(type, OTHER);
        };
    String bundle =
        "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":%s}]}"
            .formatted(resource);
    return HERE.answering(
        name,
        what,
        which,
        a ->
            a.status() == 403 || a.status() == 404
                ? Answer.of(
                    200,
                    "application/fhir+json",
                    name.matches(".*s|identifier") ? bundle : resource)
                : a);
  }
}
