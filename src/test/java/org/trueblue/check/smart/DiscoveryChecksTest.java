package org.trueblue.check.smart;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;
import org.trueblue.evidence.Exchange;

/** Checks of what anybody is told, and of how it may be asked for. */
class DiscoveryChecksTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.example.org/authorize,https://a.example.org/token,",
    "https://a.example.org/authorize,https://a.example.org/other,discovery.oauth-uris",
    "https://a.example.org/authorize/,https://a.example.org/token,discovery.oauth-uris",
    "'','',discovery.oauth-uris discovery.oauth-uris"
  })
  void bothDocumentsNameTheSame(String authorize, String token, String codes) {
    Exchange configuration =
        Codes.json(
            200,
            """
            {"authorization_endpoint":"https://a.example.org/authorize",
            "token_endpoint":"https://a.example.org/token"}\
            """);
    Exchange metadata =
        Given.exchange(
            200,
            """
            {"resourceType":"CapabilityStatement","rest":[{"security":{"extension":[
            {"url":"http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris",
            "extension":[{"url":"authorize","valueUri":"%s"},{"url":"token","valueUri":"%s"}]}]}}]}\
            """
                .formatted(authorize, token));

    Codes.found(OauthUris.judge(metadata, configuration), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "*,",
    "https://page.example.org,",
    "https://other.example.org,cors.origin",
    "null,cors.origin",
    "'',cors.origin"
  })
  void pagesMayRead(String allowed, String codes) {
    Codes.found(
        CrossOrigin.readable(
            Codes.crossOrigin("GET", 200, Map.of("Access-Control-Allow-Origin", allowed))),
        Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "204;Authorization, Content-Type;",
        "200;authorization;",
        "403;authorization;cors.preflight",
        "200;content-type;cors.preflight",
        "200;*;cors.preflight"
      })
  void browsersThatAskFirstAreToldThatTheyMay(int status, String allowed, String codes) {
    Exchange answer =
        Codes.crossOrigin(
            "OPTIONS",
            status,
            Map.of("Access-Control-Allow-Origin", "*", "Access-Control-Allow-Headers", allowed));

    Codes.found(CrossOrigin.preflight(answer, "GET", List.of("authorization")), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "200;[{\"kty\":\"RSA\",\"n\":\"N\",\"e\":\"AQAB\"}];",
        "200;[{\"kty\":\"OKP\"},{\"kty\":\"RSA\",\"n\":\"N\",\"e\":\"AQAB\"}];",
        "200;[{\"kty\":\"RSA\",\"x5c\":[\"x\"]}];openid.keys",
        "200;[{\"kty\":\"RSA\",\"n\":\"N\",\"e\":\"AQAB\",\"d\":\"y\"}];openid.keys",
        "200;[{\"kty\":\"EC\"}];openid.keys",
        "200;[{\"kty\":\"RSA\",\"n\":\"N==\",\"e\":\"AQAB\"}];openid.keys",
        "200;[];openid.keys",
        "404;[{\"kty\":\"RSA\",\"n\":\"N\",\"e\":\"AQAB\"}];openid.keys"
      })
  void keysAreBare(int status, String keys, String codes) {
    Codes.found(
        IssuerKeys.judge(
            Codes.json(
                status, "{\"keys\":%s}".formatted(keys.replace("\"N", "\"" + "q".repeat(342))))),
        Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "true,true,false,",
    "false,true,false,",
    "true,true,true,tls.version",
    "false,false,true,tls.absent",
    "false,false,false,tls.absent"
  })
  void versionsOfTls(boolean third, boolean second, boolean first, String codes) {
    Codes.found(
        Protection.versions(
            URI.create("https://a.example.org"),
            Map.of("TLS 1.3", third, "TLS 1.2", second, "TLS 1.0", first)),
        Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example.org,'',",
    "https://a.example.org,no name matching a.example.org found,tls.certificate",
    "http://a.example.org,plain HTTP,tls.absent"
  })
  void certificates(URI endpoint, String problem, String codes) {
    Codes.found(Protection.certificate(endpoint, problem), Codes.in(codes));
  }
}
