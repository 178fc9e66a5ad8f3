package org.trueblue.check.smart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.oauth.ServerMetadata;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * The CapabilityStatement and the SMART configuration name the same endpoints (SMART App Launch
 * 1.0, conformance).
 */
public final class OauthUris {

  private static final String EXTENSION =
      "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

  /** Members of the one, by the parts of the other. */
  private static final Map<String, String> MEMBERS =
      Map.of(
          "authorize", "authorization_endpoint",
          "token", "token_endpoint",
          "register", "registration_endpoint",
          "manage", "management_endpoint",
          "introspect", "introspection_endpoint",
          "revoke", "revocation_endpoint");

  private OauthUris() {}

  /** Judges both documents; what neither names is the same in both. */
  public static Judgement judge(Exchange metadata, Exchange configuration) {
    Map<String, String> named = named(JsonAnswer.of(metadata));
    ServerMetadata other = new ServerMetadata(configuration);
    return Checks.each(
        OauthUris.class,
        List.of("authorize", "token", "register", "manage", "introspect", "revoke"),
        part -> {
          String there = other.text(MEMBERS.getOrDefault(part, ""));
          String here = named.getOrDefault(part, "");
          boolean required = part.equals("authorize") || part.equals("token");
          return here.equals(there) && !(required && here.isEmpty())
              ? Stream.empty()
              : Stream.of(
                  new Finding(
                      "discovery.oauth-uris",
                      org.trueblue.outcome.Strength.SHALL,
                      "The capabilities name the endpoints that the SMART configuration names.",
                      "CapabilityStatement.rest.security.extension(oauth-uris)." + part,
                      there.isEmpty() ? "an address, the same in both" : there,
                      here.isEmpty() ? "none" : here,
                      List.of(metadata.id(), configuration.id())));
        });
  }

  private static Map<String, String> named(JsonNode statement) {
    Map<String, String> named = new LinkedHashMap<>();
    Json.items(statement.path("rest")).stream()
        .flatMap(rest -> Json.items(rest.path("security").path("extension")).stream())
        .filter(extension -> extension.path("url").asText().equals(EXTENSION))
        .flatMap(extension -> Json.items(extension.path("extension")).stream())
        .forEach(part -> named.put(part.path("url").asText(), part.path("valueUri").asText()));
    return named;
  }
}
