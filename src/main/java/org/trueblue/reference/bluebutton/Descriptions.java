package org.trueblue.reference.bluebutton;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.trueblue.reference.web.Said;

/** What the server says of itself in its well-known documents. */
final class Descriptions {

  /** The scopes that clients may ask for and be granted. */
  static final List<String> SCOPES =
      List.of(
          "openid",
          "profile",
          "launch/patient",
          "patient/Patient.read",
          "patient/Patient.rs",
          "patient/Coverage.read",
          "patient/Coverage.rs",
          "patient/ExplanationOfBenefit.read",
          "patient/ExplanationOfBenefit.rs");

  private final Set<Manner> manners;

  Descriptions(Set<Manner> manners) {
    this.manners = Set.copyOf(manners);
  }

  /** The SMART configuration (SMART App Launch 2.2, section 3.7). */
  ObjectNode smart(String root, int version) {
    ObjectNode json = Said.object();
    boolean asCms = manners.contains(Manner.FEWER_CAPABILITIES);
    endpoints(json, root, version);
    if (!asCms) {
      json.put("issuer", root);
      json.put("jwks_uri", root + "/.well-known/jwks.json");
      json.put("introspection_endpoint", root + "/v" + version + "/o/introspect/");
    }
    if (version == 3) {
      ArrayNode methods = json.putArray("token_endpoint_auth_methods_supported");
      if (!manners.contains(Manner.LISTS_KEYS_ONLY)) {
        methods.add("client_secret_basic");
      }
      methods.add("private_key_jwt");
    }
    grantTypes(json);
    ArrayNode scopes = json.putArray("scopes_supported");
    SCOPES.forEach(scopes::add);
    if (!manners.contains(Manner.SILENT_ABOUT_REFRESH)) {
      scopes.add("offline_access");
    }
    responseTypes(json);
    json.putArray("code_challenge_methods_supported").add("S256");
    ArrayNode capabilities = json.putArray("capabilities");
    List.of(
            "client-confidential-symmetric",
            "context-standalone-patient",
            "launch-standalone",
            "permission-offline",
            "permission-patient",
            "permission-v1",
            "permission-v2",
            "authorize-post")
        .forEach(capabilities::add);
    if (version == 3) {
      capabilities.add("client-confidential-asymmetric");
    }
    if (!asCms) {
      List.of("client-public", "sso-openid-connect", "permission-user").forEach(capabilities::add);
    }
    return json;
  }

  /** The configuration of OpenID Connect (Discovery 1.0, section 3). */
  ObjectNode openId(String root, int version) {
    ObjectNode json = Said.object().put("issuer", root);
    int named = version == 3 ? 3 : 2;
    endpoints(json, root, named);
    json.put("userinfo_endpoint", root + "/v" + named + "/connect/userinfo");
    json.putArray("ui_locales_supported").add("en-US");
    json.put("service_documentation", root + "/docs");
    json.put("op_tos_uri", root + "/terms");
    json.put("fhir_metadata_uri", root + "/v" + named + "/fhir/metadata");
    grantTypes(json);
    responseTypes(json);
    if (!manners.contains(Manner.INCOMPLETE_OPENID)) {
      json.put("jwks_uri", root + "/.well-known/jwks.json");
      json.putArray("subject_types_supported").add("public");
      json.putArray("id_token_signing_alg_values_supported").add("RS256");
    }
    return json;
  }

  private void endpoints(ObjectNode json, String root, int version) {
    String slash = manners.contains(Manner.MOVES_TO_SLASH) ? "" : "/";
    String base = root + "/v" + version + "/o/";
    json.put("authorization_endpoint", base + "authorize" + slash);
    json.put("token_endpoint", base + "token/");
    json.put("revocation_endpoint", base + "revoke_token" + slash);
  }

  private void grantTypes(ObjectNode json) {
    ArrayNode types = json.putArray("grant_types_supported").add("authorization_code");
    if (!manners.contains(Manner.SILENT_ABOUT_REFRESH)) {
      types.add("refresh_token");
    }
  }

  private void responseTypes(ObjectNode json) {
    ArrayNode types = json.putArray("response_types_supported").add("code");
    if (manners.contains(Manner.LISTS_TOKEN_RESPONSES)) {
      types.add("token");
    }
  }
}
