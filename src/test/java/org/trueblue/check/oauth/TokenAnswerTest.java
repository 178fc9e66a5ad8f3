package org.trueblue.check.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;
import org.trueblue.outcome.Judgement;

class TokenAnswerTest {

  @ParameterizedTest
  @ValueSource(strings = {"3600", "3600.0", "3.6e3", "3599", "3541"})
  void theSameNumberInAnyFormIsRight(String number) {
    assertThat(token(200, "{\"expires_in\":%s}".formatted(number)).expiresIn(3600).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"36000", "\"3600\"", "null", "1800", "3700"})
  void anotherLifeIsFound(String number) {
    assertCode(
        token(200, "{\"expires_in\":%s}".formatted(number)).expiresIn(3600), "token.expires-in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "400;{\"error\":\"invalid_grant\"};",
        "400;{\"error\":\"invalid_request\"};token.error",
        "403;{\"error\":\"invalid_grant\"};token.error",
        "200;{\"access_token\":\"t\"};token.given",
        "500;{};token.given",
        "400;<html>;token.error"
      })
  void aRefusalHasItsErrorAndStatus(int status, String body, String code) {
    Judgement judgement = token(status, body).refused("invalid_grant", 400);

    if (code == null) {
      assertThat(judgement.findings()).isEmpty();
    } else {
      assertCode(judgement, code);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "openid;-",
        "openid patient/Patient.rs;-",
        "patient/Patient.read  openid;-",
        "patient/Patient.r patient/Patient.s;-",
        "patient/Patient.r;-",
        "openid admin;token.more-scope",
        "patient/Patient.rus;token.more-scope",
        "patient/Coverage.rs;token.more-scope",
        "'';token.no-scope"
      })
  void whatIsGrantedIsWithinWhatWasAskedFor(String scope, @Nullable String code) {
    assertIs(scoped(200, scope).scopesWithin(List.of("openid", "patient/Patient.rs")), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "openid patient/Coverage.r patient/Coverage.s;-",
        "patient/Coverage.rs openid;-",
        "patient/Coverage.read openid more;-",
        "patient/Coverage.r openid;token.scope",
        "patient/Coverage.rs;token.scope"
      })
  void scopesMayBeWrittenInAnyForm(String scope, @Nullable String code) {
    assertIs(
        scoped(200, scope)
            .scopesHave(List.of("openid", "patient/Coverage.r", "patient/Coverage.s")),
        code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "patient/Coverage.r;-",
        "launch/patient patient/Coverage.r;-",
        "patient/Coverage.rs;token.scope",
        "patient/Coverage.s;token.scope",
        "launch/patient;token.scope"
      })
  void aNarrowedScopeIsThatAlone(String scope, @Nullable String code) {
    assertIs(scoped(200, scope).scopeIsOnly("patient/Coverage.r"), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "400;'';-",
        "401;'';token.error",
        "200;patient/Coverage.rs;token.error",
        "200;patient/Coverage.read patient/Patient.rs;token.widened",
        "200;'';token.widened"
      })
  void aRefreshIsNeverWidened(int status, String scope, @Nullable String code) {
    assertIs(scoped(status, scope).notWidened(List.of("patient/Coverage.rs")), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "200;{\"access_token\":\"t\",\"token_type\":\"bearer\"};-",
        "200;{\"access_token\":\"t\"};token.not-given",
        "200;{\"access_token\":\"t\",\"token_type\":\"mac\"};token.not-given",
        "200;{\"token_type\":\"Bearer\"};token.not-given",
        "201;{\"access_token\":\"t\",\"token_type\":\"Bearer\"};token.not-given",
        "200;<html>;token.not-given"
      })
  void aTokenIsGivenWithHowToBearIt(int status, String body, @Nullable String code) {
    assertIs(token(status, body).given(), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "no-store;no-cache;-",
        "private, No-Store;No-Cache, x;-",
        "no-store;'';token.stored",
        "no-cache;no-cache;token.stored",
        "'';'';token.stored"
      })
  void anAnswerWithATokenMayNotBeStored(String cache, String pragma, @Nullable String code) {
    Headers headers = Headers.none();
    headers = cache.isEmpty() ? headers : headers.with("cache-control", cache);
    headers = pragma.isEmpty() ? headers : headers.with("pragma", pragma);
    assertIs(new TokenAnswer(exchange(200, headers, "{}")).unstored(), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "400;{\"error\":\"invalid_grant\"};-",
        "403;{\"error\":\"invalid_grant\"};token.status",
        "403;{\"error\":\"access_denied\"};-",
        "200;{};token.status"
      })
  void anInvalidGrantHasItsStatus(int status, String body, @Nullable String code) {
    assertIs(token(status, body).statusOf("invalid_grant", 400), code);
  }

  @Test
  void anErrorIsNamedAndTellsItsStatus() {
    TokenAnswer good = token(400, "{\"error\":\"invalid_grant\",\"status_code\":400}");
    TokenAnswer bad = token(400, "{\"message\":\"no\",\"status_code\":\"x\"}");

    assertThat(good.namesError().findings()).isEmpty();
    assertThat(good.tellsStatus().findings()).isEmpty();
    assertCode(bad.namesError(), "token.no-error");
    assertCode(bad.tellsStatus(), "token.status-code");
  }

  @Test
  void thePatientOfATokenIsTheOneWhoseDataItOpens() {
    assertThat(token(200, "{\"patient\":\"-1\"}").patientIs("-1").findings()).isEmpty();
    assertCode(token(200, "{\"patient\":\"-2\"}").patientIs("-1"), "token.patient");
    assertCode(token(200, "{}").patientIs("-1"), "token.patient");
  }

  @Test
  void membersAndTheirFormAreJudgedApart() {
    TokenAnswer token = token(200, "{\"until\":\"2027-01-31\",\"none\":null}");

    assertThat(token.members(List.of("until")).findings()).isEmpty();
    assertCode(token.members(List.of("none")), "token.member");
    assertThat(token.form("until", "[0-9-]+", "a day").findings()).isEmpty();
    assertCode(token.form("until", "[a-z]+", "a word"), "token.form");
    assertCode(token.form("none", ".*", "a text"), "token.form");
  }

  @Test
  void whatIsKeptBackIsNotGranted() {
    List<String> withheld = List.of("patient/Patient.", "profile");

    assertThat(scoped(200, "openid patient/Coverage.rs").lacks(withheld).findings()).isEmpty();
    assertCode(scoped(200, "patient/Patient.r").lacks(withheld), "token.withheld-scope");
    assertCode(scoped(200, "profile").lacks(withheld), "token.withheld-scope");
  }

  private static GrantedScope scoped(int status, String scope) {
    String body = "{\"scope\":\"%s\"}".formatted(scope);
    return new GrantedScope(exchange(status, Headers.none(), body));
  }

  private static void assertIs(Judgement judgement, @Nullable String code) {
    if (code == null) {
      assertThat(judgement.findings()).isEmpty();
    } else {
      assertCode(judgement, code);
    }
  }

  private static void assertCode(Judgement judgement, String code) {
    assertThat(judgement.findings()).extracting("code").contains(code);
  }

  private static TokenAnswer token(int status, String body) {
    return new TokenAnswer(exchange(status, Headers.none(), body));
  }

  private static Exchange exchange(int status, Headers headers, String body) {
    return new Exchange(
        "x",
        Request.get(URI.create("https://server.example.org/o/authorize")),
        new Reply.Response(status, headers, body.getBytes(StandardCharsets.UTF_8)),
        Instant.EPOCH,
        Duration.ZERO);
  }
}
