package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which types a server may leave unsearched, where the package says that search-type is MAY. */
class SearchedTypesTest {

  @ParameterizedTest
  @CsvSource({
    "hl7.fhir.us.core#5.0.1, ServiceRequest, false",
    "hl7.fhir.us.core#6.1.0, ServiceRequest, false",
    "hl7.fhir.us.core#6.1.0, Specimen, false",
    "hl7.fhir.us.core#8.0.0, Specimen, false",
    "hl7.fhir.us.core#6.1.0, Goal, false",
    "hl7.fhir.us.core#6.1.0, Medication, true",
    "hl7.fhir.us.core#6.1.0, Provenance, true",
    "hl7.fhir.us.carin-bb#2.0.0, Patient, true",
  })
  void whatThePageOfAProfileAsksForIsNotLeft(String guide, String type, boolean left) {
    assertThat(CarriedGuides.of(PackageId.parse(guide)).guide().leavesSearchToServer(type))
        .isEqualTo(left);
  }
}
