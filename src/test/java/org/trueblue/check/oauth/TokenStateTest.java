package org.trueblue.check.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

class TokenStateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "{\"active\":true,\"scope\":\"b "
            + " a\",\"client_id\":\"me\",\"exp\":1,\"patient\":\"p\",\"x\":1};-",
        "{\"active\":\"true\",\"scope\":\"a"
            + " b\",\"client_id\":\"me\",\"exp\":1,\"patient\":\"p\"};active",
        "{\"active\":true,\"scope\":\"a\",\"client_id\":\"me\",\"exp\":1,\"patient\":\"p\"};scope",
        "{\"active\":true,\"scope\":\"a b\",\"exp\":1,\"patient\":\"p\"};client_id",
        "{\"active\":true,\"scope\":\"a"
            + " b\",\"client_id\":\"me\",\"exp\":\"1\",\"patient\":\"p\"};exp",
        "{\"active\":true,\"scope\":\"a"
            + " b\",\"client_id\":\"me\",\"exp\":1,\"patient\":\"q\"};patient"
      })
  void introspectionTellsWhatWasGranted(String body, @Nullable String where) {
    List<Finding> findings =
        TokenState.active(Given.exchange(200, body), List.of("a", "b"), "me", "p").findings();

    assertThat(findings)
        .extracting(Finding::where)
        .isEqualTo(where == null ? List.of() : List.of(where));
    assertThat(findings).allMatch(finding -> finding.code().equals("token.introspection"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "200;{\"active\":false};-",
        "200;{\"active\":true};token.introspection",
        "200;{\"active\":\"false\"};token.introspection",
        "404;{\"active\":false};token.introspection",
        "200;{};token.introspection"
      })
  void aTokenThatNobodyHasIsNotActive(int status, String body, @Nullable String code) {
    assertIs(TokenState.inactive(Given.exchange(status, body)), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "{\"sub\":\"p\",\"patient\":\"p\"};-",
        "{\"sub\":\"q\",\"patient\":\"p\"};userinfo.patient",
        "{\"sub\":\"p\"};userinfo.patient",
        "<html>;userinfo.patient"
      })
  void theUserIsThePatient(String body, @Nullable String code) {
    Judgement judgement = TokenState.isUser(Given.exchange(200, body), "p");

    if (code == null) {
      assertThat(judgement.findings()).isEmpty();
    } else {
      assertThat(judgement.findings()).extracting(Finding::code).containsOnly(code);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "200;{\"iat\":1.7e9};-",
        "200;{};-",
        "200;{\"iat\":\"2026-01-01\"};userinfo.iat",
        "403;{};userinfo.iat"
      })
  void theTimeOfIssueIsANumber(int status, String body, @Nullable String code) {
    assertIs(TokenState.issuedIsNumber(Given.exchange(status, body)), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "401;Bearer;-",
        "401;Basic realm=x, bearer realm=y;-",
        "401;Basic realm=x;error.no-challenge",
        "403;Bearer;error.no-challenge"
      })
  void a401TellsHowToComeIn(int status, String challenge, @Nullable String code) {
    assertIs(
        TokenState.challenges(Given.exchange(status, Map.of("www-authenticate", challenge), "{}")),
        code);
    assertIs(
        TokenState.tokenNeeded(Given.exchange(status, "")),
        status == 401 ? null : "token.not-needed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "200;r2;400;-;-",
        "200;r2;401;-;-",
        "200;-;200;-;-",
        "200;r1;200;r1;-",
        "200;r1;200;r2;-",
        "200;r2;200;r2;token.reused",
        "200;r2;200;r3;token.reused",
        "400;-;400;-;token.reused"
      })
  void aRefreshTokenThatWasRenewedIsGoodNoMore(
      int first,
      @Nullable String renewed,
      int second,
      @Nullable String again,
      @Nullable String code) {
    assertIs(
        TokenState.renewed(
            "r1", Given.exchange(first, refresh(renewed)), Given.exchange(second, refresh(again))),
        code);
  }

  private static String refresh(@Nullable String token) {
    return token == null ? "{}" : "{\"refresh_token\":\"%s\"}".formatted(token);
  }

  private static void assertIs(Judgement judgement, @Nullable String code) {
    if (code == null) {
      assertThat(judgement.findings()).isEmpty();
    } else {
      assertThat(judgement.findings()).extracting(Finding::code).containsExactly(code);
    }
  }
}
