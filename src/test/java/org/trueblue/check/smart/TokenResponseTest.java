package org.trueblue.check.smart;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;

class TokenResponseTest {

  private static final List<String> GRANTED = List.of("openid", "patient/Patient.rs");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "200;\"t\";\"Bearer\";\"openid\";300;",
        "200;\"t\";\"bearer\";\"openid\";300.0;",
        "400;\"t\";\"Bearer\";\"openid\";300;token.status",
        "201;\"t\";\"Bearer\";\"openid\";300;token.status",
        "200;\"\";\"Bearer\";\"openid\";300;token.member",
        "200;7;\"Bearer\";\"openid\";300;token.member",
        "200;\"t\";\"Bearer\";[\"openid\"];300;token.member",
        "200;\"t\";\"mac\";\"openid\";300;token.type",
        "200;\"t\";\"Bearer\";\"openid\";\"300\";token.expires-in",
        "200;\"t\";\"Bearer\";\"openid\";0;token.expires-in",
        "200;null;null;null;null;token.member token.member token.type token.expires-in"
      })
  void tokensAreGiven(
      int status, String token, String type, String scope, String end, String codes) {
    String body =
        "{\"access_token\":%s,\"token_type\":%s,\"scope\":%s,\"expires_in\":%s}"
            .formatted(token, type, scope, end);

    Codes.found(of(status, body).given(true), Codes.in(codes));
  }

  @Test
  void whatIsRecommendedMayBeLeftOutWhereItIsNotRequired() {
    String body = "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"scope\":\"openid\"}";

    Codes.found(of(200, body).given(false));
    Codes.found(of(200, body).given(true), "token.expires-in");
    Codes.found(of(200, body).expires(), "token.expires-in");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"refresh_token\":\"r\"};",
        "{\"refresh_token\":\" \"};token.member",
        "{\"refresh_token\":1};token.member",
        "{};token.member",
        "no JSON;token.member"
      })
  void whoGoesOnIsGivenARefreshToken(String body, String codes) {
    Codes.found(of(200, body).withRefresh(), Codes.in(codes));
  }

  @Test
  void tokensComeAsJson() {
    String body = "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"scope\":\"openid\"}";

    Codes.found(
        new TokenResponse(Given.exchange(200, Map.of("Content-Type", "text/html"), body))
            .given(false),
        "token.media-type");
  }

  @ParameterizedTest
  @CsvSource({"300,", "299.5,", "301,token.lifetime", "'\"300\"',token.lifetime"})
  void tokensAreGoodForAShortTime(String end, String codes) {
    Codes.found(of(200, "{\"expires_in\":%s}".formatted(end)).lifetime(300), Codes.in(codes));
  }

  @Test
  void servicesGetNoRefreshToken() {
    Codes.found(of(200, "{}").withoutRefresh());
    Codes.found(of(200, "{\"refresh_token\":\"r\"}").withoutRefresh(), "token.refresh-given");
  }

  @ParameterizedTest
  @CsvSource({
    "openid patient/Patient.rs,",
    "patient/Patient.read openid,token.scope",
    "openid,token.scope",
    "openid patient/Patient.rs more,token.scope"
  })
  void theScopeStays(String scope, String codes) {
    Codes.found(scoped(200, scope).same(GRANTED), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "400,'',",
    "200,openid,",
    "200,patient/Patient.r,",
    "200,patient/Patient.read,",
    "200,openid user/*.cruds,token.widened",
    "200,patient/Patient.cruds,token.widened",
    "500,'',token.widened"
  })
  void aRefreshNeverWidens(int status, String scope, String codes) {
    Codes.found(scoped(status, scope).notWidened(GRANTED), Codes.in(codes));
  }

  private static TokenResponse scoped(int status, String scope) {
    return of(status, "{\"access_token\":\"t\",\"scope\":\"%s\"}".formatted(scope));
  }

  private static TokenResponse of(int status, String body) {
    return new TokenResponse(Codes.json(status, body));
  }
}
