package org.trueblue.check.smart;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.evidence.Exchange;

/** Checks of what comes with a token, and of what is told of it afterwards. */
class ContextChecksTest {

  private static final Instant NOW = Instant.ofEpochSecond(1_000_000);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"patient\":\"85\"};",
        "{\"patient\":\"Patient/85\"};context.patient",
        "{\"patient\":85};context.patient",
        "{};context.patient"
      })
  void thePatientIsTold(String body, String codes) {
    Codes.found(context(body).patient(), Codes.in(codes));
  }

  @Test
  void theRestOfTheContext() {
    Codes.found(context("{\"encounter\":\"7\"}").encounter());
    Codes.found(context("{}").encounter(), "context.encounter");
    Codes.found(context("{\"need_patient_banner\":false}").banner());
    Codes.found(context("{\"need_patient_banner\":\"false\"}").banner(), "context.banner");
    Codes.found(context("{}").style(Codes.json(200, "{}")));
    Codes.found(context("{}").style(Codes.json(404, "{}")), "context.style");
    Codes.found(context("{}").noStyle(), "context.style");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{};true;",
        "{\"patient\":\"85\",\"need_patient_banner\":true,\"intent\":\"x\"};true;",
        "{\"patient\":85};true;context.form",
        "{\"need_patient_banner\":\"true\"};true;context.form",
        "{\"fhirContext\":[{\"reference\":\"Task/1\"}]};true;",
        "{\"fhirContext\":[{\"identifier\":{\"value\":\"1\"},\"type\":\"Task\"}]};true;",
        "{\"fhirContext\":[{\"reference\":\"Task/1\",\"role\":\"\"}]};true;context.form",
        "{\"fhirContext\":[{\"type\":\"Task\"}]};true;context.form",
        "{\"fhirContext\":[\"Task/1\"]};true;context.form",
        "{\"fhirContext\":[\"Task/1\"]};false;",
        "{\"fhirContext\":\"Task/1\"};false;context.form"
      })
  void whatIsThereHasItsForm(String body, boolean objects, String codes) {
    Codes.found(context(body).forms(objects), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "200;{\"resourceType\":\"Patient\",\"id\":\"85\"};",
        "200;{\"resourceType\":\"Patient\",\"id\":\"86\"};context.unreadable",
        "200;{\"resourceType\":\"Person\",\"id\":\"85\"};context.unreadable",
        "404;{\"resourceType\":\"Patient\",\"id\":\"85\"};context.unreadable"
      })
  void whatIsInContextCanBeRead(int status, String body, String codes) {
    Codes.found(
        LaunchContext.readable(Given.exchange(status, body), "Patient", "85"), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "\"iss\":\"i\",\"aud\":\"c\",\"sub\":\"s\",\"exp\":1000300,\"iat\":1000000;",
        "\"iss\":\"i\",\"aud\":[\"c\",\"d\"],\"sub\":\"s\",\"exp\":999990,\"iat\":1000030;",
        "\"iss\":\"j\",\"aud\":\"c\",\"sub\":\"s\",\"exp\":1000300,\"iat\":1000000;openid.claim",
        "\"iss\":\"i\",\"aud\":\"d\",\"sub\":\"s\",\"exp\":1000300,\"iat\":1000000;openid.claim",
        "\"iss\":\"i\",\"aud\":\"c\",\"sub\":\"\",\"exp\":1000300,\"iat\":1000000;openid.claim",
        "\"iss\":\"i\",\"aud\":\"c\",\"sub\":\"s\",\"exp\":990000,\"iat\":1000000;openid.claim",
        "\"iss\":\"i\",\"aud\":\"c\",\"sub\":\"s\",\"exp\":\"1000300\",\"iat\":1000000;openid.claim",
        "\"iss\":\"i\",\"aud\":\"c\",\"sub\":\"s\",\"exp\":1000300,\"iat\":1000100;openid.claim",
        "\"iss\":\"i\",\"aud\":\"c\",\"sub\":\"s\",\"exp\":1000300;openid.claim"
      })
  void claimsOfEveryToken(String claims, String codes) {
    Codes.found(claims("{" + claims + "}").required("i", "c", NOW), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "Patient/85,",
    "https://a.example.org/fhir/Practitioner/7,",
    "PractitionerRole/7,",
    "Organization/7,openid.fhir-user",
    "85,openid.fhir-user",
    "'',openid.fhir-user"
  })
  void aResourceAboutTheUserIsNamed(String user, String codes) {
    Codes.found(claims("{\"fhirUser\":\"%s\"}".formatted(user)).fhirUser(), Codes.in(codes));
  }

  @Test
  void theNonceAndTheSignature() {
    IdentityClaims claims = claims("{\"nonce\":\"n\"}");

    Codes.found(claims.nonce("n"));
    Codes.found(claims.nonce("m"), "openid.nonce");
    Codes.found(claims.signature("RS256", true, true));
    Codes.found(claims.signature("RS256", true, false), "openid.signature");
    Codes.found(claims.signature("RS256", false, false), "openid.signature");
    Codes.found(claims.signature("ES256", true, false), "openid.algorithm");
    Codes.found(IdentityClaims.present(true, Codes.json(200, "{}")));
    Codes.found(IdentityClaims.present(false, Codes.json(200, "{}")), "openid.absent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "200;true;a b;c;1000300;",
        "200;true;b a;c;1000330;",
        "401;true;a b;c;1000300;introspection.status",
        "200;\"true\";a b;c;1000300;introspection.active",
        "200;false;a b;c;1000300;introspection.active",
        "200;true;a;c;1000300;introspection.scope",
        "200;true;a b x;c;1000300;introspection.scope",
        "200;true;a b;d;1000300;introspection.client",
        "200;true;a b;c;1003600;introspection.exp",
        "200;true;a b;c;\"1000300\";introspection.exp"
      })
  void aGoodTokenIsActive(
      int status, String active, String scope, String client, String end, String codes) {
    String body =
        "{\"active\":%s,\"scope\":\"%s\",\"client_id\":\"%s\",\"exp\":%s}"
            .formatted(active, scope, client, end);

    Codes.found(
        new Introspected(Codes.json(status, body))
            .active(Given.json("{\"scope\":\"a b\",\"expires_in\":300}"), "c", NOW),
        Codes.in(codes));
  }

  @Test
  void whatElseIsToldOfAToken() {
    Introspected told =
        told(
            200,
            "{\"active\":true,\"patient\":\"85\",\"iss\":\"i\",\"sub\":\"s\",\"fhirUser\":\"u\"}");

    Codes.found(told(200, "{\"active\":false}").inactive());
    Codes.found(told(200, "{\"active\":\"false\"}").inactive(), "introspection.inactive");
    Codes.found(told(401, "{\"active\":false}").inactive(), "introspection.inactive");
    Codes.found(told.context(Given.json("{\"patient\":\"85\"}")));
    Codes.found(
        told.context(Given.json("{\"patient\":\"86\",\"encounter\":\"1\"}")),
        "introspection.context",
        "introspection.context");
    Codes.found(told.user(Given.json("{\"iss\":\"i\",\"sub\":\"s\"}")));
    Codes.found(told.user(Given.json("{\"iss\":\"i\",\"sub\":\"t\"}")), "introspection.user");
    Codes.found(told.fhirUser(Given.json("{\"fhirUser\":\"u\"}")));
    Codes.found(told.fhirUser(Given.json("{\"fhirUser\":\"v\"}")), "introspection.fhir-user");
    Codes.found(told.closed(), "introspection.open");
    Codes.found(told(401, "{}").closed());
    Codes.found(told(200, "{\"active\":false}").closed());
  }

  private static LaunchContext context(String body) {
    return new LaunchContext(Codes.json(200, body));
  }

  private static IdentityClaims claims(String json) {
    Exchange exchange = Codes.json(200, "{}");
    return new IdentityClaims(Given.json(json), exchange);
  }

  private static Introspected told(int status, String body) {
    return new Introspected(Codes.json(status, body));
  }
}
