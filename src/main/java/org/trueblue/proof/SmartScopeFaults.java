package org.trueblue.proof;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.trueblue.reference.smart.Lapse;

/** Faults of how scopes are granted and minded. */
final class SmartScopeFaults {

  private static final String FEATURE = "13-scopes";

  private SmartScopeFaults() {}

  static List<Fault> all() {
    return List.of(
        lapsing("all", "all is granted whatever the user says", Lapse.GRANTS_ALL_THAT_IS_ASKED)
            .kills("SMART-SCP-02", "token.withheld-scope"),
        lapsing("open-search", "any type is found with any token", Lapse.IGNORES_SCOPE_ON_SEARCH)
            .kills("SMART-SCP-03/search", "scope.open")
            .mayAlsoBreak("SMART-SCP"),
        lapsing("open-read", "any type is read with any token", Lapse.IGNORES_SCOPE_ON_READ)
            .kills("SMART-SCP-03/read", "scope.open")
            .mayAlsoBreak("SMART-SCP"),
        lapsing(
                "open",
                "any type is found and read with any token",
                Lapse.IGNORES_SCOPE_ON_SEARCH,
                Lapse.IGNORES_SCOPE_ON_READ)
            .kills("SMART-SCP-02", "scope.open")
            .mayAlsoBreak("SMART-SCP"),
        lapsing(
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
        answering(
                "status",
                "what the scope does not cover is answered with 400",
                SmartAsks.fhir("[A-Z].*"),
                a -> a.status() == 403 ? Answer.refusal(400) : a)
            .kills("SMART-SCP-03/status", "scope.status"),
        lapsing(
                "read-is-search",
                "a right to read is one to search",
                Lapse.SEARCHES_BY_RIGHT_TO_READ)
            .kills("SMART-SCP-04/r", "scope.open"),
        lapsing(
                "search-is-read",
                "a right to search is one to read",
                Lapse.READS_BY_RIGHT_TO_SEARCH)
            .kills("SMART-SCP-04/s", "scope.open"),
        answering(
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
        lapsing(
                "granular-search",
                "what a scope leaves out is found",
                Lapse.IGNORES_QUERY_ON_SEARCH)
            .kills("SMART-SCP-06/search", "scope.granular-open"),
        lapsing("granular-read", "what a scope leaves out is read", Lapse.IGNORES_QUERY_ON_READ)
            .kills("SMART-SCP-06/read", "scope.granular-open"),
        lapsing("other-read", "other patients are read", Lapse.READS_OTHER_PATIENTS)
            .kills("SMART-CTX-04", "scope.other-patient"),
        lapsing("other-search", "other patients are found", Lapse.FINDS_OTHER_PATIENTS)
            .kills("SMART-CTX-04", "scope.other-patient"));
  }

  private static Fault closed(String name, String done, Predicate<Ask> which) {
    return Fault.of(
            "scopes/closed-" + name,
            "what was granted is not " + done,
            new WithTokens(scope -> !scope.contains("Condition"), which, a -> Answer.refusal(403)))
        .in(FEATURE);
  }

  private static Fault answering(
      String name, String what, Predicate<Ask> which, UnaryOperator<Answer> change) {
    return Fault.of("scopes/" + name, what, Disturbance.answering(which, change)).in(FEATURE);
  }

  private static Fault lapsing(String name, String what, Enum<?>... lapses) {
    return Fault.of("scopes/" + name, what, lapses).in(FEATURE);
  }
}
