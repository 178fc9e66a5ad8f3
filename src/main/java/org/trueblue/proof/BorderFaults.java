package org.trueblue.proof;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Faults of isolation and scopes of a server like CMS Blue Button 2.0. */
final class BorderFaults {

  private static final String ISOLATION = "7-isolation";
  private static final String SCOPES = "8-scopes";

  /** The second user of the built-in server. */
  private static final String OTHER = "-70010000000002";

  private static final Predicate<Ask> OTHER_PATIENT =
      FhirAsk.read("Patient").and(ask -> ask.path().endsWith(OTHER));

  private BorderFaults() {}

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
            .kills("BB-RES-04", "isolation.leak"),
        leak(
                "patients-v3",
                "another patient of v3 is found by an id",
                FhirAsk.search("Patient").and(ask -> ask.query().contains("_id=")),
                "Patient")
            .kills("BB-RES-05", "isolation.leak"),
        in(
                ISOLATION,
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
        leak("patient", "another patient is read", OTHER_PATIENT, "Patient")
            .kills("BB-RES-04", "isolation.leak"),
        leak("patient-v3", "another patient of v3 is read", OTHER_PATIENT, "Patient")
            .kills("BB-RES-05", "isolation.leak"),
        in(
                SCOPES,
                "granted",
                "less is granted than can be",
                TokenFaults.at("token"),
                a ->
                    a.status() == 200
                        ? a.edited(
                            json ->
                                json.put(
                                    "scope",
                                    json.path("scope")
                                        .asText()
                                        .replace(" profile", "")
                                        .replace("patient/Coverage.s ", "")))
                        : a)
            .kills("BB-SCP-01", "token.scope"),
        in(
                SCOPES,
                "read-searches",
                "a right to read is one to search",
                FhirAsk.search("Patient"),
                a -> a.status() == 403 ? a.withStatus(200) : a)
            .kills("BB-SCP-02", "response.status")
            .kills("BB-SCP-06", "response.status"),
        in(
                SCOPES,
                "withheld-read",
                "a Patient that was kept back can be read",
                FhirAsk.read("Patient").and(ask -> !ask.path().contains("card")),
                a -> a.status() == 403 ? a.withStatus(200) : a)
            .kills("BB-SCP-06", "response.status"),
        in(
                SCOPES,
                "search-reads",
                "a right to search is one to read",
                FhirAsk.read("Coverage"),
                a -> a.status() == 403 ? a.withStatus(200) : a)
            .kills("BB-SCP-03", "response.status"),
        in(
                SCOPES,
                "ungranted",
                "what is not granted is opened",
                FhirAsk.search("ExplanationOfBenefit"),
                a -> a.status() == 403 ? a.withStatus(200) : a)
            .kills("BB-SCP-04", "response.status")
            .mayAlsoBreak("BB-RES-06"),
        in(
                SCOPES,
                "withheld",
                "what the user kept back is granted",
                TokenFaults.at("token"),
                a ->
                    a.status() == 200 && !a.text().contains("profile")
                        ? a.edited(
                            json -> json.put("scope", json.path("scope").asText() + " profile"))
                        : a)
            .kills("BB-SCP-05", "token.withheld-scope")
            .mayAlsoBreak("BB-SCP-01"),
        in(
                SCOPES,
                "withheld-user",
                "who the user is is told although it was kept back",
                TokenFaults.at("userinfo"),
                a -> a.status() == 403 ? a.withStatus(200) : a)
            .kills("BB-SCP-07", "response.status"),
        in(
                SCOPES,
                "unnamed",
                "the patient is not named where demographic data were kept back",
                TokenFaults.at("token"),
                a ->
                    a.status() == 200 && !a.text().contains("profile")
                        ? a.edited(json -> json.remove("patient"))
                        : a)
            .kills("BB-SCP-08", "token.member"),
        in(
                SCOPES,
                "card",
                "the insurance card takes one right",
                ask -> ask.path().contains("insurance-card"),
                a -> a.withStatus(200))
            .kills("BB-SCP-11", "response.status"));
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
    return Fault.of(
            "isolation/" + name,
            what,
            Disturbance.answering(
                which,
                a ->
                    a.status() == 403 || a.status() == 404
                        ? Answer.of(
                            200,
                            "application/fhir+json",
                            name.matches(".*s(-v3)?|identifier") ? bundle : resource)
                        : a))
        .in(ISOLATION);
  }

  private static Fault in(
      String feature,
      String name,
      String what,
      Predicate<Ask> which,
      UnaryOperator<Answer> change) {
    return Fault.of(feature.substring(2) + "/" + name, what, Disturbance.answering(which, change))
        .in(feature);
  }
}
