package org.trueblue.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          Patient/85                                         ; ``                         ; Patient ; 85
          Patient/-19990000000001                            ; ``                         ; Patient ; -19990000000001
          Patient/a.B-9                                      ; ``                         ; Patient ; a.B-9
          Patient/85/_history/3                              ; ``                         ; Patient ; 85
          http://fhir.example.org/Patient/85                 ; http://fhir.example.org    ; Patient ; 85
          https://fhir.example.org:8443/r4/Patient/85        ; https://fhir.example.org:8443/r4 ; Patient ; 85
          https://fhir.example.org/r4/Patient/85/_history/3  ; https://fhir.example.org/r4 ; Patient ; 85
          https://a.org/Location/b/Patient/85                ; https://a.org/Location/b   ; Patient ; 85
          """)
  void isReadInEachOfItsForms(String text, String base, String type, String id) {
    assertThat(Reference.parse(text)).isEqualTo(new Reference(base, type, id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "85",
        "#85",
        "#",
        "Patient",
        "Patient/",
        "/85",
        "patient/85",
        "Patient/85/",
        "Patient/85/name",
        "Patient/8 5",
        "Patient/8_5",
        "Patient?identifier=85",
        "Patient/12345678901234567890123456789012345678901234567890123456789012345",
        "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
        "urn:oid:1.2.3.4",
        "http://hl7.org/fhir/ValueSet/administrative-gender|4.0.1",
        "http://fhir.example.org/",
        "ftp://fhir.example.org/Patient/85",
        "null"
      })
  void namesNothingWhereTheTextDoesNotTell(String text) {
    assertThat(Reference.parse(text)).isEqualTo(new Reference("", "", ""));
  }

  @Test
  void namesAResourceWhateverTheBaseAndTheVersion() {
    assertThat(Reference.parse("Patient/85").names("Patient", "85")).isTrue();
    assertThat(Reference.parse("http://a.org/Patient/85/_history/3").names("Patient", "85"))
        .isTrue();
  }

  @Test
  void namesNoOtherResource() {
    assertThat(Reference.parse("Patient/85").names("Patient", "86")).isFalse();
    assertThat(Reference.parse("Patient/85").names("Group", "85")).isFalse();
    assertThat(Reference.parse("#85").names("", "")).isFalse();
  }

  @Test
  void isReadInTimeHoweverHostile() {
    String hostile = "http://" + "a/Ab/c".repeat(200_000) + "!";
    assertThat(Reference.parse(hostile).id()).isEmpty();
  }
}
