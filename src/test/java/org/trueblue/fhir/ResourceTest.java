package org.trueblue.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          []                       ; JSON that is no object, so no resource
          "Patient"                ; JSON that is no object, so no resource
          null                     ; JSON that is no object, so no resource
          1                        ; JSON that is no object, so no resource
          {}                       ; a JSON object without a resourceType
          {"resourceType": null}   ; a JSON object without a resourceType
          {"resourceType": 1}      ; a JSON object without a resourceType
          {"resourceType": ["A"]}  ; a JSON object without a resourceType
          {"resourceType": ""}     ; a JSON object without a resourceType
          {"resourceType": " "}    ; a JSON object without a resourceType
          {"resourceType"          ; Unexpected end-of-input
          """)
  void isAnObjectThatNamesItsType(String json, String problem) {
    assertThatThrownBy(() -> Resource.parse(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Json.Malformed.class)
        .hasMessageContaining(problem);
  }

  @Test
  void tellsWhoItIs() throws Json.Malformed {
    Resource patient =
        parse(
            """
            {"resourceType": "Patient", "id": "85",
             "meta": {"versionId": "3", "profile": ["http://a|1", "http://b"]}}
            """);
    assertThat(patient.type()).isEqualTo("Patient");
    assertThat(patient.id()).isEqualTo("85");
    assertThat(patient.versionId()).isEqualTo("3");
    assertThat(patient.profiles()).containsExactly("http://a|1", "http://b");
    assertThat(patient.reference()).isEqualTo("Patient/85");
    assertThat(patient).hasToString("Patient/85");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"resourceType": "Patient"}
          {"resourceType": "Patient", "id": null, "meta": null}
          {"resourceType": "Patient", "id": [], "meta": []}
          {"resourceType": "Patient", "id": {}, "meta": {"versionId": {}, "profile": "http://a"}}
          {"resourceType": "Patient", "meta": {"versionId": null, "profile": [null, 1]}}
          {"resourceType": "Patient", "meta": "1"}
          """)
  void hasEmptyPartsWhereThereAreNone(String json) throws Json.Malformed {
    Resource patient = parse(json);
    assertThat(patient.id()).isEmpty();
    assertThat(patient.versionId()).isEmpty();
    assertThat(patient.profiles()).isEmpty();
    assertThat(patient.reference()).isEqualTo("Patient/");
  }

  private static Resource parse(String json) throws Json.Malformed {
    return Resource.parse(json.getBytes(StandardCharsets.UTF_8));
  }
}
