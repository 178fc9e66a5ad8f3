package org.trueblue.check.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

  private static final URI REDIRECT = URI.create("http://localhost:8400/callback");

  @ParameterizedTest
  @ValueSource(strings = {"3600", "3600.0", "3.6e3"})
  void theSameNumberInAnyFormIsRight(String number) {
    assertThat(token(200, "{\"expires_in\":%s}".formatted(number)).expiresIn(3600).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"36000", "\"3600\"", "null"})
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

  @Test
  void moreThanWasAskedForIsFound() {
    List<String> asked = List.of("openid", "patient/Patient.rs");

    assertThat(token(200, "{\"scope\":\"openid\"}").scopesWithin(asked).findings()).isEmpty();
    assertCode(token(200, "{\"scope\":\"openid admin\"}").scopesWithin(asked), "token.more-scope");
    assertCode(token(200, "{}").scopesWithin(asked), "token.no-scope");
  }

  @Test
  void anAnswerWithATokenMayNotBeStored() {
    assertCode(token(200, "{}").unstored(), "token.stored");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "302;/login?next=1;-;true",
        "302;http://localhost:8400/callback?error=invalid_request;-;false",
        "400;-;-;false",
        "200;-;<form action=x>;true"
      })
  void aRightRequestLeadsToTheLogin(int status, String location, String body, boolean right) {
    assertThat(authorization(status, location, body).leadsToLogin().findings().isEmpty())
        .isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "400;-;state is missing;true",
        "302;http://localhost:8400/callback?error=invalid_request&error_description=no%20state;-;true",
        "302;/login;-;false",
        "302;http://localhost:8400/callback?code=state;-;false",
        "500;-;state;false",
        "400;-;no;false"
      })
  void aRefusalMayHaveAnyFormButSaysWhy(int status, String location, String body, boolean right) {
    assertThat(authorization(status, location, body).refused("state").findings().isEmpty())
        .isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "302;http://localhost:8400/callback?error=invalid_scope&state=s%3D1;true",
        "302;http://localhost:8400/callback?state=s%3D1&error=invalid_scope#;true",
        "302;http://localhost:8400/callback?error=invalid_scope&state=s2;false",
        "302;https://elsewhere.example.org/callback?error=invalid_scope&state=s%3D1;false",
        "400;-;false"
      })
  void aRefusalByRedirectBringsTheStateBack(int status, String location, boolean right) {
    assertThat(
            authorization(status, location, null)
                .redirected("invalid_scope", "s=1")
                .findings()
                .isEmpty())
        .isEqualTo(right);
  }

  private static void assertCode(Judgement judgement, String code) {
    assertThat(judgement.findings()).extracting("code").contains(code);
  }

  private static TokenAnswer token(int status, String body) {
    return new TokenAnswer(exchange(status, Headers.none(), body));
  }

  private static AuthorizationAnswer authorization(
      int status,
      @org.jspecify.annotations.Nullable String location,
      @org.jspecify.annotations.Nullable String body) {
    Headers headers = location == null ? Headers.none() : Headers.none().with("Location", location);
    return new AuthorizationAnswer(exchange(status, headers, body == null ? "" : body), REDIRECT);
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
