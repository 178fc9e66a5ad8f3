package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Json;

class TokenMatchingTest {

  private static final String GENDERS = "http://hl7.org/fhir/administrative-gender";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          a           ; {"system": "http://s", "code": "a"}     ; CERTAIN
          a           ; {"code": "a"}                           ; CERTAIN
          b           ; {"system": "http://s", "code": "a"}     ; NONE
          A           ; {"system": "http://s", "code": "a"}     ; POSSIBLE
          http://s|a  ; {"system": "http://s", "code": "a"}     ; CERTAIN
          http://s|A  ; {"system": "http://s", "code": "a"}     ; POSSIBLE
          http://s|b  ; {"system": "http://s", "code": "a"}     ; NONE
          http://t|a  ; {"system": "http://s", "code": "a"}     ; NONE
          http://S|a  ; {"system": "http://s", "code": "a"}     ; NONE
          http://s|a  ; {"code": "a"}                           ; NONE
          |a          ; {"code": "a"}                           ; CERTAIN
          |a          ; {"system": "http://s", "code": "a"}     ; NONE
          |b          ; {"code": "a"}                           ; NONE
          http://s|   ; {"system": "http://s", "code": "a"}     ; CERTAIN
          http://s|   ; {"system": "http://s"}                  ; CERTAIN
          http://s|   ; {"system": "http://t", "code": "a"}     ; NONE
          a\\|b       ; {"code": "a|b"}                         ; CERTAIN
          a\\|b       ; {"system": "a", "code": "b"}            ; NONE
          s\\|1|a     ; {"system": "s|1", "code": "a"}          ; CERTAIN
          a\\,b       ; {"code": "a,b"}                         ; CERTAIN
          a           ; {"display": "a"}                        ; NONE
          a           ; {"code": null}                          ; NONE
          a           ; {"code": {"value": "a"}}                ; NONE
          a           ; {}                                      ; NONE
          a           ; []                                      ; NONE
          """)
  void findsCodings(String value, String coding, Match match) {
    assertThat(match("", value, "Coding", coding)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          b          ; {"coding": [{"code": "a"}, {"system": "s", "code": "b"}]} ; CERTAIN
          s|b        ; {"coding": [{"code": "a"}, {"system": "s", "code": "b"}]} ; CERTAIN
          s|a        ; {"coding": [{"code": "a"}, {"system": "s", "code": "b"}]} ; NONE
          |b         ; {"coding": [{"code": "a"}, {"system": "s", "code": "b"}]} ; NONE
          |a         ; {"coding": [{"code": "a"}, {"system": "s", "code": "b"}]} ; CERTAIN
          B          ; {"coding": [{"code": "a"}, {"system": "s", "code": "b"}]} ; POSSIBLE
          Headache   ; {"text": "Headache"}                                      ; NONE
          a          ; {"coding": {"code": "a"}}                                 ; CERTAIN
          a          ; {"coding": [null, 1, [], "a"]}                            ; NONE
          a          ; {"coding": "a"}                                           ; NONE
          a          ; {}                                                        ; NONE
          """)
  void findsAnyCodingOfAConcept(String value, String concept, Match match) {
    assertThat(match("", value, "CodeableConcept", concept)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          12345                      ; CERTAIN
          http://acme.org/mrn|12345  ; CERTAIN
          http://acme.org/mrn|       ; CERTAIN
          http://acme.org/mrn|1234   ; NONE
          |12345                     ; NONE
          MR                         ; NONE
          """)
  void findsIdentifiers(String value, Match match) {
    String identifier =
        """
        {"type": {"coding": [{"code": "MR"}]},
         "system": "http://acme.org/mrn", "value": "12345"}
        """;
    assertThat(match("", value, "Identifier", identifier)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          male                                           ; CERTAIN
          Male                                           ; POSSIBLE
          female                                         ; NONE
          http://hl7.org/fhir/administrative-gender|male ; CERTAIN
          http://hl7.org/fhir/administrative-gender|MALE ; POSSIBLE
          http://hl7.org/fhir/administrative-gender|other; NONE
          http://hl7.org/fhir/administrative-gender|     ; POSSIBLE
          http://hl7.org/fhir/other|male                 ; NONE
          http://hl7.org/fhir/other|                     ; NONE
          |male                                          ; POSSIBLE
          |female                                        ; NONE
          """)
  void findsBareCodesWhoseSystemIsImplied(String value, Match match) {
    assertThat(match(GENDERS, value, "code", "\"male\"")).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          boolean ; true     ; true                                 ; CERTAIN
          boolean ; true     ; false                                ; NONE
          boolean ; true     ; http://hl7.org/fhir/special-values|true ; POSSIBLE
          boolean ; true     ; |true                                ; POSSIBLE
          uri     ; urn:a    ; urn:a                                ; CERTAIN
          uri     ; urn:a    ; urn:b                                ; NONE
          string  ; Lot 7    ; Lot 7                                ; CERTAIN
          string  ; Lot 7    ; lot 7                                ; POSSIBLE
          string  ; Lot 7    ; Lot                                  ; NONE
          code    ; a        ; http://s|a                           ; POSSIBLE
          code    ; a        ; http://s|b                           ; NONE
          code    ; a        ; http://s|                            ; POSSIBLE
          """)
  void leavesOpenWhatSystemOtherPrimitivesHave(
      String type, String actual, String value, Match match) {
    assertThat(match("", value, type, '"' + actual + '"')).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource({"85,CERTAIN", "8,NONE", "Patient/85,NONE", "aB,NONE"})
  void findsIdsExactly(String value, Match match) {
    assertThat(match("", value, "id", "\"85\"")).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource({"aB,CERTAIN", "ab,NONE", "AB,NONE"})
  void findsIdsInTheirCase(String value, Match match) {
    assertThat(match("", value, "id", "\"aB\"")).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          (555) 123-4567    ; CERTAIN
          5551234567        ; POSSIBLE
          123-4567          ; POSSIBLE
          phone|5551234567  ; POSSIBLE
          555-9999          ; NONE
          --                ; NONE
          """)
  void leavesPartsAndPunctuationOfContactsToTheServer(String value, Match match) {
    String phone = "{\"system\": \"phone\", \"value\": \"(555) 123-4567\"}";
    assertThat(match("", value, "ContactPoint", phone)).isEqualTo(match);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"value\": null}", "{\"value\": []}", "[]", "null"})
  void findsNothingInAContactWithoutAValue(String contact) {
    assertThat(match("", "", "ContactPoint", contact)).isEqualTo(Match.NONE);
    assertThat(match("", "null", "ContactPoint", contact)).isEqualTo(Match.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "boolean", "id", "Coding", "Identifier", "CodeableConcept"})
  void findsNothingWhereThereIsNoValue(String type) {
    SearchDefinition definition = new SearchDefinition("a", SearchType.TOKEN, "P.a", GENDERS);
    Element empty = new Element(type, TextNode.valueOf(""));
    assertThat(TokenMatching.matches(definition, "a", empty)).isEqualTo(Match.NONE);
    assertThat(TokenMatching.matches(definition, GENDERS + "|", empty)).isEqualTo(Match.NONE);
  }

  private static Match match(String implied, String value, String type, String json) {
    SearchDefinition definition = new SearchDefinition("a", SearchType.TOKEN, "P.a", implied);
    Element element = new Element(type, Json.trusted(json.getBytes(StandardCharsets.UTF_8)));
    return TokenMatching.matches(definition, value, element);
  }
}
