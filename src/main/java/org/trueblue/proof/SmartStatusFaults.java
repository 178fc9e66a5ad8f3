package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.trueblue.reference.smart.Lapse;

/** Faults of what a server tells of users and tokens, and of how it takes tokens back. */
final class SmartStatusFaults {

  private static final String OPENID = "08-openid-connect";
  private static final String REVOCATION = "10-revocation";
  private static final String INTROSPECTION = "11-introspection";

  private SmartStatusFaults() {}

  static List<Fault> all() {
    return Stream.of(openId(), revocation(), introspection()).flatMap(List::stream).toList();
  }

  private static List<Fault> openId() {
    return List.of(
        answering(
                OPENID,
                "no-id-token",
                "the client is not told who the user is",
                SmartAsks.code(),
                a -> a.edited(j -> j.remove("id_token")))
            .kills("SMART-OIDC-01", "openid.absent")
            .mayAlsoBreak("SMART-OIDC-01"),
        configuration(
                "no-jwks", "the issuer does not say where its keys are", j -> j.remove("jwks_uri"))
            .kills("SMART-OIDC-01/discovery", "discovery.openid-incomplete")
            .mayAlsoBreak("SMART-OIDC-01"),
        configuration(
                "no-subjects",
                "the issuer does not say what subjects are",
                j -> j.remove("subject_types_supported"))
            .kills("SMART-OIDC-01/discovery", "discovery.openid-incomplete"),
        configuration(
                "other-issuer",
                "the issuer calls itself something else",
                j -> j.put("issuer", "https://elsewhere.example.org"))
            .kills("SMART-OIDC-01/discovery", "openid.issuer")
            .mayAlsoBreak("SMART-OIDC-01"),
        answering(
                OPENID,
                "typeless-keys",
                "the keys do not tell what they are",
                SmartAsks.at("auth/jwks"),
                a -> a.edited(SmartStatusFaults::untype))
            .kills("SMART-OIDC-01/keys", "openid.keys")
            .mayAlsoBreak("SMART-OIDC-01/signature"),
        answering(
                OPENID,
                "no-keys",
                "there are no keys",
                SmartAsks.at("auth/jwks"),
                a -> a.edited(j -> j.putArray("keys")))
            .kills("SMART-OIDC-01/keys", "openid.keys")
            .mayAlsoBreak("SMART-OIDC-01"),
        lapsing(OPENID, "other-key", "another key signs", Lapse.SIGNS_WITH_OTHER_KEY)
            .kills("SMART-OIDC-01/signature", "openid.signature"),
        lapsing(OPENID, "other-key-id", "another key is named", Lapse.ID_TOKEN_BY_OTHER_KEY_ID)
            .kills("SMART-OIDC-01/signature", "openid.signature"),
        lapsing(OPENID, "algorithm", "it is signed by RS512", Lapse.ID_TOKEN_BY_OTHER_ALGORITHM)
            .kills("SMART-OIDC-01/signature", "openid.algorithm"),
        claim("other-client", "it is for another client", Lapse.ID_TOKEN_FOR_OTHER_CLIENT),
        claim("other-iss", "it names another issuer", Lapse.ID_TOKEN_OF_OTHER_ISSUER)
            .mayAlsoBreak("SMART-OIDC-01"),
        claim("expired", "it has expired", Lapse.ID_TOKEN_EXPIRED),
        claim("endless", "it does not tell its end", Lapse.ID_TOKEN_WITHOUT_EXPIRY),
        claim("timeless", "it does not tell its begin", Lapse.ID_TOKEN_WITHOUT_TIME),
        claim("nobody", "it names no user", Lapse.ID_TOKEN_WITHOUT_SUBJECT),
        lapsing(OPENID, "nonce", "it has another nonce", Lapse.ID_TOKEN_WITH_OTHER_NONCE)
            .kills("SMART-OIDC-01/nonce", "openid.nonce"),
        lapsing(OPENID, "no-fhir-user", "it names no resource", Lapse.NO_FHIR_USER)
            .kills("SMART-OIDC-01/fhir-user", "openid.fhir-user"),
        lapsing(OPENID, "user-type", "it names no person", Lapse.FHIR_USER_OF_OTHER_TYPE)
            .kills("SMART-OIDC-01/fhir-user", "openid.fhir-user"),
        lapsing(
                OPENID,
                "user-nowhere",
                "it names a resource that is not there",
                Lapse.FHIR_USER_NOWHERE)
            .kills("SMART-OIDC-01/fhir-user", "context.unreadable"));
  }

  private static List<Fault> revocation() {
    return List.of(
        lapsing(
                REVOCATION,
                "alive",
                "a token outlives being taken back",
                Lapse.HONOURS_REVOKED_ACCESS)
            .kills("SMART-REV-01", "token.alive"),
        lapsing(
                REVOCATION,
                "refresh-alive",
                "a refresh token outlives being taken back",
                Lapse.HONOURS_REVOKED_REFRESH)
            .kills("SMART-REV-02", "token.given"),
        answering(
                REVOCATION,
                "unknown",
                "taking back an unknown token fails",
                SmartAsks.at("auth/revoke"),
                a -> Answer.refusal(404))
            .kills("SMART-REV-03", "response.status")
            .mayAlsoBreak("SMART-REV"),
        lapsing(
                REVOCATION,
                "by-other",
                "a client takes back the token of another",
                Lapse.REVOKES_FOR_OTHER_CLIENT)
            .kills("SMART-REV-04", "revocation.by-other"));
  }

  private static List<Fault> introspection() {
    return List.of(
        told("never-active", "no token is active", j -> j.put("active", false))
            .kills("SMART-INTRO-01", "introspection.active")
            .mayAlsoBreak("SMART-INTRO"),
        told("active-text", "active is a text", j -> j.put("active", j.path("active").asText()))
            .kills("SMART-INTRO-01", "introspection.active")
            .mayAlsoBreak("SMART-INTRO"),
        told("scope", "another scope is told", j -> j.put("scope", "openid"))
            .kills("SMART-INTRO-01", "introspection.scope"),
        told("client", "another client is told", j -> j.put("client_id", "another-app"))
            .kills("SMART-INTRO-01", "introspection.client"),
        told("exp", "the end is of long ago", j -> j.put("exp", 1))
            .kills("SMART-INTRO-01", "introspection.exp"),
        answering(
                INTROSPECTION,
                "status",
                "nothing is told",
                SmartAsks.at("auth/introspect"),
                a -> Answer.refusal(500))
            .kills("SMART-INTRO-01", "introspection.status")
            .mayAlsoBreak("SMART-INTRO"),
        answering(
                INTROSPECTION,
                "always-active",
                "each token is active",
                SmartAsks.at("auth/introspect"),
                a -> a.edited(j -> j.put("active", true)))
            .kills("SMART-INTRO-01/unknown", "introspection.inactive")
            .mayAlsoBreak("SMART-INTRO-01"),
        lapsing(
                INTROSPECTION,
                "revoked",
                "a token that was taken back is active",
                Lapse.CALLS_REVOKED_ACTIVE)
            .kills("SMART-INTRO-01/revoked", "introspection.inactive"),
        told("patient", "another patient is told", j -> j.put("patient", "nobody"))
            .kills("SMART-INTRO-02", "introspection.context"),
        told("no-patient", "no patient is told", j -> j.remove("patient"))
            .kills("SMART-INTRO-02", "introspection.context"),
        told("user", "another user is told", j -> j.put("sub", "nobody"))
            .kills("SMART-INTRO-02/user", "introspection.user"),
        told("fhir-user", "the resource of the user is not told", j -> j.remove("fhirUser"))
            .kills("SMART-INTRO-02/fhir-user", "introspection.fhir-user"),
        lapsing(INTROSPECTION, "open", "anybody is told", Lapse.TELLS_ANYBODY_OF_TOKENS)
            .kills("SMART-INTRO-03", "introspection.open"));
  }

  private static void untype(ObjectNode keys) {
    keys.path("keys").forEach(key -> ((ObjectNode) key).remove("kty"));
  }

  private static Fault claim(String name, String what, Lapse lapse) {
    return lapsing(OPENID, name, what, lapse).kills("SMART-OIDC-01/claims", "openid.claim");
  }

  private static Fault configuration(String name, String what, Consumer<ObjectNode> edit) {
    return Fault.of(
            "openid/" + name,
            what,
            Disturbance.editing(SmartAsks.at(".well-known/openid-configuration"), edit))
        .in(OPENID);
  }

  private static Fault told(String name, String what, Consumer<ObjectNode> edit) {
    return Fault.of(
            "introspection/" + name,
            what,
            Disturbance.editing(
                SmartAsks.at("auth/introspect"),
                json -> {
                  if (json.path("active").asBoolean()) {
                    edit.accept(json);
                  }
                }))
        .in(INTROSPECTION);
  }

  private static Fault answering(
      String feature,
      String name,
      String what,
      Predicate<Ask> which,
      UnaryOperator<Answer> change) {
    return Fault.of(name(feature, name), what, Disturbance.answering(which, change)).in(feature);
  }

  private static Fault lapsing(String feature, String name, String what, Lapse lapse) {
    return Fault.of(name(feature, name), what, lapse).in(feature);
  }

  private static String name(String feature, String name) {
    return feature.replaceFirst("\\d+-", "") + "/" + name;
  }
}
