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
    return Stream.of(answers(), assertions()).flatMap(List::stream).toList();
  }

  private static List<Fault> answers() {
    return List.of(
        untyped("RS384").kills("SMART-BE-03/RS384", "token.type"),
        untyped("ES384").kills("SMART-BE-03/ES384", "token.type"),
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

  private static List<Fault> assertions() {
    return List.of(
        lapsing("any-signature", "any signature will do", Lapse.IGNORES_SIGNATURE)
            .kills("SMART-BE-02/key", "assertion.accepted")
            .mayAlsoBreak("SMART-BE-08"),
        lapsing("unsigned", "no signature is needed", Lapse.ACCEPTS_UNSIGNED_ASSERTION)
            .kills("SMART-BE-02/none", "assertion.accepted"),
        lapsing("any-algorithm", "any algorithm will do", Lapse.ACCEPTS_ANY_ALGORITHM)
            .kills("SMART-BE-02/HS256", "assertion.accepted"),
        lapsing("any-key", "any key may be named", Lapse.IGNORES_KEY_ID)
            .kills("SMART-BE-02/kid", "assertion.accepted")
            .mayAlsoBreak("SMART-BE-08"),
        lapsing("any-issuer", "any issuer will do", Lapse.IGNORES_ISSUER_OF_ASSERTION)
            .kills("SMART-BE-02/iss", "assertion.accepted")
            .kills("SMART-BE-02/iss-absent", "assertion.accepted"),
        lapsing("any-subject", "any subject will do", Lapse.IGNORES_SUBJECT_OF_ASSERTION)
            .kills("SMART-BE-02/sub", "assertion.accepted")
            .kills("SMART-BE-02/sub-absent", "assertion.accepted"),
        lapsing("any-audience", "any audience will do", Lapse.IGNORES_AUDIENCE_OF_ASSERTION)
            .kills("SMART-BE-02/aud", "assertion.accepted")
            .kills("SMART-BE-02/aud-absent", "assertion.accepted"),
        lapsing("expired", "it may have expired", Lapse.ACCEPTS_EXPIRED_ASSERTION)
            .kills("SMART-BE-02/exp", "assertion.accepted"),
        lapsing("endless", "it needs no end", Lapse.NEEDS_NO_EXPIRY)
            .kills("SMART-BE-02/exp-absent", "assertion.accepted"),
        lapsing("long", "it may be good for long", Lapse.ACCEPTS_LONG_ASSERTION)
            .kills("SMART-BE-02/exp-far", "assertion.accepted"),
        lapsing("nameless", "it needs no id", Lapse.NEEDS_NO_ASSERTION_ID)
            .kills("SMART-BE-02/jti-absent", "assertion.accepted"),
        lapsing("any-type", "it may be of any type", Lapse.IGNORES_ASSERTION_TYPE)
            .kills("SMART-BE-02/type", "assertion.accepted"),
        lapsing("replayed", "it is good again", Lapse.ACCEPTS_REPLAYED_ASSERTION)
            .kills("SMART-BE-07", "assertion.accepted"),
        lapsing("cached", "keys are kept for ever", Lapse.CACHES_KEYS_FOR_EVER)
            .kills("SMART-BE-08", "keys.new-refused", "keys.stale"));
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

  private static Fault lapsing(String name, String what, Lapse lapse) {
    return HERE.trait(name, "an assertion: " + what, lapse);
  }
}
