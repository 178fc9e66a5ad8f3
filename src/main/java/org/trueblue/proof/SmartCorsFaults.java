package org.trueblue.proof;

import java.util.List;
import java.util.function.Predicate;

/** Faults of what pages of other origins may read. */
final class SmartCorsFaults {

  private static final Topic HERE = new Topic("02-cors");

  private SmartCorsFaults() {}

  static List<Fault> all() {
    return List.of(
        closed("discovery", SmartAsks.configuration()).kills("SMART-CORS-01", "cors.origin"),
        closed("metadata", SmartAsks.metadata()).kills("SMART-CORS-01", "cors.origin"),
        closed("token", SmartAsks.at("auth/token").and(ask -> !isPreflight(ask)))
            .kills("SMART-CORS-01/token", "cors.origin"),
        refused("token", SmartAsks.at("auth/token")).kills("SMART-CORS-01/token", "cors.preflight"),
        closed("fhir", SmartAsks.fhir("[A-Z].*").and(ask -> !isPreflight(ask)))
            .kills("SMART-CORS-01/fhir", "cors.origin"),
        refused("fhir", SmartAsks.fhir("[A-Z].*")).kills("SMART-CORS-01/fhir", "cors.preflight"));
  }

  private static boolean isPreflight(Ask ask) {
    return ask.method().equals("OPTIONS");
  }

  private static Fault closed(String name, Predicate<Ask> which) {
    return HERE.answering(
        name,
        "pages of other origins may not read it: " + name,
        which,
        a -> a.withoutHeader("Access-Control-Allow-Origin"));
  }

  private static Fault refused(String name, Predicate<Ask> which) {
    return HERE.answering(
        "preflight-" + name,
        "browsers are told not to ask: " + name,
        which.and(SmartCorsFaults::isPreflight),
        a -> Answer.refusal(403));
  }
}
