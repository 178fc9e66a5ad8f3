package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Json;

class ReferenceMatchingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          85                              ; Patient/85                             ; CERTAIN
          85                              ; http://a.org/fhir/Patient/85           ; CERTAIN
          85                              ; Patient/85/_history/2                  ; CERTAIN
          Patient/85                      ; Patient/85                             ; CERTAIN
          Patient/85                      ; Patient/85/_history/2                  ; CERTAIN
          Patient/85                      ; http://a.org/fhir/Patient/85           ; CERTAIN
          Patient/85                      ; http://a.org/fhir/Patient/85/_history/2; CERTAIN
          http://a.org/fhir/Patient/85    ; http://a.org/fhir/Patient/85           ; CERTAIN
          http://a.org/fhir/Patient/85    ; http://a.org/fhir/Patient/85/_history/2; CERTAIN
          http://a.org/doc.pdf            ; http://a.org/doc.pdf                   ; CERTAIN
          urn:uuid:1                      ; urn:uuid:1                             ; CERTAIN
          """)
  void findsWhatIsReferredTo(String value, String reference, Match match) {
    assertThat(reference(value, reference)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          another base           ; http://a.org/Patient/85  ; http://b.org/Patient/85
          a base or none         ; http://a.org/Patient/85  ; Patient/85
          a version or none      ; Patient/85/_history/2    ; Patient/85
          another version        ; Patient/85/_history/2    ; Patient/85/_history/3
          """)
  void leavesOpenWhetherTwoUrlsLeadToOneResource(String what, String value, String reference) {
    assertThat(reference(value, reference)).isEqualTo(Match.POSSIBLE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          85                      ; Patient/185
          85                      ; Patient/8
          85                      ; #85
          Patient/85              ; Group/85
          Patient/85              ; Patient/86
          Patient/85              ; patient/85
          Patient/85              ; http://a.org/85
          http://a.org/Patient/85 ; http://a.org/Patient/86
          http://a.org/a          ; http://a.org/b
          urn:uuid:1              ; urn:uuid:2
          85                      ; ``
          """)
  void findsNothingElse(String value, String reference) {
    assertThat(reference(value, reference)).isEqualTo(Match.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          http://a.org/Q/1      ; http://a.org/Q/1      ; CERTAIN
          http://a.org/Q/1|2.0  ; http://a.org/Q/1|2.0  ; CERTAIN
          http://a.org/Q/1\\|2  ; http://a.org/Q/1|2    ; CERTAIN
          http://a.org/Q/1      ; http://a.org/Q/1|2.0  ; POSSIBLE
          http://a.org/Q/1|2.0  ; http://a.org/Q/1      ; POSSIBLE
          http://a.org/Q/1|2.0  ; http://a.org/Q/1|3.0  ; NONE
          http://a.org/Q/1      ; http://a.org/Q/2|2.0  ; NONE
          |2.0                  ; |3.0                  ; NONE
          1                     ; http://a.org/Questionnaire/1     ; POSSIBLE
          Questionnaire/1       ; http://a.org/Questionnaire/1     ; POSSIBLE
          2                     ; http://a.org/Questionnaire/1     ; NONE
          """)
  void findsCanonicalsAndLeavesTheirVersionOpen(String value, String canonical, Match match) {
    assertThat(
            ReferenceMatching.matches(value, new Element("canonical", TextNode.valueOf(canonical))))
        .isEqualTo(match);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"identifier\": {\"value\": \"85\"}}",
        "{\"display\": \"85\"}",
        "{\"reference\": null}",
        "{\"reference\": [\"Patient/85\"]}",
        "[]",
        "null",
        "\"Patient/85\""
      })
  void findsNothingWithoutALiteralReference(String json) {
    Element element = new Element("Reference", Json.trusted(json.getBytes(StandardCharsets.UTF_8)));
    assertThat(ReferenceMatching.matches("85", element)).isEqualTo(Match.NONE);
    assertThat(ReferenceMatching.matches("null", element)).isEqualTo(Match.NONE);
  }

  private static Match reference(String value, String reference) {
    return ReferenceMatching.matches(
        value,
        new Element(
            "Reference", JsonNodeFactory.instance.objectNode().put("reference", reference)));
  }
}
