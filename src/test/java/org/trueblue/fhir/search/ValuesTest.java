package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.PlainFhirPath;
import org.trueblue.fhir.Resource;

class ValuesTest {

  private static final String GENDERS = "http://hl7.org/fhir/administrative-gender";

  /** Element type, parameter type, the element in JSON, the values. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          HumanName       ; STRING    ; {"family": "Shaw", "given": ["Amy", "V."], "text": "Amy Shaw"} ; Shaw Amy V. Amy_Shaw
          HumanName       ; STRING    ; {"given": [null, "Amy"]}                    ; Amy
          HumanName       ; STRING    ; {"prefix": ["Dr"]}                          ; ``
          Address         ; STRING    ; {"line": ["1 A St"], "city": "B", "state": "OK", "postalCode": "7", "country": "US", "text": "x"} ; B 7 1_A_St OK x US
          string          ; STRING    ; "Doe, John"                                 ; Doe\\,_John
          string          ; STRING    ; "  "                                        ; ``
          date            ; DATE      ; "1970-05-06"                                ; 1970-05-06
          date            ; DATE      ; "yesterday"                                 ; ``
          dateTime        ; DATE      ; "2013-01-14T10:00:00-05:00"                 ; 2013-01-14T10:00:00-05:00
          Period          ; DATE      ; {"start": "2013-01-14", "end": "2013-02"}   ; ge2013-01-14
          Period          ; DATE      ; {"end": "2013-02"}                          ; le2013-02
          Period          ; DATE      ; {}                                          ; ``
          Period          ; DATE      ; {"start": "soon"}                           ; ``
          Period          ; DATE      ; {"start": null, "end": null}                ; ``
          CodeableConcept ; TOKEN     ; {"coding": [{"system": "s", "code": "a"}, {"code": "b"}]} ; a b
          CodeableConcept ; TOKEN     ; {"text": "words alone"}                     ; ``
          Coding          ; TOKEN     ; {"system": "s", "code": "a|b"}              ; a\\|b
          Identifier      ; TOKEN     ; {"system": "http://acme.org", "value": "1"} ; 1
          Identifier      ; TOKEN     ; {"system": "http://acme.org"}               ; ``
          ContactPoint    ; TOKEN     ; {"system": "phone", "value": "555-1"}       ; 555-1
          boolean         ; TOKEN     ; true                                        ; true
          code            ; TOKEN     ; "male"                                      ; male
          Reference       ; REFERENCE ; {"reference": "Patient/85"}                 ; Patient/85
          Reference       ; REFERENCE ; {"reference": "Patient/85/_history/2"}      ; Patient/85
          Reference       ; REFERENCE ; {"reference": "http://a.org/r4/Patient/85"} ; http://a.org/r4/Patient/85
          Reference       ; REFERENCE ; {"reference": "http://a.org/a,b/Patient/85/_history/2"} ; http://a.org/a\\,b/Patient/85
          Reference       ; REFERENCE ; {"reference": "#85"}                        ; ``
          Reference       ; REFERENCE ; {"reference": "urn:uuid:c757873d-ec9a-4326-a141-556f43239520"} ; ``
          Reference       ; REFERENCE ; {"identifier": {"value": "1"}}              ; ``
          canonical       ; REFERENCE ; "http://a.org/Q/1"                          ; http://a.org/Q/1
          canonical       ; REFERENCE ; "http://a.org/Q/1|2.0"                      ; http://a.org/Q/1|2.0
          canonical       ; REFERENCE ; ""                                          ; ``
          uri             ; URI       ; "http://a.org/a,b"                          ; http://a.org/a\\,b
          integer         ; NUMBER    ; 2                                           ; ``
          Timing          ; DATE      ; {"event": ["2013"]}                         ; ``
          """)
  void areTakenFromWhatTheResourceHas(
      String elementType, SearchType type, String json, String values) {
    assertThat(spaced(values(elementType, type, json, false))).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          CodeableConcept ; {"coding": [{"code": "b"}, {"system": "s|1", "code": "a"}]} ; s\\|1|a
          Coding          ; {"system": "http://s", "code": "a,b"}                       ; http://s|a\\,b
          Coding          ; {"code": "a"}                                               ; ``
          Identifier      ; {"system": "http://acme.org", "value": "1"}                 ; http://acme.org|1
          Identifier      ; {"value": "1"}                                              ; ``
          code            ; "male"                              ; http://hl7.org/fhir/administrative-gender|male
          ContactPoint    ; {"system": "phone", "value": "555-1"}                       ; 555-1
          """)
  void haveTheirSystemWhereThatIsAskedFor(String elementType, String json, String values) {
    assertThat(spaced(values(elementType, SearchType.TOKEN, json, true))).isEqualTo(values);
  }

  @Test
  void haveNoSystemWhereNoneIsImplied() {
    Resource resource = resource("true");
    SearchDefinition definition =
        new SearchDefinition("active", SearchType.TOKEN, "Basic.value", "");
    Values values = new Values(new Matching(new PlainFhirPath("boolean")));
    assertThat(values.withSystem(resource, definition)).isEmpty();
    assertThat(values.of(resource, definition)).containsExactly("true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Coding    ; {"system": "http://terminology.hl7.org/CodeSystem/v3-NullFlavor", "code": "NI"}
          Coding    ; {"system": "http://terminology.hl7.org/CodeSystem/data-absent-reason", "code": "error"}
          Coding    ; {"system": "http://s", "code": "UNK"}
          Coding    ; {"system": "http://s", "code": "unknown"}
          Coding    ; {"system": "http://s", "code": " N/A "}
          code      ; "unknown"
          HumanName ; {"family": "Unknown", "given": ["UNK"]}
          Address   ; {"city": "none", "line": ["not-applicable"]}
          string    ; "asked-unknown"
          string    ; "temp-unknown"
          """)
  void leaveOutWhatStandsForNotKnown(String elementType, String json) {
    SearchType type =
        elementType.startsWith("C") || elementType.equals("code")
            ? SearchType.TOKEN
            : SearchType.STRING;
    assertThat(values(elementType, type, json, false)).isEmpty();
    assertThat(values(elementType, type, json, true)).isEmpty();
  }

  @Test
  void putWhatIsOutdatedLast() {
    String names =
        """
        [{"use": "old", "family": "Baxter"},
         {"family": "Carter", "period": {"start": "2010", "end": "2012"}},
         {"family": "Shaw", "period": {"start": "2012"}},
         {"use": "usual", "family": "Dean"}]
        """;
    assertThat(values("HumanName", SearchType.STRING, names, false))
        .containsExactly("Shaw", "Dean", "Baxter", "Carter");
  }

  @Test
  void comeOnceEach() {
    assertThat(values("string", SearchType.STRING, "[\"Amy\", \"Amy\"]", false))
        .containsExactly("Amy");
  }

  @Test
  void areOnlyThoseThatTheResourceCertainlySatisfies() {
    // The family name begins with white space, which a server may or may not leave out.
    assertThat(values("HumanName", SearchType.STRING, "{\"family\": \" Shaw\"}", false)).isEmpty();
    assertThat(values("HumanName", SearchType.STRING, "{\"family\": \"Shaw \"}", false))
        .containsExactly("Shaw");
  }

  @Test
  void areNoneWhereTheResourceHasNothing() {
    assertThat(values("string", SearchType.STRING, "null", false)).isEmpty();
    assertThat(values("string", SearchType.STRING, "[]", false)).isEmpty();
  }

  private static List<String> values(
      String elementType, SearchType type, String json, boolean withSystem) {
    SearchDefinition definition = new SearchDefinition("p", type, "Basic.value", GENDERS);
    Values values = new Values(new Matching(new PlainFhirPath(elementType)));
    return withSystem
        ? values.withSystem(resource(json), definition)
        : values.of(resource(json), definition);
  }

  private static Resource resource(String value) {
    String json = "{\"resourceType\": \"Basic\", \"value\": %s}".formatted(value);
    try {
      return Resource.parse(json.getBytes(StandardCharsets.UTF_8));
    } catch (Json.Malformed e) {
      throw new AssertionError(e);
    }
  }

  private static String spaced(List<String> values) {
    return String.join(" ", values.stream().map(value -> value.replace(' ', '_')).toList());
  }
}
