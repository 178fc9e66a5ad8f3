package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.trueblue.reference.smart.Lapse;

/** Faults of what a server tells of users. */
final class SmartOpenIdFaults {

  private static final Topic HERE = new Topic("08-openid-connect");

  private SmartOpenIdFaults() {}

  static List<Fault> all() {
    return List.of(
        HERE.answering(
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
        HERE.answering(
                "typeless-keys",
                "the keys do not tell what they are",
                SmartAsks.at("auth/jwks"),
                a -> a.edited(SmartOpenIdFaults::untype))
            .kills("SMART-OIDC-01/keys", "openid.keys")
            .mayAlsoBreak("SMART-OIDC-01/signature"),
        HERE.answering(
                "padded-keys",
                "the modulus of the key is padded",
                SmartAsks.at("auth/jwks"),
                a -> a.edited(SmartOpenIdFaults::pad))
            .kills("SMART-OIDC-01/keys", "openid.keys")
            .mayAlsoBreak("SMART-OIDC-01/signature"),
        HERE.answering(
                "no-keys",
                "there are no keys",
                SmartAsks.at("auth/jwks"),
                a -> a.edited(j -> j.putArray("keys")))
            .kills("SMART-OIDC-01/keys", "openid.keys")
            .mayAlsoBreak("SMART-OIDC-01"),
        HERE.trait("other-key", "another key signs", Lapse.SIGNS_WITH_OTHER_KEY)
            .kills("SMART-OIDC-01/signature", "openid.signature"),
        HERE.trait("other-key-id", "another key is named", Lapse.ID_TOKEN_BY_OTHER_KEY_ID)
            .kills("SMART-OIDC-01/signature", "openid.signature"),
        HERE.trait("algorithm", "it is signed by RS512", Lapse.ID_TOKEN_BY_OTHER_ALGORITHM)
            .kills("SMART-OIDC-01/signature", "openid.algorithm"),
        claim("other-client", "it is for another client", Lapse.ID_TOKEN_FOR_OTHER_CLIENT),
        claim("other-iss", "it names another issuer", Lapse.ID_TOKEN_OF_OTHER_ISSUER)
            .mayAlsoBreak("SMART-OIDC-01"),
        claim("expired", "it has expired", Lapse.ID_TOKEN_EXPIRED),
        claim("endless", "it does not tell its end", Lapse.ID_TOKEN_WITHOUT_EXPIRY),
        claim("timeless", "it does not tell its begin", Lapse.ID_TOKEN_WITHOUT_TIME),
        claim("nobody", "it names no user", Lapse.ID_TOKEN_WITHOUT_SUBJECT),
        HERE.trait("nonce", "it has another nonce", Lapse.ID_TOKEN_WITH_OTHER_NONCE)
            .kills("SMART-OIDC-01/nonce", "openid.nonce"),
        HERE.trait("no-fhir-user", "it names no resource", Lapse.NO_FHIR_USER)
            .kills("SMART-OIDC-01/fhir-user", "openid.fhir-user"),
        HERE.trait("user-type", "it names no person", Lapse.FHIR_USER_OF_OTHER_TYPE)
            .kills("SMART-OIDC-01/fhir-user", "openid.fhir-user"),
        HERE.trait("user-nowhere", "it names a resource that is not there", Lapse.FHIR_USER_NOWHERE)
            .kills("SMART-OIDC-01/fhir-user", "context.unreadable"));
  }

  private static void untype(ObjectNode keys) {
    keys.path("keys").forEach(key -> ((ObjectNode) key).remove("kty"));
  }

  private static void pad(ObjectNode keys) {
    keys.path("keys").forEach(key -> ((ObjectNode) key).put("n", key.path("n").asText() + "=="));
  }

  private static Fault claim(String name, String what, Lapse lapse) {
    return HERE.trait(name, what, lapse).kills("SMART-OIDC-01/claims", "openid.claim");
  }

  private static Fault configuration(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.editing(name, what, SmartAsks.at(".well-known/openid-configuration"), edit);
  }
}
