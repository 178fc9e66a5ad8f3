package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Faults of the CapabilityStatement of a server like CMS Blue Button 2.0. */
final class ServiceFaults {

  private static final Topic HERE = new Topic("1-discovery");

  private final String version;

  ServiceFaults(String version) {
    this.version = version;
  }

  List<Fault> all() {
    return List.of(
        HERE.answering(
                "no-metadata", "the capabilities are gone", metadata(), a -> a.withStatus(404))
            .kills("BB-DISC-01", "response.status")
            .kills("BB-DISC-02", "discovery.no-statement")
            .mayAlsoBreak("BB-HDR-08"),
        HERE.answering(
                "closed-metadata",
                "the capabilities are for those with a token",
                metadata(),
                a -> a.withStatus(401))
            .kills("BB-DISC-02", "discovery.no-statement")
            .mayAlsoBreak("BB-DISC-01", "BB-HDR-08"),
        HERE.answering(
                "metadata-page",
                "the capabilities are a page for people",
                metadata(),
                a -> a.withBody("<html></html>").withHeader("Content-Type", "text/html"))
            .kills("BB-DISC-01", "discovery.no-statement")
            .mayAlsoBreak("BB-DISC-02", "BB-HDR-08"),
        metadata(
                "no-cors",
                "the capabilities do not let pages of others in",
                json -> security(json).put("cors", false))
            .kills("BB-DISC-04", "discovery.cors"),
        metadata(
                "more-types",
                "the capabilities speak of Observation",
                json -> resources(json).addObject().put("type", "Observation"))
            .kills("BB-DISC-02", "discovery.types"),
        metadata(
                "create",
                "the capabilities declare create",
                json ->
                    ((ObjectNode) resources(json).get(0))
                        .withArray("interaction")
                        .addObject()
                        .put("code", "create"))
            .kills("BB-DISC-02", "discovery.interactions"),
        metadata(
                "fhir-version",
                "the capabilities are of FHIR R5",
                json -> json.put("fhirVersion", "5.0.0"))
            .kills("BB-DISC-03", "discovery.fhir-version"),
        metadata(
                "format",
                "the capabilities list XML alone",
                json -> json.putArray("format").add("application/fhir+xml"))
            .kills("BB-DISC-03", "discovery.format"),
        metadata(
                "no-services",
                "the capabilities name no security service",
                json -> security(json).remove("service"))
            .kills("BB-DISC-04", "discovery.security-service"),
        metadata(
                "no-oauth-uris",
                "the capabilities name no endpoints",
                json -> security(json).remove("extension"))
            .kills("BB-DISC-04", "discovery.oauth-uris"),
        metadata(
                "instantiates",
                "the capabilities instantiate those of a newer version of another guide",
                json -> json.putArray("instantiates").add("http://example.org/other"))
            .kills("BB-DISC-05", "discovery.instantiates"),
        metadata(
                "parameter-twice",
                "a search parameter is declared twice",
                json -> {
                  ArrayNode list = ((ObjectNode) resources(json).get(0)).withArray("searchParam");
                  list.add(list.get(0).deepCopy());
                })
            .kills("BB-DISC-23", "discovery.parameter-twice"),
        metadata(
                "inner-host",
                "the capabilities name a host behind the server",
                json ->
                    ((ObjectNode) json.path("implementation"))
                        .put("url", "https://inner.example.org/v2/fhir"))
            .kills("BB-DISC-23", "discovery.other-host"),
        metadata(
                "no-supported-profile",
                "Coverage names no profiles",
                json ->
                    resources(json)
                        .forEach(
                            r -> {
                              if (r.path("type").asText().equals("Coverage")) {
                                ((ObjectNode) r).remove("supportedProfile");
                              }
                            }))
            .kills("BB-DISC-24", "discovery.supported-profile"));
  }

  private Predicate<Ask> metadata() {
    return FhirAsk.at(version, "fhir/metadata");
  }

  private Fault metadata(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.editing(name, what, metadata(), edit);
  }

  private static ArrayNode resources(ObjectNode json) {
    return ((ObjectNode) json.path("rest").get(0)).withArray("resource");
  }

  private static ObjectNode security(ObjectNode json) {
    return (ObjectNode) json.path("rest").get(0).path("security");
  }
}
