package org.trueblue.check.smart;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"token_endpoint\":\"https://a.example.org/token\"};",
        "{\"token_endpoint\":\"http://127.0.0.1:80/token\",\"jwks_uri\":\"https://a.example.org/k\"};",
        "{\"token_endpoint\":\"/token\"};discovery.relative",
        "{\"token_endpoint\":\"https://a.example.org/t\",\"jwks_uri\":\"keys\"};discovery.relative",
        "{\"token_endpoint\":\"https://a b\"};discovery.relative",
        "{\"token_endpoint\":7};discovery.relative",
        "{};discovery.member",
        "<html>;discovery.member"
      })
  void addressesAreAbsolute(String body, String codes) {
    Codes.found(of(body).absolute(), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"grant_types_supported\":[\"authorization_code\"],\"token_endpoint\":\"t\"};",
        "{\"grant_types_supported\":[],\"token_endpoint\":\"t\"};discovery.member",
        "{\"grant_types_supported\":\"authorization_code\",\"token_endpoint\":\"t\"};discovery.member",
        "{\"grant_types_supported\":[1],\"token_endpoint\":\"t\"};discovery.member",
        "{\"grant_types_supported\":[\"a\"],\"token_endpoint\":\" \"};discovery.member",
        "{};discovery.member discovery.member"
      })
  void membersAreThere(String body, String codes) {
    Codes.found(
        of(body).members(List.of("grant_types_supported", "token_endpoint")), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"capabilities\":[\"b\",\"c\",\"a\"]};",
        "{\"capabilities\":[\"a\"]};discovery.required",
        "{\"capabilities\":[\"a b\"]};discovery.required discovery.required",
        "{\"capabilities\":\"a, b\"};discovery.required discovery.required",
        "{};discovery.required discovery.required",
        "<html>;discovery.required discovery.required"
      })
  void allIsDeclaredThatSomebodyRequires(String body, String codes) {
    Codes.found(of(body).has("capabilities", List.of("a", "b")), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"capabilities\":[\"launch-ehr\"],\"authorization_endpoint\":\"a\"};",
        "{\"capabilities\":[\"client-confidential-asymmetric\"]};",
        "{\"capabilities\":[\"launch-ehr\"]};discovery.member",
        "{\"capabilities\":[\"launch-standalone\"]};discovery.member",
        "{};discovery.member"
      })
  void whoDeclaresLaunchesSaysWhereTheyBegin(String body, String codes) {
    Codes.found(of(body).launchEndpoint(), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "[\"S256\"];",
        "[\"S256\",\"other\"];",
        "[\"S256\",\"plain\"];discovery.pkce",
        "[\"plain\"];discovery.pkce",
        "[];discovery.pkce"
      })
  void hashesAlone(String methods, String codes) {
    Codes.found(
        of("{\"code_challenge_methods_supported\":%s}".formatted(methods)).pkce(), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "private_key_jwt;RS384;",
        "private_key_jwt;ES384;",
        "client_secret_basic;ES384;discovery.asymmetric",
        "private_key_jwt;RS256;discovery.asymmetric"
      })
  void waysOfClientsWithKeys(String method, String algorithm, String codes) {
    String body =
        """
        {"token_endpoint":"t","scopes_supported":["openid"],
        "token_endpoint_auth_methods_supported":["%s"],
        "token_endpoint_auth_signing_alg_values_supported":["%s"]}"""
            .formatted(method, algorithm);

    Codes.found(of(body).asymmetric(), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "launch-standalone client-public context-standalone-patient permission-patient,",
    "launch-ehr client-confidential-symmetric context-ehr-patient permission-patient more,",
    "launch-standalone context-standalone-patient permission-patient,discovery.capability-set",
    "launch-standalone client-public permission-patient,discovery.capability-set",
    "'',discovery.capability-set"
  })
  void oneSetIsWhole(String capabilities, String codes) {
    String list = "\"" + capabilities.replace(" ", "\",\"") + "\"";

    Codes.found(of("{\"capabilities\":[%s]}".formatted(list)).capabilitySet(), Codes.in(codes));
  }

  @Test
  void whatIsRecommendedIsMissed() {
    Codes.found(
        of("{\"scopes_supported\":[\"openid\"]}")
            .recommended(List.of("scopes_supported", "revocation_endpoint")),
        "discovery.recommended");
  }

  private static Configuration of(String body) {
    return new Configuration(Codes.json(200, body));
  }
}
