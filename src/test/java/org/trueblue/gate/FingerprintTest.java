package org.trueblue.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {

  @ParameterizedTest
  @CsvSource({
    "Patient/85: Patient.name, Patient/86: Patient.name",
    "Patient.name[0].family, Patient.name[12].family",
    "GET http://127.0.0.1:8080/fhir/Patient/1, GET https://fhir.example.org/r4/Patient/abc-2",
    "Goal/1/_history/2: Goal.target, Goal/3/_history/9: Goal.target",
    "Bundle.entry[3].resource, Bundle.entry[4].resource"
  })
  void whatDiffersFromRunToRunIsNoPartOfIt(String one, String other) {
    assertThat(Fingerprint.path(one)).isEqualTo(Fingerprint.path(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Patient/85: Patient.name, Patient/85: Patient.gender",
    "Patient/85: Patient.name, Goal/85: Patient.name",
    "GET http://x/Patient/1, POST http://x/Patient/1"
  })
  void whatIsAnotherPlaceIsAnother(String one, String other) {
    assertThat(Fingerprint.path(one)).isNotEqualTo(Fingerprint.path(other));
  }

  @Test
  void itsNameIsThatOfTheContract() {
    assertThat(new Fingerprint("a/b", "search.missing", "Bundle.total").id())
        .hasSize(12)
        .isEqualTo(new Fingerprint("a/b", "search.missing", "Bundle.total").id())
        .isNotEqualTo(new Fingerprint("a/c", "search.missing", "Bundle.total").id());
  }
}
