package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.trueblue.reference.smart.Lapse;

/** Faults of how services get tokens by assertions that they sign. */
final class SmartBackendFaults {

  private static final Topic HERE = new Topic("12-backend-services");

  private SmartBackendFaults() {}

  static List<Fault> all() {
    return Stream.of(answers(), SmartAssertionFaults.ofServices()).flatMap(List::stream).toList();
  }

  private static List<Fault> answers() {
    return List.of(
        untyped("RS384").kills("SMART-BE-03/RS384", "token.type"),
        untyped("ES384").kills("SMART-BE-03/ES384", "token.type"),
        HERE.answering(
                "stored",
                "the answer may be stored",
                SmartAsks.backend(),
                a -> a.withoutHeader("Cache-Control"))
            .kills("SMART-BE-03/stored", "token.stored"),
        editing("longer", "the token is good for an hour", j -> j.put("expires_in", 3600))
            .kills("SMART-BE-04", "token.lifetime"),
        editing("refresh", "a service gets a refresh token", j -> j.put("refresh_token", "again"))
            .kills("SMART-BE-05", "token.refresh-given"),
        editing("more", "a service gets more than it asks for", SmartBackendFaults::more)
            .kills("SMART-BE-10", "token.more-scope"),
        HERE.trait(
                "open",
                "the token of a service opens everything",
                Lapse.IGNORES_SCOPE_ON_READ,
                Lapse.IGNORES_SCOPE_ON_SEARCH)
            .kills("SMART-BE-11", "scope.open"),
        HERE.fault(
                "closed",
                "the token of a service for less opens nothing",
                new WithTokens(
                    scope -> !scope.contains("Observation"),
                    SmartAsks.fhir("[A-Z].*"),
                    a -> Answer.refusal(403)))
            .kills("SMART-BE-11", "scope.refused"),
        HERE.fault(
                "dead",
                "the token of a service opens nothing",
                new WithTokens(
                    scope -> scope.contains("system/"),
                    SmartAsks.fhir("[A-Z].*"),
                    a -> Answer.refusal(401)))
            .kills("SMART-BE-11", "scope.refused"),
        HERE.answering(
                "any-grant",
                "a token is given for any kind of grant",
                SmartAsks.at("auth/token").and(SmartAsks.having("client_assertion")),
                a -> a.text().contains("unsupported_grant_type") ? SmartAsks.given() : a)
            .kills("SMART-BE-02/grant-type", "assertion.accepted"),
        HERE.answering(
                "error",
                "a wrong assertion is called another error",
                SmartAsks.backend(),
                SmartAsks.calling("invalid_client", "invalid_grant"))
            .kills("SMART-BE-02/key", "token.error")
            .kills("SMART-BE-02/none", "token.error")
            .mayAlsoBreak("SMART-BE-02", "SMART-BE-07"));
  }

  private static void more(ObjectNode json) {
    json.put("scope", json.path("scope").asText() + " system/Immunization.rs");
  }

  private static Fault untyped(String algorithm) {
    return HERE.answering(
        "no-type-" + algorithm,
        "the answer does not tell the type of a token: " + algorithm,
        SmartAsks.backend().and(SmartAsks.signed(algorithm)),
        a -> a.edited(json -> json.remove("token_type")));
  }

  private static Fault editing(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.editing(name, what, SmartAsks.backend(), edit);
  }
}
