package org.trueblue.check.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

class AuthorizationAnswerTest {

  private static final URI REDIRECT = URI.create("http://localhost:8400/callback");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "302;/login?next=1;-;-",
        "303;https://other.example.org/login#x;-;-",
        "307;/login;-;-",
        "200;-;<FORM action=x>;-",
        "302;http://localhost:8400/callback?error=invalid_request;-;authorize.no-login",
        "302;http://localhost:8400/callback#error=invalid_request;-;authorize.no-login",
        "302;-;-;authorize.no-login",
        "302;http://[;-;authorize.no-login",
        "200;-;<!doctype html><div id=root></div>;-",
        "302;http://localhost:8400/callback?code=a1&state=s;-;-",
        "302;/login?scope=openid fhirUser;-;authorize.location",
        "200;-;-;authorize.no-login",
        "200;-;{};authorize.no-login",
        "400;-;<form>;authorize.no-login",
        "500;-;-;authorize.no-login"
      })
  void aRightRequestLeadsToTheLogin(
      int status, @Nullable String location, @Nullable String body, @Nullable String code) {
    assertIs(answer(status, location, body).leadsToLogin(), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "400;-;Missing Required Parameter(s): code_challenge, code_challenge_method;-",
        "400;-;we need a Code Challenge and then its code-challenge-method;-",
        "401;-;code_challenge code_challenge_method;-",
        "302;http://localhost:8400/callback?error=invalid_request&error_description=code_challenge%2C+code_challenge_method;-;-",
        "302;http://localhost:8400/callback#error=invalid_request&error_description=code_challenge+code_challenge_method;-;-",
        "400;-;code_challenge_method;authorize.unexplained",
        "400;-;no;authorize.unexplained",
        "302;/login?code_challenge,code_challenge_method;-;authorize.accepted",
        "302;http://localhost:8400/callback?code=1;-;authorize.accepted",
        "200;-;code_challenge, code_challenge_method;authorize.accepted",
        "500;-;code_challenge, code_challenge_method;authorize.accepted"
      })
  void aRefusalMayHaveAnyFormButSaysWhy(
      int status, @Nullable String location, @Nullable String body, @Nullable String code) {
    assertIs(answer(status, location, body).refused("code_challenge, code_challenge_method"), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "302;http://localhost:8400/callback?error=invalid_scope&state=s%3D1;-",
        "303;http://localhost:8400/callback?state=s%3D1&error=invalid_scope#;-",
        "302;http://localhost:8400/callback?error=invalid_scope&state=s2;authorize.no-redirect",
        "302;http://localhost:8400/callback?error=invalid_scope;authorize.no-redirect",
        "302;http://localhost:8400/callback?error=server_error&state=s%3D1;authorize.no-redirect",
        "302;https://elsewhere.example.org/callback?error=invalid_scope&state=s%3D1;authorize.no-redirect",
        "400;-;authorize.no-redirect"
      })
  void aRefusalByRedirectBringsTheStateBack(
      int status, @Nullable String location, @Nullable String code) {
    assertIs(answer(status, location, null).redirected("invalid_scope", "s=1"), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "400;-;-",
        "401;-;-",
        "403;https://elsewhere.example.org/;-",
        "302;https://elsewhere.example.org/;authorize.led-on",
        "200;-;authorize.led-on",
        "500;-;authorize.led-on"
      })
  void whoIsNotKnownIsLedNowhere(int status, @Nullable String location, @Nullable String code) {
    assertIs(answer(status, location, null).refusedWithoutRedirect(), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "/login?lang=es;-;-;-",
        "/login?next=%2Fv2%2Fo%2Fauthorize%3Flang%3Des;-;-;-",
        "/login;language=es; Path=/;-;-",
        "/login;-;<html lang=\"es\">;-",
        "/login?lang=en;-;<html lang=\"en\">;authorize.language",
        "/login;session=estes;-;authorize.language"
      })
  void theLanguageIsKept(
      String location, @Nullable String cookie, @Nullable String body, @Nullable String code) {
    Map<String, String> headers = new TreeMap<>(Map.of("Location", location));
    Optional.ofNullable(cookie).ifPresent(value -> headers.put("Set-Cookie", value));
    assertIs(
        new AuthorizationAnswer(
                Given.exchange(302, headers, Optional.ofNullable(body).orElse("")), REDIRECT)
            .keepsLanguage("es"),
        code);
  }

  @Test
  void thatAClientIsUnknownIsToldBy401() {
    assertIs(answer(401, null, null).unknownClient(), null);
    assertIs(answer(400, null, null).unknownClient(), "authorize.status");
  }

  @Test
  void aUserComesBackWithTheStateAndACodeOrAnError() {
    Optional<String> state = Optional.of("s1");
    Optional<String> code = Optional.of("c");

    assertIs(ErrorRedirect.agreed(code, state, "s1", "x"), null);
    assertIs(ErrorRedirect.agreed(Optional.empty(), state, "s1", "x"), "authorize.state");
    assertIs(ErrorRedirect.agreed(code, Optional.empty(), "s1", "x"), "authorize.state");
    assertIs(ErrorRedirect.agreed(code, state, "s2", ""), "authorize.state");
    assertIs(
        ErrorRedirect.judge(Optional.of("access_denied"), state, "access_denied", "s1", "x"), null);
    assertIs(
        ErrorRedirect.judge(Optional.of("server_error"), state, "access_denied", "s1", "x"),
        "authorize.error");
    assertIs(
        ErrorRedirect.judge(
            Optional.of("access_denied"), Optional.empty(), "access_denied", "s1", ""),
        "authorize.error");
  }

  private static void assertIs(Judgement judgement, @Nullable String code) {
    assertThat(judgement.subjects()).isPositive();
    if (code == null) {
      assertThat(judgement.findings()).isEmpty();
    } else {
      assertThat(judgement.findings()).extracting(Finding::code).containsExactly(code);
    }
  }

  private static AuthorizationAnswer answer(
      int status, @Nullable String location, @Nullable String body) {
    Map<String, String> headers = location == null ? Map.of() : Map.of("Location", location);
    return new AuthorizationAnswer(
        Given.exchange(status, headers, body == null ? "" : body), REDIRECT);
  }
}
