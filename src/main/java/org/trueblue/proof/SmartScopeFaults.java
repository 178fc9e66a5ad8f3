package org.trueblue.proof;

import java.util.List;
import java.util.function.Predicate;
import org.trueblue.reference.smart.Lapse;

/** Faults of how scopes are granted and minded. */
final class SmartScopeFaults {

  private static final Topic HERE = new Topic("13-scopes");

  private SmartScopeFaults() {}

  static List<Fault> all() {
    return List.of(
        HERE.trait("all", "all is granted whatever the user says", Lapse.GRANTS_ALL_THAT_IS_ASKED)
            .kills("SMART-SCP-02", "token.withheld-scope"),
        HERE.trait("open-search", "any type is found with any token", Lapse.IGNORES_SCOPE_ON_SEARCH)
            .kills("SMART-SCP-03/search", "scope.open")
            .mayAlsoBreak("SMART-SCP"),
        HERE.trait("open-read", "any type is read with any token", Lapse.IGNORES_SCOPE_ON_READ)
            .kills("SMART-SCP-03/read", "scope.open")
            .mayAlsoBreak("SMART-SCP"),
        HERE.trait(
                "open",
                "any type is found and read with any token",
                Lapse.IGNORES_SCOPE_ON_SEARCH,
                Lapse.IGNORES_SCOPE_ON_READ)
            .kills("SMART-SCP-02", "scope.open")
            .kills("SMART-SCP-03/without-patient", "scope.open")
            .mayAlsoBreak("SMART-SCP"),
        HERE.answering(
                "refused",
                "what was granted is refused to all",
                SmartAsks.at("fhir/Encounter"),
                a -> Answer.refusal(403))
            .kills("SMART-SCP-03/granted", "scope.refused"),
        HERE.trait(
                "open-1",
                "any type is found and read with any token of version 1",
                Lapse.IGNORES_SCOPE_ON_SEARCH,
                Lapse.IGNORES_SCOPE_ON_READ)
            .kills("SMART-SCP-05", "scope.open")
            .mayAlsoBreak("SMART-SCP"),
        closed("search", "found", SmartAsks.at("fhir/Observation"))
            .kills("SMART-SCP-03/search", "scope.refused")
            .mayAlsoBreak("SMART-SCP"),
        closed("read", "read", SmartAsks.fhir("Observation/[^?]+"))
            .kills("SMART-SCP-03/read", "scope.refused")
            .mayAlsoBreak("SMART-SCP"),
        HERE.answering(
                "status",
                "what the scope does not cover is answered with 400",
                SmartAsks.fhir("[A-Z].*"),
                a -> a.status() == 403 ? Answer.refusal(400) : a)
            .kills("SMART-SCP-03/status", "scope.status"),
        HERE.trait(
                "read-is-search",
                "a right to read is one to search",
                Lapse.SEARCHES_BY_RIGHT_TO_READ)
            .kills("SMART-SCP-04/r", "scope.open"),
        HERE.trait(
                "search-is-read",
                "a right to search is one to read",
                Lapse.READS_BY_RIGHT_TO_SEARCH)
            .kills("SMART-SCP-04/s", "scope.open"),
        HERE.answering(
                "no-version-1",
                "the syntax of version 1 is not granted",
                SmartAsks.code(),
                a ->
                    a.edited(
                        j ->
                            j.put(
                                "scope",
                                j.path("scope")
                                    .asText()
                                    .replaceAll(" ?\\S+/Observation\\.read\\b", ""))))
            .kills("SMART-SCP-01", "token.v1")
            .mayAlsoBreak("SMART-SCP-05"),
        HERE.trait(
                "granular-search",
                "what a scope leaves out is found",
                Lapse.IGNORES_QUERY_ON_SEARCH)
            .kills("SMART-SCP-06/search", "scope.granular-open"),
        HERE.trait("granular-read", "what a scope leaves out is read", Lapse.IGNORES_QUERY_ON_READ)
            .kills("SMART-SCP-06/read", "scope.granular-open"),
        HERE.trait("other-read", "other patients are read", Lapse.READS_OTHER_PATIENTS)
            .kills("SMART-CTX-04", "scope.other-patient"),
        HERE.trait("other-search", "other patients are found", Lapse.FINDS_OTHER_PATIENTS)
            .kills("SMART-CTX-04", "scope.other-patient"));
  }

  private static Fault closed(String name, String done, Predicate<Ask> which) {
    return HERE.fault(
        "closed-" + name,
        "what was granted is not " + done,
        new WithTokens(scope -> !scope.contains("Condition"), which, a -> Answer.refusal(403)));
  }
}
