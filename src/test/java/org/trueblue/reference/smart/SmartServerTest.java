package org.trueblue.reference.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.Json;

/** The server as a client sees it. */
class SmartServerTest {

  private static final String CALLBACK = "http://localhost:8401/callback";
  private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-0123456789";
  private static final String CHALLENGE = "IdFsue1MJJJtybEPX0invmHHuW1I7Ai5LXVlXpENjsk";
  private static final SmartServer SERVER = SmartServer.start(Given.INSTALLATION, 0, Set.of());

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void aUserLetsAnAppIn() throws Exception {
    JsonNode tokens =
        tokens("patient", "openid fhirUser launch/patient offline_access patient/Patient.rs");

    assertThat(tokens.path("token_type").asText()).isEqualTo("Bearer");
    assertThat(tokens.path("expires_in").asInt()).isEqualTo(3600);
    assertThat(tokens.path("patient").asText()).isEqualTo("imani");
    assertThat(tokens.path("refresh_token").asText()).isNotEmpty();
    assertThat(fhir("Patient/imani", tokens).statusCode()).isEqualTo(200);
    assertThat(fhir("Patient/emeka", tokens).statusCode()).isEqualTo(403);
    SignedJWT idToken = SignedJWT.parse(tokens.path("id_token").asText());
    String keys = Browser.get(at("/auth/jwks")).body();
    assertThat(
            idToken.verify(
                new RSASSAVerifier(
                    JWKSet.parse(keys).getKeyByKeyId(idToken.getHeader().getKeyID()).toRSAKey())))
        .isTrue();
    assertThat(idToken.getJWTClaimsSet().getIssuer()).isEqualTo(SERVER.root().toString());
    assertThat(idToken.getJWTClaimsSet().getAudience()).containsExactly("confidential-app");
    assertThat(idToken.getJWTClaimsSet().getStringClaim("nonce")).isEqualTo("a-nonce");
    assertThat(idToken.getJWTClaimsSet().getStringClaim("fhirUser"))
        .isEqualTo(SERVER.base() + "/Patient/imani");
  }

  @Test
  void aUserWithSeveralPatientsPicksOne() {
    Browser browser =
        new Browser(
            Map.of(
                "username",
                "proxy",
                "password",
                "password-of-proxy",
                "patient",
                "tunde",
                "allow",
                "yes",
                "deny",
                ""),
            java.util.List.of());
    URI back = browser.follow(authorization(Map.of("scope", "patient/Patient.rs")));

    assertThat(exchanged(back, Map.of()).path("patient").asText()).isEqualTo("tunde");
  }

  @Test
  void aUserGrantsLess() {
    String part =
        "patient/Observation.rs?category=http://terminology.hl7.org/CodeSystem/observation-category|laboratory";
    Browser browser =
        new Browser(
            Map.of(
                "username",
                "patient",
                "password",
                "password-of-patient",
                "allow",
                "yes",
                "deny",
                "",
                "grant:" + part,
                "yes"),
            java.util.List.of("grant:patient/Observation.rs", "grant:patient/Condition.rs"));
    JsonNode tokens =
        exchanged(
            browser.follow(
                authorization(
                    Map.of(
                        "scope",
                        "patient/Patient.rs patient/Observation.rs patient/Condition.rs"))),
            Map.of());

    assertThat(tokens.path("scope").asText()).isEqualTo("patient/Patient.rs " + part);
    assertThat(fhir("Condition?patient=imani", tokens).statusCode()).isEqualTo(403);
    JsonNode some = Browser.json(fhir("Observation?patient=imani", tokens));
    JsonNode all =
        Browser.json(
            fhir("Observation?patient=imani", tokens("patient", "patient/Observation.rs")));
    assertThat(some.path("total").asInt()).isPositive().isLessThan(all.path("total").asInt());
  }

  @Test
  void aPageIsForWhoMadeTheSearch() {
    JsonNode tokens = tokens("proxy", "patient/Observation.rs");
    JsonNode page = Browser.json(fhir("Observation?_count=2", tokens));
    URI next =
        Json.items(page.path("link")).stream()
            .filter(link -> link.path("relation").asText().equals("next"))
            .map(link -> URI.create(link.path("url").asText()))
            .findFirst()
            .orElseThrow();

    assertThat(Browser.get(next, "Authorization", bearer(tokens)).statusCode()).isEqualTo(200);
    JsonNode other = tokens("patient", "patient/Observation.rs");
    assertThat(Browser.get(next, "Authorization", bearer(other)).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({
    "aud, https://elsewhere.example.org/fhir, invalid_request",
    "aud, '', invalid_request",
    "code_challenge, '', invalid_request",
    "code_challenge_method, plain, invalid_request",
    "state, '', invalid_request",
    "response_type, token, unsupported_response_type",
    "response_type, '', invalid_request",
    "scope, nothing, invalid_scope",
    "scope, launch patient/Patient.rs, invalid_request"
  })
  void aWrongRequestComesBackWithAnError(String name, String value, String error) {
    URI back = Browser.of("patient").follow(authorization(Map.of(name, value)));

    assertThat(Browser.parameters(back)).containsEntry("error", error).doesNotContainKey("code");
  }

  @ParameterizedTest
  @CsvSource({
    "client_id, no-app",
    "client_id, backend-app",
    "redirect_uri, https://elsewhere.example.org/callback",
    "redirect_uri, http://localhost:8401/callback/more",
    "redirect_uri, ''"
  })
  void aUserIsLedNowhereThatIsNotRegistered(String name, String value) {
    assertThat(Browser.of("patient").follow(authorization(Map.of(name, value))))
        .isEqualTo(URI.create("error:400"));
  }

  @ParameterizedTest
  @CsvSource({
    "IGNORES_AUD, aud, https://elsewhere.example.org/fhir",
    "NEEDS_NO_AUD, aud, ''",
    "NEEDS_NO_CHALLENGE, code_challenge, ''",
    "ACCEPTS_PLAIN, code_challenge_method, plain",
    "SENDS_ANYWHERE, redirect_uri, https://elsewhere.example.org/callback",
    "MATCHES_REDIRECT_BY_BEGINNING, redirect_uri, http://localhost:8401/callback/more",
    "ACCEPTS_ANY_LAUNCH, scope, launch patient/Patient.rs"
  })
  void eachRuleOfAuthorizationCanBeForgotten(Lapse lapse, String name, String value) {
    try (SmartServer server = SmartServer.start(Given.INSTALLATION, 0, Set.of(lapse))) {
      URI back = Browser.of("patient").follow(authorization(server, Map.of(name, value)));

      assertThat(Browser.parameters(back)).containsKey("code");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "IGNORES_VERIFIER, code_verifier, another-verifier-that-is-long-enough-to-be-one-12345",
    "NEEDS_NO_VERIFIER, code_verifier, ''",
    "IGNORES_REDIRECT_OF_CODE, redirect_uri, http://localhost:8401/other",
    "ACCEPTS_CODE_OF_OTHER_CLIENT, client_id, public-app",
    "NEEDS_NO_SECRET, client_id, confidential-app"
  })
  void eachRuleOfExchangesCanBeForgotten(Lapse lapse, String name, String value) {
    try (SmartServer server = SmartServer.start(Given.INSTALLATION, 0, Set.of(lapse))) {
      URI back = Browser.of("patient").follow(authorization(server, Map.of()));
      Map<String, String> form = exchange(back);
      form.put(name, value);
      form.values().removeIf(String::isEmpty);
      URI endpoint = URI.create(server.root() + "/auth/token");
      HttpResponse<String> response =
          name.equals("client_id")
              ? Browser.post(endpoint, form)
              : Browser.post(
                  endpoint,
                  form,
                  "Authorization",
                  basic("confidential-app", "confidential-app-secret"));

      assertThat(response.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whoDeclinesComesBackWithTheState() {
    Browser declining =
        new Browser(
            Map.of(
                "username",
                "patient",
                "password",
                "password-of-patient",
                "allow",
                "",
                "deny",
                "yes"),
            java.util.List.of());
    URI back = declining.follow(authorization(Map.of("scope", "patient/Patient.rs")));

    assertThat(Browser.parameters(back))
        .containsEntry("error", "access_denied")
        .containsEntry("state", "a-state-of-this-test");
  }

  @ParameterizedTest
  @CsvSource({
    "code_verifier, another-verifier-that-is-long-enough-to-be-one-12345, 400, invalid_grant",
    "code_verifier, '', 400, invalid_grant",
    "redirect_uri, http://localhost:8401/other, 400, invalid_grant",
    "code, a-code-of-nobody, 400, invalid_grant",
    "code, '', 400, invalid_request",
    "grant_type, password, 400, unsupported_grant_type",
    "grant_type, client_credentials, 400, unauthorized_client",
    "grant_type, '', 400, invalid_request"
  })
  void aWrongExchangeIsRefused(String name, String value, int status, String error) {
    URI back = Browser.of("patient").follow(authorization(Map.of()));
    Map<String, String> form = exchange(back);
    form.put(name, value);
    form.values().removeIf(String::isEmpty);
    HttpResponse<String> response = token(form);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(Browser.json(response).path("error").asText()).isEqualTo(error);
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
  }

  @Test
  void aClientThatProvesNothingIsRefused() {
    HttpResponse<String> response =
        Browser.post(
            at("/auth/token"),
            exchange(Browser.of("patient").follow(authorization(Map.of()))),
            "Authorization",
            basic("confidential-app", "wrong"));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(Browser.json(response).path("error").asText()).isEqualTo("invalid_client");
  }

  @Test
  void aTokenIsRefreshedWithNoMoreThanWasGranted() {
    JsonNode tokens = tokens("patient", "offline_access patient/Patient.rs");
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "refresh_token");
    form.put("refresh_token", tokens.path("refresh_token").asText());
    form.put("scope", "patient/Condition.rs");

    assertThat(Browser.json(token(form)).path("error").asText()).isEqualTo("invalid_scope");
    form.put("scope", "patient/Patient.r");
    JsonNode less = Browser.json(token(form));
    assertThat(less.path("scope").asText()).isEqualTo("patient/Patient.r");
    assertThat(less.path("patient").asText()).isEqualTo("imani");
    assertThat(fhir("Patient/imani", less).statusCode()).isEqualTo(200);
    assertThat(fhir("Patient?_id=imani", less).statusCode()).isEqualTo(403);
  }

  @Test
  void aTokenIsToldOfAndTakenBack() {
    JsonNode tokens = tokens("patient", "openid fhirUser launch/patient patient/Patient.rs");
    Map<String, String> about = Map.of("token", tokens.path("access_token").asText());

    JsonNode told = Browser.json(basic("/auth/introspect", about));
    assertThat(told.path("active").asBoolean()).isTrue();
    assertThat(told.path("scope")).isEqualTo(tokens.path("scope"));
    assertThat(told.path("client_id").asText()).isEqualTo("confidential-app");
    assertThat(told.path("patient").asText()).isEqualTo("imani");
    assertThat(told.path("fhirUser").asText()).endsWith("/fhir/Patient/imani");
    assertThat(Browser.post(at("/auth/introspect"), about).statusCode()).isEqualTo(401);

    assertThat(basic("/auth/revoke", about).statusCode()).isEqualTo(200);
    assertThat(basic("/auth/introspect", about).body()).isEqualTo("{\"active\":false}");
    HttpResponse<String> refused = fhir("Patient/imani", tokens);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""))
        .startsWith("Bearer")
        .contains("invalid_token");
    assertThat(basic("/auth/revoke", Map.of("token", "of-nobody")).statusCode()).isEqualTo(200);
  }

  @Test
  void anEhrOpensAnApp() {
    Browser browser = Browser.of("practitioner");
    URI opened = browser.follow(at("/ehr/launch"));
    assertThat(opened.toString()).startsWith("http://localhost:8401/launch?");
    Map<String, String> given = Browser.parameters(opened);
    assertThat(given).containsEntry("iss", SERVER.base().toString()).containsKey("launch");

    URI back =
        browser.follow(
            authorization(
                Map.of("launch", given.get("launch"), "scope", "launch user/Patient.rs")));
    JsonNode tokens = exchanged(back, Map.of());

    assertThat(tokens.path("patient").asText()).isEqualTo("imani");
    assertThat(tokens.path("encounter").asText()).isNotEmpty();
    assertThat(tokens.path("need_patient_banner").isBoolean()).isTrue();
    assertThat(Browser.get(URI.create(tokens.path("smart_style_url").asText())).statusCode())
        .isEqualTo(200);
  }

  @Test
  void whoWritesNeedsTheRight() {
    JsonNode tokens = tokens("patient", "patient/Patient.rs");
    HttpResponse<String> response =
        Browser.sent(
            HttpRequest.newBuilder(URI.create(SERVER.base() + "/Patient/imani"))
                .header("Authorization", bearer(tokens))
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString("{\"resourceType\":\"Patient\",\"id\":\"imani\"}")));

    assertThat(response.statusCode()).isEqualTo(403);
  }

  @Test
  void nobodyIsLetInWithoutAToken() {
    assertThat(Browser.get(URI.create(SERVER.base() + "/Patient/imani")).statusCode())
        .isEqualTo(401);
    assertThat(Browser.get(URI.create(SERVER.base() + "/metadata")).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fhir/.well-known/smart-configuration",
        "/fhir/metadata",
        "/fhir/Patient",
        "/brands/bundle.json",
        "/auth/jwks"
      })
  void pagesOfOtherOriginsMayRead(String path) {
    assertThat(
            Browser.get(at(path), "Origin", "https://app.example.org")
                .headers()
                .firstValue("Access-Control-Allow-Origin"))
        .contains("*");
    HttpResponse<String> preflight =
        Browser.sent(
            HttpRequest.newBuilder(at(path))
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization"));
    assertThat(preflight.statusCode()).isEqualTo(204);
    assertThat(preflight.headers().firstValue("Access-Control-Allow-Headers"))
        .contains("authorization");
  }

  @Test
  void whoHasTheBrandsNeedNotGetThemAgain() {
    String tag = Browser.get(at("/brands/bundle.json")).headers().firstValue("ETag").orElseThrow();

    assertThat(tag).startsWith("W/\"");
    assertThat(Browser.get(at("/brands/bundle.json"), "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void aUserTakesBackWhatAnAppMayDo() {
    JsonNode tokens = tokens("patient", "offline_access patient/Patient.rs");
    Browser browser = Browser.of("patient");
    HttpResponse<String> page = browser.logIn(at("/auth/manage"));
    assertThat(page.body()).contains("confidential-app");

    browser.submit(at("/auth/manage"), Map.of("app", "confidential-app"));

    assertThat(fhir("Patient/imani", tokens).statusCode()).isEqualTo(401);
  }

  @Test
  void nothingThatAUserSeesIsMarkup() {
    String scope = "patient/Patient.rs?name=\"><script>alert(1)</script>";
    Browser browser = Browser.of("patient");
    HttpResponse<String> page = browser.consent(authorization(Map.of("scope", scope)));

    assertThat(page.body()).contains("&lt;script&gt;").doesNotContain("<script>");
  }

  private static JsonNode tokens(String user, String scope) {
    return exchanged(Browser.of(user).follow(authorization(Map.of("scope", scope))), Map.of());
  }

  private static JsonNode exchanged(URI back, Map<String, String> changes) {
    Map<String, String> form = exchange(back);
    form.putAll(changes);
    HttpResponse<String> response = token(form);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Browser.json(response);
  }

  private static Map<String, String> exchange(URI back) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "authorization_code");
    form.put("code", Optional.ofNullable(Browser.parameters(back).get("code")).orElseThrow());
    form.put("redirect_uri", CALLBACK);
    form.put("code_verifier", VERIFIER);
    return form;
  }

  private static HttpResponse<String> token(Map<String, String> form) {
    return basic("/auth/token", form);
  }

  private static HttpResponse<String> basic(String path, Map<String, String> form) {
    return Browser.post(
        at(path), form, "Authorization", basic("confidential-app", "confidential-app-secret"));
  }

  private static String basic(String client, String secret) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> fhir(String path, JsonNode tokens) {
    return Browser.get(URI.create(SERVER.base() + "/" + path), "Authorization", bearer(tokens));
  }

  private static String bearer(JsonNode tokens) {
    return "Bearer " + tokens.path("access_token").asText();
  }

  private static URI authorization(Map<String, String> changes) {
    return authorization(SERVER, changes);
  }

  private static URI authorization(SmartServer server, Map<String, String> changes) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("response_type", "code");
    parameters.put("client_id", "confidential-app");
    parameters.put("redirect_uri", CALLBACK);
    parameters.put("scope", "patient/Patient.rs");
    parameters.put("state", "a-state-of-this-test");
    parameters.put("nonce", "a-nonce");
    parameters.put("aud", server.base().toString());
    parameters.put("code_challenge", CHALLENGE);
    parameters.put("code_challenge_method", "S256");
    parameters.putAll(changes);
    parameters.values().removeIf(String::isEmpty);
    return URI.create(server.root() + "/auth/authorize?" + Browser.encoded(parameters));
  }

  private static URI at(String path) {
    return URI.create(SERVER.root() + path);
  }
}
