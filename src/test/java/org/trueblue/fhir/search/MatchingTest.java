package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.PlainFhirPath;
import org.trueblue.fhir.Resource;

class MatchingTest {

  private static final Resource PATIENT =
      resource(
          """
          {"resourceType": "Patient", "id": "aB", "gender": "male", "birthDate": "1970-05-06",
           "name": [{"family": "Shaw", "given": ["Amy", "Bea"]}, {"family": "Baxter"}],
           "link": [{"other": {"reference": "Patient/86"}}],
           "implicitRules": "http://a.org/rules",
           "multipleBirthInteger": 2}
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          STRING    ; Patient.name.family   ; string    ; bax                       ; CERTAIN
          STRING    ; Patient.name          ; HumanName ; bea                       ; CERTAIN
          TOKEN     ; Patient.gender        ; code      ; male                      ; CERTAIN
          DATE      ; Patient.birthDate     ; date      ; lt1980                    ; CERTAIN
          REFERENCE ; Patient.link.other    ; Reference ; Patient/86                ; CERTAIN
          URI       ; Patient.implicitRules ; uri       ; http://a.org/rules        ; CERTAIN
          URI       ; Patient.implicitRules ; uri       ; http://a.org/RULES        ; NONE
          URI       ; Patient.implicitRules ; uri       ; http://a.org              ; NONE
          STRING    ; Patient.name.family   ; string    ; Carter                    ; NONE
          TOKEN     ; Patient.gender        ; code      ; female                    ; NONE
          TOKEN     ; Patient.active        ; boolean   ; true                      ; NONE
          """)
  void comparesByTheTypeOfTheParameter(
      SearchType type, String expression, String elementType, String value, Match match) {
    assertThat(matches(type, expression, elementType, value)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          female,male          ; CERTAIN
          female,MALE          ; POSSIBLE
          MALE,male            ; CERTAIN
          female,other         ; NONE
          male\\,female        ; NONE
          female,,male         ; CERTAIN
          female,              ; NONE
          """)
  void takesTheBestOfTheAlternatives(String value, Match match) {
    assertThat(matches(SearchType.TOKEN, "Patient.gender", "code", value)).isEqualTo(match);
  }

  @Test
  void ignoresAnEmptyValue() {
    assertThat(matches(SearchType.TOKEN, "Patient.gender", "code", "")).isEqualTo(Match.CERTAIN);
    assertThat(matches(SearchType.DATE, "Patient.birthDate", "date", "")).isEqualTo(Match.CERTAIN);
  }

  @ParameterizedTest
  @CsvSource({"aB,CERTAIN", "ab,NONE", "a,NONE"})
  void looksAtTheIdWithoutFhirPath(String value, Match match) {
    SearchDefinition definition = new SearchDefinition("_id", SearchType.TOKEN, "Resource.id", "");
    Matching matching =
        new Matching(
            (resource, expression) -> {
              throw new IllegalArgumentException("the id needs no FHIRPath");
            });
    assertThat(matching.matches(PATIENT, definition, value)).isEqualTo(match);
  }

  @Test
  void findsNoResourceWithoutAnIdByAnId() {
    SearchDefinition definition = new SearchDefinition("_id", SearchType.TOKEN, "Resource.id", "");
    Matching matching = new Matching(new PlainFhirPath("id"));
    Resource nameless = resource("{\"resourceType\": \"Patient\"}");
    assertThat(matching.matches(nameless, definition, "85")).isEqualTo(Match.NONE);
    assertThat(matching.matches(nameless, definition, "null")).isEqualTo(Match.NONE);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.INCLUDE,
      names = {"NUMBER", "QUANTITY", "COMPOSITE", "SPECIAL"})
  void decidesNothingByParametersThatNoGuideAsksFor(SearchType type) {
    assertThat(matches(type, "Patient.multipleBirthInteger", "integer", "3"))
        .isEqualTo(Match.POSSIBLE);
    assertThat(matches(type, "Patient.multipleBirthBoolean", "boolean", "3")).isEqualTo(Match.NONE);
  }

  @Test
  void tellsTheElementsThatAParameterLooksAt() {
    SearchDefinition definition =
        new SearchDefinition("given", SearchType.STRING, "Patient.name.given", "");
    assertThat(new Matching(new PlainFhirPath("string")).elements(PATIENT, definition))
        .extracting(Element::text)
        .containsExactly("Amy", "Bea");
  }

  private static Match matches(
      SearchType type, String expression, String elementType, String value) {
    return new Matching(new PlainFhirPath(elementType))
        .matches(PATIENT, new SearchDefinition("p", type, expression, ""), value);
  }

  private static Resource resource(String json) {
    try {
      return Resource.parse(json.getBytes(StandardCharsets.UTF_8));
    } catch (Json.Malformed e) {
      throw new AssertionError(e);
    }
  }
}
