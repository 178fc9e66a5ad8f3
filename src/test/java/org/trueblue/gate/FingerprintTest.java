package org.trueblue.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

  @ParameterizedTest
  @CsvSource({
    "Patient/85: Patient.name, Patient/86: Patient.name",
    "Patient.name[0].family, Patient.name[12].family",
    "GET http://127.0.0.1:8080/fhir/Patient/1, GET https://fhir.example.org/r4/Patient/abc-2",
    "Goal/1/_history/2: Goal.target, Goal/3/_history/9: Goal.target",
    "Bundle.entry[3].resource, Bundle.entry[4].resource",
    "Patient?birthdate=[birthDate-7dc26e]&name=[family-0a1b2c], Patient?name=Mary Ann"
        + " Shaw&birthdate=1970-01-01",
    "Patient?name:exact=Shaw, Patient?name:exact=[given-abcdef]",
    "Procedure?date=ge2020-01-01&date=lt2021-01-01&patient=85,"
        + " Procedure?patient=Patient/7&date=2019",
    "Patient/[identifier-0a1b2c]: Patient.name, Patient/85: Patient.name",
    "GET http://x/fhir/Patient?name=%5Bname-0a1b2c%5D, GET http://y/fhir/Patient?name=Shaw"
  })
  void whatDiffersFromRunToRunIsNoPartOfIt(String one, String other) {
    assertThat(Fingerprint.path(one)).isEqualTo(Fingerprint.path(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Patient/85: Patient.name, Patient/85: Patient.gender",
    "Patient/85: Patient.name, Goal/85: Patient.name",
    "GET http://x/Patient/1, POST http://x/Patient/1",
    "Patient?name=Shaw, Patient?family=Shaw",
    "Patient?name=Shaw, Patient?name:exact=Shaw"
  })
  void whatIsAnotherPlaceIsAnother(String one, String other) {
    assertThat(Fingerprint.path(one)).isNotEqualTo(Fingerprint.path(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient?birthdate=1970-01-01&name=Shaw",
        "GET http://x/fhir/Patient?status=a,b",
        "Patient/85: Patient.name[0]",
        "Bundle.entry"
      })
  void aPathThatLastsStaysAsItIs(String where) {
    assertThat(Fingerprint.path(Fingerprint.path(where))).isEqualTo(Fingerprint.path(where));
  }

  @Test
  void aSearchIsNamedByItsParameters() {
    assertThat(Fingerprint.path("Patient?name=Shaw&birthdate=1970-01-01"))
        .isEqualTo("Patient?birthdate&name");
    assertThat(Fingerprint.path("GET http://x/Procedure?status=a,b")).isEqualTo("GET <url>");
  }

  @Test
  void itsNameIsThatOfTheContract() {
    assertThat(new Fingerprint("a/b", "search.missing", "Bundle.total").id())
        .hasSize(12)
        .isEqualTo(new Fingerprint("a/b", "search.missing", "Bundle.total").id())
        .isNotEqualTo(new Fingerprint("a/c", "search.missing", "Bundle.total").id());
  }
}
