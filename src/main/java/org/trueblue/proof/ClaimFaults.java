package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/** Faults of what the claims of a server like CMS Blue Button 2.0 say. */
final class ClaimFaults {

  private static final Topic HERE = new Topic("4-resources");

  private static final String CLAIM = "ExplanationOfBenefit";

  private ClaimFaults() {}

  static List<Fault> all() {
    return List.of(
        editing(
                "claim-id",
                "the id of a claim tells no type",
                json -> json.put("id", "claim" + json.path("id").asText()))
            .kills("BB-RES-16", "resource.claim-id")
            .mayAlsoBreak("BB-RES-01", "BB-SRCH-14"),
        editing(
                "profile",
                "a claim has no profile",
                json -> ((ObjectNode) json.path("meta")).remove("profile"))
            .kills("BB-RES-18", "resource.profile")
            .kills("BB-RES-19", "resource.profile"),
        editing(
                "profile-version",
                "a profile is named with another version",
                ClaimFaults::changeVersion)
            .kills("BB-RES-20", "resource.profile-version"),
        editing(
                "identifiers",
                "a claim has two unique identifiers",
                json -> {
                  if (json.path("identifier").isArray()) {
                    json.withArray("identifier").add(json.path("identifier").get(0).deepCopy());
                  }
                })
            .kills("BB-RES-21", "resource.unique-identifier"),
        editing("insurer", "a claim does not say who insures", json -> json.remove("insurer"))
            .kills("BB-RES-22", "resource.insurer"),
        editing(
                "type",
                "a claim says its type in other codes",
                json ->
                    ((ObjectNode) json.path("type").path("coding").get(0))
                        .put("system", "http://example.org"))
            .kills("BB-RES-23", "resource.claim-type")
            .mayAlsoBreak("BB-SRCH-05"),
        editing(
                "type-of-id",
                "the type is another than the id tells",
                json ->
                    MemberFaults.replace(
                        (ObjectNode) json.path("type").path("coding").get(0),
                        "code",
                        "CARRIER",
                        "SNF"))
            .kills("BB-RES-24", "resource.types-differ")
            .mayAlsoBreak("BB-SRCH-05", "BB-RES-18", "BB-RES-19"),
        editing(
                "types",
                "the codes of a type do not agree",
                json -> {
                  if (json.path("type").path("coding").size() > 1) {
                    ((ObjectNode) json.path("type").path("coding").get(1)).put("code", "99");
                  }
                })
            .kills("BB-RES-24", "resource.types-differ"),
        editing(
                "source",
                "a claim does not say where it comes from",
                json -> ((ObjectNode) json.path("meta")).remove("source"))
            .kills("BB-RES-26", "resource.source")
            .mayAlsoBreak("BB-SRCH-10"));
  }

  private static void changeVersion(ObjectNode claim) {
    String profile = claim.path("meta").path("profile").path(0).asText();
    ((ObjectNode) claim.path("meta"))
        .putArray("profile")
        .add(profile.contains("|") ? profile.replaceFirst("\\|.*", "") : profile + "|1.1.0");
  }

  private static Fault editing(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.fault(name, what, FhirAsk.editing(CLAIM, edit));
  }
}
