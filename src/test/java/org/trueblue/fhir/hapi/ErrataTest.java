package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.UsCore;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Json;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          "effectiveDateTime": "2024-05-01"                                  ; true
          "effectiveDateTime": "2024-05-01T10:00:00Z"                        ; true
          "effectivePeriod": {"start": "2024"}                               ; true
          "_effectiveDateTime": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason", "valueCode": "unknown"}]} ; true
          "effectiveDateTime": "2024-05"                                     ; false
          "effectiveDateTime": "2024"                                        ; false
          """)
  void theTimeOfAVitalSignIsPreciseToTheDayWhereItHasAValue(String effective, boolean right)
      throws Json.Malformed {
    Resource observation =
        Resource.parse(
            """
            {"resourceType": "Observation", "status": "final",
             "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "vital-signs"}]}],
             "code": {"coding": [{"system": "http://loinc.org", "code": "8867-4"}]},
             "subject": {"reference": "Patient/1"}, %s,
             "valueQuantity": {"value": 60, "unit": "/min", "system": "http://unitsofmeasure.org", "code": "/min"}}
            """
                .formatted(effective)
                .getBytes(StandardCharsets.UTF_8));
    assertThat(
            UsCore.ENGINE
                .validator()
                .validate(observation, "http://hl7.org/fhir/StructureDefinition/vitalsigns"))
        .filteredOn(issue -> issue.code().endsWith("vs-1"))
        .hasSize(right ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource({"normal, true", "stat, true", "yesterday, false"})
  void thePriorityOfAClaimIsOfTheValueSetAndNotOfACodeSystem(String code, boolean right)
      throws Json.Malformed {
    Resource claim =
        Resource.parse(
            """
            {"resourceType": "ExplanationOfBenefit", "priority": {"coding": [
              {"system": "http://terminology.hl7.org/CodeSystem/processpriority", "code": "%s"}]}}
            """
                .formatted(code)
                .getBytes(StandardCharsets.UTF_8));
    assertThat(
            UsCore.ENGINE
                .validator()
                .validate(claim, "http://hl7.org/fhir/StructureDefinition/ExplanationOfBenefit"))
        .filteredOn(issue -> issue.where().contains("priority"))
        .filteredOn(issue -> issue.severity() != Issue.Severity.INFORMATION)
        .hasSize(right ? 0 : 1);
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
