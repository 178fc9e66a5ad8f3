package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.Engines;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Resource;

class BaseDefinitionsTest {

  private static final Definitions BASE = Engines.base().base();

  private static Optional<Resource> find(String type, String url) {
    return BASE.find(type, Canonical.parse(url));
  }

  @ParameterizedTest
  @CsvSource({
    "StructureDefinition, http://hl7.org/fhir/StructureDefinition/Patient",
    "StructureDefinition, http://hl7.org/fhir/StructureDefinition/vitalsigns",
    "ValueSet, http://hl7.org/fhir/ValueSet/administrative-gender",
    "CodeSystem, http://hl7.org/fhir/administrative-gender",
    "CodeSystem, http://terminology.hl7.org/CodeSystem/v3-MaritalStatus"
  })
  void theDefinitionsOfFhirAreFound(String type, String url) {
    assertThat(find(type, url))
        .hasValueSatisfying(
            found -> {
              assertThat(found.type()).isEqualTo(type);
              assertThat(found.json().path("url").asText()).isEqualTo(url);
            });
  }

  @Test
  void theSearchParametersOfFhirAreFoundByTypeAndName() {
    assertThat(find("SearchParameter", "Patient-death-date"))
        .hasValueSatisfying(
            found -> {
              assertThat(found.json().path("type").asText()).isEqualTo("date");
              assertThat(found.json().path("expression").asText())
                  .isEqualTo("(Patient.deceased as dateTime)");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Patient-nonsense", "Nonsense-name", "Patient", "", "-"})
  void otherSearchParametersAreNotFound(String name) {
    assertThat(find("SearchParameter", name)).isEmpty();
  }

  @Test
  void otherDefinitionsAreNotFound() {
    assertThat(find("ValueSet", "http://test.org/nonsense")).isEmpty();
    assertThat(find("Patient", "http://hl7.org/fhir/StructureDefinition/Patient")).isEmpty();
  }
}
