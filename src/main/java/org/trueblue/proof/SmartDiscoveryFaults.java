package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/** Faults of what a server says of itself. */
final class SmartDiscoveryFaults {

  private static final Topic HERE = new Topic("01-discovery");

  private SmartDiscoveryFaults() {}

  static List<Fault> all() {
    return List.of(
        HERE.answering(
                "html",
                "the configuration is no JSON for who accepts something else",
                SmartAsks.configuration().and(SmartDiscoveryFaults::acceptsOther),
                a -> a.withHeader("Content-Type", "text/html"))
            .kills("SMART-WK-01", "response.media-type"),
        HERE.answering(
                "not-found",
                "there is no configuration",
                SmartAsks.configuration(),
                a -> Answer.of(404, "text/plain", ""))
            .kills("SMART-WK-01", "response.status")
            .mayAlsoBreak("SMART-"),
        editing("relative", "an endpoint is relative", j -> j.put("introspection_endpoint", "/in"))
            .kills("SMART-WK-02", "discovery.relative")
            .mayAlsoBreak("SMART-WK-07"),
        editing("no-grants", "no grant types are named", j -> j.remove("grant_types_supported"))
            .kills("SMART-WK-03", "discovery.member"),
        editing("no-authorize", "users come nowhere", j -> j.remove("authorization_endpoint"))
            .kills("SMART-WK-04", "discovery.member")
            .mayAlsoBreak("SMART-WK-08"),
        editing(
                "plain",
                "a challenge may be plain",
                j -> add(j, "code_challenge_methods_supported", "plain"))
            .kills("SMART-WK-05", "discovery.pkce"),
        editing("no-capabilities", "no capabilities are listed", j -> j.remove("capabilities"))
            .kills("SMART-WK-05", "discovery.member")
            .mayAlsoBreak("SMART-"),
        editing(
                "no-s256",
                "no way of a challenge is named",
                j -> j.remove("code_challenge_methods_supported"))
            .kills("SMART-WK-05", "discovery.member", "discovery.pkce"),
        editing("no-issuer", "there is no issuer", j -> j.remove("issuer"))
            .kills("SMART-WK-06", "discovery.openid"),
        HERE.answering(
                "no-keys",
                "the keys are nowhere",
                SmartAsks.at("auth/jwks"),
                a -> Answer.refusal(404))
            .kills("SMART-WK-06", "openid.keys"),
        editing(
                "no-revocation",
                "tokens are taken back nowhere",
                j -> j.remove("revocation_endpoint"))
            .kills("SMART-WK-07", "discovery.recommended")
            .mayAlsoBreak("SMART-WK-08/capability-statement"),
        editing("no-brands", "there are no brands", j -> j.remove("user_access_brand_bundle"))
            .kills("SMART-WK-07/brands", "discovery.recommended"),
        editing("no-token-endpoint", "tokens are given nowhere", j -> j.remove("token_endpoint"))
            .kills("SMART-WK-08", "discovery.member")
            .mayAlsoBreak("SMART-WK"),
        HERE.answering(
                "no-oauth-uris",
                "the capabilities name no endpoints",
                SmartAsks.metadata(),
                a -> a.edited(j -> ((ObjectNode) j.path("rest").path(0)).remove("security")))
            .kills("SMART-WK-08/capability-statement", "discovery.oauth-uris"),
        HERE.answering(
                "other-oauth-uris",
                "the capabilities name another token endpoint",
                SmartAsks.metadata(),
                a -> a.withBody(a.text().replace("/auth/token", "/auth/other")))
            .kills("SMART-WK-08/capability-statement", "discovery.oauth-uris"),
        editing(
                "no-set",
                "no set of capabilities is whole",
                j -> {
                  Disturbance.removeText(j, "capabilities", "permission-patient");
                  Disturbance.removeText(j, "capabilities", "permission-user");
                })
            .kills("SMART-WK-09", "discovery.capability-set"),
        editing(
                "no-signing",
                "no algorithms are named for clients with keys",
                j -> j.remove("token_endpoint_auth_signing_alg_values_supported"))
            .kills("SMART-BE-09", "discovery.asymmetric"),
        editing(
                "no-key-way",
                "the way of clients with keys is not named",
                j ->
                    Disturbance.removeText(
                        j, "token_endpoint_auth_methods_supported", "private_key_jwt"))
            .kills("SMART-BE-09", "discovery.asymmetric"));
  }

  private static boolean acceptsOther(Ask ask) {
    return ask.headers().first("Accept").filter(type -> type.contains("html")).isPresent();
  }

  private static void add(ObjectNode json, String list, String value) {
    ((ArrayNode) json.path(list)).add(value);
  }

  private static Fault editing(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.editing(name, what, SmartAsks.configuration(), edit);
  }
}
