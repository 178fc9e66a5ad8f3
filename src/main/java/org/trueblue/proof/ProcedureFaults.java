package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;
import org.trueblue.reference.smart.Lapse;

/** Faults of what ONC's procedure asks for beyond SMART App Launch. */
final class ProcedureFaults {

  private static final String DISCOVERY = "1-discovery";
  private static final String LAUNCHES = "2-launches";
  private static final String SCOPES = "3-scopes";

  /** Categories by the type of what they are of. */
  private static final Map<String, List<String>> CATEGORIES =
      Map.of(
          "Condition",
          List.of("encounter-diagnosis", "problem-list-item", "health-concern"),
          "Observation",
          List.of("laboratory", "social-history", "sdoh", "survey", "vital-signs"));

  private ProcedureFaults() {}

  static List<Fault> all() {
    return Stream.of(discovery(), launches(), scopes()).flatMap(List::stream).toList();
  }

  private static List<Fault> discovery() {
    return List.of(
        configured("capability", "permission-v1 is not declared", "capabilities", "permission-v1")
            .kills("G10-03/capabilities", "discovery.required"),
        configured(
                "encounter", "no encounter is in context", "capabilities", "context-ehr-encounter")
            .kills("G10-03/capabilities", "discovery.required"),
        configured(
                "grants",
                "services are not declared",
                "grant_types_supported",
                "client_credentials")
            .kills("G10-03/grants", "discovery.required"));
  }

  private static List<Fault> launches() {
    return List.of(
        scope("less-patient", "goals are withheld from clients that stand alone", "patient/Goal")
            .kills("G10-09/all", "token.less-scope"),
        scope("less-user", "goals are withheld from clients of an EHR", "user/Goal")
            .kills("G10-21/user", "token.less-scope"),
        token("no-refresh", "nobody gets a refresh token", json -> json.remove("refresh_token"))
            .kills("G10-10/given", "token.member")
            .kills("G10-10/given-ehr", "token.member"),
        Fault.of("g10/any-launch", "any launch is taken", Lapse.ACCEPTS_ANY_LAUNCH)
            .in(LAUNCHES)
            .kills("G10-23", "authorize.accepted"),
        token("no-patient", "no patient is told", json -> json.remove("patient"))
            .kills("G10-22", "context.patient"),
        token("nobody", "a patient is told who is nowhere", json -> json.put("patient", "nobody"))
            .kills("G10-22", "context.unreadable"));
  }

  private static List<Fault> scopes() {
    return List.of(
        edited(
                SCOPES,
                "no-version-1",
                "the syntax of version 1 is not granted",
                SmartAsks.code(),
                json -> without(json, "\\S+/Observation\\.read"))
            .kills("G10-21/version-1", "token.v1"),
        Fault.of("g10/open", "any type is found with any token", Lapse.IGNORES_SCOPE_ON_SEARCH)
            .in(SCOPES)
            .kills("G10-21/version-1", "scope.open")
            .mayAlsoBreak("G10-21/"),
        closed("closed-version-1", scope -> scope.contains("MedicationRequest.read"))
            .kills("G10-21/version-1", "scope.refused"),
        categories(
            Fault.of(
                "g10/any-category-found",
                "what a scope leaves out is found",
                Lapse.IGNORES_QUERY_ON_SEARCH),
            "scope.granular-open"),
        categories(
            Fault.of(
                "g10/any-category-read",
                "what a scope leaves out is read",
                Lapse.IGNORES_QUERY_ON_READ),
            "scope.granular-open"),
        categories(
            closed("closed-category", scope -> scope.contains("?category=")),
            "scope.granular-refused"));
  }

  private static Fault categories(Fault fault, String code) {
    Fault all = fault.in(SCOPES);
    for (Map.Entry<String, List<String>> type : CATEGORIES.entrySet()) {
      for (String category : type.getValue()) {
        all = all.kills("G10-21/%s/%s".formatted(type.getKey(), category), code);
      }
    }
    return all;
  }

  private static Fault configured(String name, String what, String list, String value) {
    return edited(
        DISCOVERY,
        name,
        what,
        SmartAsks.configuration(),
        json -> {
          List<String> kept =
              Json.strings(json.path(list)).stream().filter(one -> !one.equals(value)).toList();
          ArrayNode left = json.putArray(list);
          kept.forEach(left::add);
        });
  }

  private static Fault scope(String name, String what, String beginning) {
    return token(name, what, json -> without(json, beginning + "\\.\\S+"));
  }

  private static Fault token(String name, String what, Consumer<ObjectNode> change) {
    return edited(LAUNCHES, name, what, SmartAsks.code(), change);
  }

  private static void without(ObjectNode json, String scope) {
    json.put("scope", json.path("scope").asText().replaceAll(" ?" + scope + "(?= |$)", "").strip());
  }

  private static Fault edited(
      String feature, String name, String what, Predicate<Ask> which, Consumer<ObjectNode> change) {
    return Fault.of(
            "g10/" + name, what, Disturbance.answering(which, answer -> answer.edited(change)))
        .in(feature);
  }

  /** What some tokens open is closed to them. */
  private static Fault closed(String name, Predicate<String> scope) {
    return Fault.of(
            "g10/" + name,
            "what was granted is not found",
            new WithTokens(
                scope,
                SmartAsks.fhir("(Observation|Condition|MedicationRequest).*"),
                a -> Answer.refusal(403)))
        .in(SCOPES);
  }
}
