package org.trueblue.check.bluebutton;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * How a CapabilityStatement names the endpoints for authorization (SMART App Launch 1.0, section
 * 2.1.2), and the host that it is of.
 */
public final class DeclaredEndpoints {

  private static final String OAUTH_URIS =
      "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

  private final JsonNode json;
  private final JsonNode rest;
  private final String exchange;

  /** The statement that an exchange gave. */
  public DeclaredEndpoints(Exchange exchange) {
    this.json = JsonAnswer.of(exchange);
    this.rest = json.path("rest").path(0);
    this.exchange = exchange.id();
  }

  /** Judges that the security services are named. */
  public Judgement securityServices() {
    List<String> codes =
        Json.items(rest.path("security").path("service")).stream()
            .flatMap(service -> Json.items(service.path("coding")).stream())
            .map(coding -> coding.path("code").asText())
            .toList();
    return Checks.each(
        DeclaredEndpoints.class,
        List.of("OAuth", "SMART-on-FHIR"),
        code ->
            codes.contains(code)
                ? Stream.empty()
                : Stream.of(
                    finding(
                        "discovery.security-service",
                        "The capabilities name their security services.",
                        "rest.security.service",
                        code,
                        codes.toString())));
  }

  /**
   * Judges that the endpoints are absolute, and those of the SMART configuration.
   *
   * @param configured by their name in the extension; empty where the configuration has none
   */
  public Judgement endpoints(Map<String, String> configured) {
    Map<String, String> named = oauthUris();
    return Checks.each(
        DeclaredEndpoints.class,
        configured.entrySet(),
        endpoint -> {
          String actual = named.getOrDefault(endpoint.getKey(), "");
          String wanted = endpoint.getValue();
          return isAbsolute(actual) && (wanted.isEmpty() || bare(actual).equals(bare(wanted)))
              ? Stream.empty()
              : Stream.of(
                  finding(
                      "discovery.oauth-uris",
                      "The capabilities name the endpoints that the SMART configuration names.",
                      "rest.security.extension('%s').extension('%s')"
                          .formatted(OAUTH_URIS, endpoint.getKey()),
                      wanted.isEmpty() ? "an absolute address" : wanted,
                      actual.isEmpty() ? "no such extension" : actual));
        });
  }

  /** Judges that pages of others are said to be let in (R4, CapabilityStatement.rest.security). */
  public Judgement cors() {
    return Checks.one(
        DeclaredEndpoints.class,
        rest.path("security").path("cors").asBoolean(),
        Finding.should(
            "discovery.cors",
            "The capabilities say that pages of others may ask.",
            "rest.security.cors",
            "true",
            rest.path("security").path("cors").asText("nothing"),
            exchange));
  }

  /** Judges that the implementation is at the host that was asked. */
  public Judgement ownHost(URI root) {
    String url = json.path("implementation").path("url").asText();
    return Checks.one(
        DeclaredEndpoints.class,
        json.path("resourceType").asText().equals("CapabilityStatement")
            && (url.isEmpty() || (bare(url) + "/").startsWith(root + "/")),
        finding(
            "discovery.other-host",
            "The capabilities name no host but their own.",
            "implementation.url",
            "an address below " + root,
            url));
  }

  private Map<String, String> oauthUris() {
    Map<String, String> named = new TreeMap<>();
    Json.items(rest.path("security").path("extension")).stream()
        .filter(extension -> extension.path("url").asText().equals(OAUTH_URIS))
        .flatMap(extension -> Json.items(extension.path("extension")).stream())
        .forEach(e -> named.put(e.path("url").asText(), e.path("valueUri").asText()));
    return named;
  }

  private static boolean isAbsolute(String url) {
    return url.matches("https?://[^/?#]+/.*");
  }

  private static String bare(String url) {
    return url.replaceFirst("/+$", "");
  }

  private Finding finding(
      String code, String summary, String where, String expected, String actual) {
    return Finding.shall(code, summary, where, expected, actual, exchange);
  }
}
