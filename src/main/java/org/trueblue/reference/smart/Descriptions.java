package org.trueblue.reference.smart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.reference.web.Said;

/** What the server says of itself. */
final class Descriptions {

  private static final String OAUTH_URIS =
      "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

  private static final List<String> CAPABILITIES =
      List.of(
          "launch-ehr",
          "launch-standalone",
          "authorize-post",
          "client-public",
          "client-confidential-symmetric",
          "client-confidential-asymmetric",
          "sso-openid-connect",
          "context-banner",
          "context-style",
          "context-ehr-patient",
          "context-ehr-encounter",
          "context-standalone-patient",
          "permission-offline",
          "permission-online",
          "permission-patient",
          "permission-user",
          "permission-v1",
          "permission-v2");

  private static final List<String> WAYS_TO_PROVE =
      List.of("client_secret_basic", "private_key_jwt");

  private static final List<String> ALGORITHMS = List.of("RS384", "ES384");

  private final List<String> types;

  /**
   * @param types that there are resources of
   */
  Descriptions(List<String> types) {
    this.types = List.copyOf(types);
  }

  /** The SMART configuration (SMART App Launch 2.2, section "Using .well-known"). */
  ObjectNode smart(String root) {
    ObjectNode json = Said.object();
    json.put("issuer", root);
    json.put("jwks_uri", root + Addresses.KEYS);
    json.put("authorization_endpoint", root + Addresses.AUTHORIZE);
    json.put("token_endpoint", root + Addresses.TOKEN);
    json.put("introspection_endpoint", root + Addresses.INTROSPECT);
    json.put("revocation_endpoint", root + Addresses.REVOKE);
    json.put("management_endpoint", root + Addresses.MANAGE);
    json.put("user_access_brand_bundle", root + Addresses.BRANDS);
    json.putObject("user_access_brand_identifier")
        .put("system", Brands.SYSTEM)
        .put("value", Brands.VALUE);
    fill(json, "grant_types_supported", "authorization_code", "client_credentials");
    fill(json, "response_types_supported", "code");
    fill(json, "code_challenge_methods_supported", "S256");
    fill(json.putArray("token_endpoint_auth_methods_supported"), WAYS_TO_PROVE);
    fill(json.putArray("token_endpoint_auth_signing_alg_values_supported"), ALGORITHMS);
    fill(json.putArray("capabilities"), CAPABILITIES);
    fill(json.putArray("scopes_supported"), scopes());
    return json;
  }

  /** The OpenID configuration (OpenID Connect Discovery, section 3). */
  ObjectNode openId(String root) {
    ObjectNode json = Said.object();
    json.put("issuer", root);
    json.put("authorization_endpoint", root + Addresses.AUTHORIZE);
    json.put("token_endpoint", root + Addresses.TOKEN);
    json.put("jwks_uri", root + Addresses.KEYS);
    fill(json, "response_types_supported", "code");
    fill(json, "subject_types_supported", "public");
    fill(json, "id_token_signing_alg_values_supported", "RS256");
    fill(json, "claims_supported", "iss", "sub", "aud", "exp", "iat", "nonce", "fhirUser");
    fill(json.putArray("token_endpoint_auth_methods_supported"), WAYS_TO_PROVE);
    fill(json.putArray("scopes_supported"), scopes());
    return json;
  }

  /** {@code rest.security} of the CapabilityStatement. */
  static ObjectNode security(URI base) {
    String root = base.resolve("/").toString().replaceFirst("/$", "");
    ObjectNode json = Said.object();
    ArrayNode uris =
        json.putArray("extension").addObject().put("url", OAUTH_URIS).putArray("extension");
    uri(uris, "authorize", root + Addresses.AUTHORIZE);
    uri(uris, "token", root + Addresses.TOKEN);
    uri(uris, "introspect", root + Addresses.INTROSPECT);
    uri(uris, "revoke", root + Addresses.REVOKE);
    uri(uris, "manage", root + Addresses.MANAGE);
    json.put("cors", true);
    json.putArray("service")
        .addObject()
        .putArray("coding")
        .addObject()
        .put("system", "http://terminology.hl7.org/CodeSystem/restful-security-service")
        .put("code", "SMART-on-FHIR");
    return json;
  }

  private static void uri(ArrayNode uris, String name, String address) {
    uris.addObject().put("url", name).put("valueUri", address);
  }

  private List<String> scopes() {
    List<String> scopes =
        new ArrayList<>(
            List.of(
                "openid",
                "fhirUser",
                "launch",
                "launch/patient",
                "offline_access",
                "online_access",
                "system/*.rs"));
    for (String level : List.of("patient", "user")) {
      types.stream()
          .flatMap(type -> Stream.of(".read", ".rs").map(rights -> level + "/" + type + rights))
          .forEach(scopes::add);
      Consent.narrower(level).forEach(scopes::add);
    }
    return scopes;
  }

  private static void fill(ObjectNode json, String member, String... values) {
    fill(json.putArray(member), List.of(values));
  }

  private static void fill(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
