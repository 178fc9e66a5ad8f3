package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trueblue.UsCore;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Resource;

/** What is corrected of FHIR's own definitions, where they would find what is right wrong. */
class ErrataTest {

  @Test
  void capabilitiesNameAllEndpointsThatSmartKnowsAndNoOther() {
    assertThat(wrong("authorize", "token", "register", "manage", "introspect", "revoke")).isEmpty();
    assertThat(wrong("authorize", "token", "dance"))
        .singleElement()
        .satisfies(issue -> assertThat(issue.toString()).contains("dance"));
    assertThat(wrong("token")).as("authorize is required").isNotEmpty();
  }

  private static List<Issue> wrong(String... endpoints) {
    return UsCore.ENGINE
        .validator()
        .validate(
            capabilities(endpoints), "http://hl7.org/fhir/StructureDefinition/CapabilityStatement")
        .stream()
        .filter(issue -> issue.severity() == Issue.Severity.ERROR)
        .toList();
  }

  private static Resource capabilities(String... endpoints) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("resourceType", "CapabilityStatement")
        .put("status", "active")
        .put("date", "2026-01-01")
        .put("kind", "instance")
        .put("fhirVersion", "4.0.1")
        .putObject("implementation")
        .put("description", "here");
    json.putArray("format").add("json");
    ArrayNode uris =
        json.putArray("rest")
            .addObject()
            .put("mode", "server")
            .putObject("security")
            .putArray("extension")
            .addObject()
            .put("url", "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris")
            .putArray("extension");
    Stream.of(endpoints)
        .forEach(
            name -> uris.addObject().put("url", name).put("valueUri", "https://a.example.org"));
    return new Resource(json);
  }
}
