package org.trueblue.check.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

class ServerMetadataTest {

  @Test
  void whatIsNoJsonObjectIsNoDocument() {
    assertThat(new ServerMetadata(Given.exchange(200, "{}")).isReadable()).isTrue();
    assertThat(new ServerMetadata(Given.exchange(404, "{}")).isReadable()).isFalse();
    assertThat(new ServerMetadata(Given.exchange(200, "[]")).isReadable()).isFalse();
    assertThat(new ServerMetadata(Given.exchange(200, "<html>")).isReadable()).isFalse();
  }

  @Test
  void membersAreThereOrAreNot() {
    ServerMetadata metadata = of("{\"issuer\":\"i\",\"none\":null,\"list\":[\"a\",\"b\"]}");

    assertCodes(metadata.members(List.of("issuer"), "c", Strength.SHALL, "s"));
    assertCodes(
        metadata.members(List.of("issuer", "none", "gone"), "c", Strength.SHALL, "s"), "c", "c");
    assertCodes(metadata.has("list", List.of("b", "a"), "c", Strength.SHALL, "s"));
    assertCodes(metadata.has("list", List.of("a", "x"), "c", Strength.SHALL, "s"), "c");
    assertCodes(metadata.has("gone", List.of("a"), "c", Strength.SHALL, "s"), "c");
    assertCodes(metadata.hasOnly("list", List.of("a", "b", "x"), "c", "s"));
    assertCodes(metadata.hasOnly("list", List.of("a"), "c", "s"), "c");
    assertCodes(metadata.hasNot("list", "x", "c", "s"));
    assertCodes(metadata.hasNot("list", "a", "c", "s"), "c");
    assertCodes(metadata.is("issuer", "i/", "c", "s"));
    assertCodes(metadata.is("issuer", "other", "c", "s"), "c");
    assertCodes(metadata.is("list", "a", "c", "s"), "c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "{\"capabilities\":[\"launch\"]};-",
        "{\"capabilities\":[\"sso-openid-connect\"],\"issuer\":\"i\",\"jwks_uri\":\"j\"};-",
        "{\"capabilities\":[\"sso-openid-connect\"],\"issuer\":\"i\"};discovery.openid"
      })
  void openIdConnectIsDeclaredAsAWhole(String json, @Nullable String code) {
    assertCodes(of(json).openIdIsWhole(), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "{\"capabilities\":[\"launch\"]};-",
        "{\"capabilities\":[\"permission-offline\"],\"grant_types_supported\":[\"refresh_token\"],\"scopes_supported\":[\"offline_access\"]};-",
        "{\"capabilities\":[\"permission-offline\"],\"scopes_supported\":[\"offline_access\"]};discovery.offline",
        "{\"capabilities\":[\"permission-offline\"],\"grant_types_supported\":[\"refresh_token\"]};discovery.offline"
      })
  void offlineAccessIsListedWhereItIsDeclared(String json, @Nullable String code) {
    assertCodes(of(json).offlineIsListed(), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "{};-",
        "{\"token_endpoint_auth_methods_supported\":[\"private_key_jwt\",\"client_secret_basic\"]};-",
        "{\"token_endpoint_auth_methods_supported\":[\"private_key_jwt\"]};discovery.client-authentication",
        "<html>;discovery.client-authentication"
      })
  void aSecretIsAWayToSayWhoOneIs(String json, @Nullable String code) {
    assertCodes(of(json).takesSecret(), code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "200;{\"keys\":[]};-",
        "404;-;-",
        "200;{\"keys\":{}};discovery.keys",
        "200;[];discovery.keys",
        "500;{\"keys\":[]};discovery.keys"
      })
  void keysAreASetOrThereAreNone(int status, @Nullable String body, @Nullable String code) {
    assertCodes(KeySet.judge(Given.exchange(status, body == null ? "" : body)), code);
  }

  /** The address that is asked is {@link Given#URL}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "200;-;-;-",
        "302;/login;-;-",
        "401;-;-;-",
        "404;-;{\"error\":\"invalid_token\"};-",
        "301;/r4/Patient/85/;-;discovery.moved",
        "308;http://fhir.example.org/r4/Patient/85/?x=1;-;discovery.moved",
        "404;-;<html>;discovery.moved"
      })
  void anEndpointIsWhereItIsSaidToBe(
      int status, @Nullable String location, @Nullable String body, @Nullable String code) {
    Map<String, String> headers = location == null ? Map.of() : Map.of("Location", location);
    assertCodes(
        Moved.judge(List.of(Given.exchange(status, headers, body == null ? "" : body))), code);
  }

  private static ServerMetadata of(String json) {
    return new ServerMetadata(Given.exchange(200, json));
  }

  private static void assertCodes(Judgement judgement, @Nullable String... codes) {
    List<String> wanted = java.util.Arrays.stream(codes).filter(c -> c != null).toList();
    assertThat(judgement.findings()).extracting(Finding::code).isEqualTo(wanted);
    assertThat(judgement.subjects()).isPositive();
  }
}
