package org.trueblue.proof;

import java.util.List;

/** Faults of how a server like CMS Blue Button 2.0 minds scopes. */
final class ScopeFaults {

  private static final Topic HERE = new Topic("8-scopes");

  private ScopeFaults() {}

  static List<Fault> all() {
    return List.of(
        HERE.answering(
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
        HERE.answering(
                "read-searches",
                "a right to read is one to search",
                FhirAsk.search("Patient"),
                a -> a.status() == 403 ? a.withStatus(200) : a)
            .kills("BB-SCP-02", "response.status")
            .kills("BB-SCP-06", "response.status"),
        HERE.answering(
                "withheld-read",
                "a Patient that was kept back can be read",
                FhirAsk.read("Patient").and(ask -> !ask.path().contains("card")),
                a -> a.status() == 403 ? a.withStatus(200) : a)
            .kills("BB-SCP-06", "response.status"),
        HERE.answering(
                "search-reads",
                "a right to search is one to read",
                FhirAsk.read("Coverage"),
                a -> a.status() == 403 ? a.withStatus(200) : a)
            .kills("BB-SCP-03", "response.status"),
        HERE.answering(
                "ungranted",
                "what is not granted is opened",
                FhirAsk.search("ExplanationOfBenefit"),
                a -> a.status() == 403 ? a.withStatus(200) : a)
            .kills("BB-SCP-04", "response.status")
            .mayAlsoBreak("BB-RES-06"),
        HERE.answering(
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
        HERE.answering(
                "withheld-user",
                "who the user is is told although it was kept back",
                TokenFaults.at("userinfo"),
                a -> a.status() == 403 ? a.withStatus(200) : a)
            .kills("BB-SCP-07", "response.status"),
        HERE.answering(
                "unnamed",
                "the patient is not named where demographic data were kept back",
                TokenFaults.at("token"),
                a ->
                    a.status() == 200 && !a.text().contains("profile")
                        ? a.edited(json -> json.remove("patient"))
                        : a)
            .kills("BB-SCP-08", "token.member"),
        HERE.answering(
                "card",
                "the insurance card takes one right",
                ask -> ask.path().contains("insurance-card"),
                a -> a.withStatus(200))
            .kills("BB-SCP-11", "response.status"));
  }
}
