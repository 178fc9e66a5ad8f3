package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Faults of what a server like CMS Blue Button 2.0 says of itself. */
final class DiscoveryFaults {

  private static final Topic HERE = new Topic("1-discovery");

  private final String version;

  DiscoveryFaults(String version) {
    this.version = version;
  }

  List<Fault> all() {
    return List.of(
        HERE.answering(
                "no-old-openid",
                "an old address of the OpenID configuration is gone",
                ask -> ask.path().equals(".well-known/openid-configuration-v3"),
                a -> Answer.refusal(404))
            .kills("BB-DISC-06", "response.status"),
        openId(
                "no-userinfo",
                "the OpenID configuration names no userinfo",
                json -> json.remove("userinfo_endpoint"))
            .kills("BB-DISC-07", "discovery.member"),
        openId(
                "no-jwks-uri",
                "the OpenID configuration names no keys",
                json -> json.remove("jwks_uri"))
            .kills("BB-DISC-07", "discovery.openid-incomplete"),
        openId(
                "other-version",
                "the OpenID configuration names endpoints of another version",
                json ->
                    json.put(
                        "token_endpoint",
                        json.path("token_endpoint").asText().replaceFirst("/v[123]/", "/v9/")))
            .kills("BB-DISC-08", "discovery.endpoint-version"),
        openId(
                "implicit",
                "the OpenID configuration lists the implicit flow",
                json -> json.withArray("response_types_supported").add("token"))
            .kills("BB-DISC-09", "discovery.response-type"),
        HERE.answering(
                "configuration-for-json",
                "who accepts HTML is refused the SMART configuration",
                smart().and(ask -> ask.headers().first("Accept").orElse("").contains("html")),
                a -> Answer.refusal(406))
            .kills("BB-DISC-10", "response.status"),
        HERE.answering(
                "configuration-type",
                "the SMART configuration is sent as text",
                smart(),
                a -> a.withHeader("Content-Type", "text/plain"))
            .kills("BB-DISC-10", "response.media-type"),
        configuration(
                "no-token-endpoint",
                "the SMART configuration names no token endpoint",
                json -> json.remove("token_endpoint"))
            .kills("BB-DISC-10", "discovery.smart-incomplete"),
        configuration(
                "other-token-endpoint",
                "the SMART configuration names another token endpoint than the capabilities",
                json -> json.put("token_endpoint", "https://inner.example.org/o/token/"))
            .kills("BB-DISC-04", "discovery.oauth-uris"),
        configuration(
                "no-standalone",
                "the SMART configuration does not list context-standalone-patient",
                json -> Disturbance.removeText(json, "capabilities", "context-standalone-patient"))
            .kills("BB-DISC-11", "discovery.observed")
            .mayAlsoBreak("BB-DISC-12"),
        configuration(
                "no-public",
                "the SMART configuration does not list client-public",
                json -> Disturbance.removeText(json, "capabilities", "client-public"))
            .kills("BB-DISC-12", "discovery.required-capability"),
        configuration(
                "plain",
                "the SMART configuration lists plain",
                json -> json.withArray("code_challenge_methods_supported").add("plain"))
            .kills("BB-DISC-13", "discovery.pkce"),
        configuration(
                "no-s256",
                "the SMART configuration does not list S256",
                json -> json.remove("code_challenge_methods_supported"))
            .kills("BB-DISC-13", "discovery.pkce"),
        configuration(
                "no-profile",
                "the SMART configuration does not list the scope profile",
                json -> Disturbance.removeText(json, "scopes_supported", "profile"))
            .kills("BB-DISC-14", "discovery.observed"),
        configuration(
                "keys-only",
                "the SMART configuration lists private_key_jwt alone",
                json ->
                    json.putArray("token_endpoint_auth_methods_supported").add("private_key_jwt"))
            .kills("BB-DISC-15", "discovery.client-authentication"),
        configuration(
                "no-issuer",
                "the SMART configuration names no issuer",
                json -> json.remove("issuer"))
            .kills("BB-DISC-16", "discovery.openid"),
        HERE.answering(
                "broken-keys",
                "the keys are no set",
                ask -> ask.path().equals(".well-known/jwks.json"),
                a -> a.withBody("{\"key\":{}}"))
            .kills("BB-DISC-17", "discovery.keys"),
        HERE.answering(
                "applications-page",
                "the applications are a page",
                ask -> ask.path().equals(".well-known/applications"),
                a -> Answer.of(200, "text/html", "<html></html>"))
            .kills("BB-DISC-18", "response.malformed"),
        HERE.answering(
                "ill",
                "the server is not well",
                ask -> ask.path().equals("health"),
                a -> a.withStatus(503))
            .kills("BB-DISC-19", "response.status"),
        HERE.answering(
                "unwell",
                "the server says that something else is the matter",
                ask -> ask.path().equals("health"),
                a -> a.edited(json -> json.put("message", "not so well")))
            .kills("BB-DISC-19", "discovery.text"),
        configuration(
                "no-refresh",
                "the SMART configuration does not list refresh_token",
                json -> Disturbance.removeText(json, "grant_types_supported", "refresh_token"))
            .kills("BB-DISC-21", "discovery.offline"),
        configuration(
                "no-offline-scope",
                "the SMART configuration does not list offline_access",
                json -> Disturbance.removeText(json, "scopes_supported", "offline_access"))
            .kills("BB-DISC-21", "discovery.offline"),
        HERE.answering(
                "slash",
                "endpoints are moved to another form of their address",
                ask -> ask.isPost() && ask.path().matches("v\\d/o/revoke_token/"),
                a ->
                    Answer.of(301, "text/plain", "")
                        .withHeader("Location", "/" + version + "/o/revoke_token"))
            .kills("BB-DISC-25", "discovery.moved")
            .mayAlsoBreak("BB-TOK-20"));
  }

  private Predicate<Ask> smart() {
    return FhirAsk.at(version, "fhir/.well-known/smart-configuration");
  }

  private Fault configuration(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.editing(name, what, smart(), edit);
  }

  private Fault openId(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.editing(
        name, what, FhirAsk.at(version, "connect/.well-known/openid-configuration"), edit);
  }
}
