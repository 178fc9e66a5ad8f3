package org.trueblue.check.missingdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.outcome.Judgement;

class AbsentReasonsTest {

  private static final String URL = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
  private static final String REASON =
      "{\"extension\": [{\"url\": \"%s\", \"valueCode\": \"%s\"}]}";

  /** Where a reason stands, with a code that FHIR does not know. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"_birthDate": REASON}                                    ; Patient.birthDate
          {"name": [{"family": "Shaw"}, REASON]}                    ; Patient.name[1]
          {"name": REASON}                                          ; Patient.name
          {"name": [{"_family": REASON}]}                           ; Patient.name[0].family
          {"name": [{"given": ["Amy", null], "_given": [null, REASON]}]} ; Patient.name[0].given[1]
          {"maritalStatus": {"coding": [{"_code": REASON}]}}        ; Patient.maritalStatus.coding[0].code
          {"extension": [{"url": "http://a.org", "_valueDate": REASON}]} ; Patient.extension[0].valueDate
          {"contained": [{"resourceType": "Group", "_name": REASON}]} ; Patient.contained[0].name
          REASON                                                    ; Patient
          """)
  void flagsAReasonThatFhirDoesNotKnowWhereverItStands(String members, String where) {
    Judgement judgement = judge(members, "none-of-your-business");
    assertThat(judgement.check()).isEqualTo("AbsentReasons");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "missing-data.reason",
                "Patient/1: " + where,
                "valueCode from the code system data-absent-reason",
                "none-of-your-business"));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("seen-0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          "valueString": "unknown"       ; no valueCode
          "valueCode": null              ; no valueCode
          "valueCode": {}                ; no valueCode
          "valueCode": ""                ; no valueCode
          "_valueCode": {"id": "a"}      ; no valueCode
          "valueCode": "Unknown"         ; Unknown
          "valueCode": "UNK"             ; UNK
          """)
  void flagsAReasonThatIsNoCodeOfTheCodeSystem(String value, String actual) {
    String extension = "{\"extension\": [{\"url\": \"%s\", %s}]}".formatted(URL, value);
    Judgement judgement =
        AbsentReasons.judge(
            Given.seen(
                "{\"resourceType\": \"Patient\", \"id\": \"1\", \"_birthDate\": %s}"
                    .formatted(extension)));
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "missing-data.reason",
                "Patient/1: Patient.birthDate",
                "valueCode from the code system data-absent-reason",
                actual));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"birthDate": "1970", "_birthDate": REASON}               ; Patient.birthDate
          {"active": false, "_active": REASON}                      ; Patient.active
          {"name": [{"given": ["Amy", "V."], "_given": [null, REASON]}]} ; Patient.name[0].given[1]
          {"gender": "unknown", "_gender": REASON}                  ; Patient.gender
          """)
  void flagsAReasonBesideAValue(String members, String where) {
    Judgement judgement = judge(members, "unknown");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "missing-data.beside-value",
                "Patient/1: " + where,
                "a value, or a reason for its absence",
                "both"));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("seen-0"));
  }

  @Test
  void flagsBothAtOnce() {
    assertThat(Defect.of(judge("{\"birthDate\": \"1970\", \"_birthDate\": REASON}", "none")))
        .extracting(Defect::code)
        .containsExactly("missing-data.reason", "missing-data.beside-value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown",
        "asked-unknown",
        "temp-unknown",
        "not-asked",
        "asked-declined",
        "masked",
        "not-applicable",
        "unsupported",
        "as-text",
        "error",
        "not-a-number",
        "negative-infinity",
        "positive-infinity",
        "not-performed",
        "not-permitted"
      })
  void leavesTheReasonsOfFhirAlone(String code) {
    assertThat(judge("{\"_birthDate\": REASON}", code))
        .isEqualTo(new Judgement("AbsentReasons", 1, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"birthDate\": null, \"_birthDate\": REASON}",
        "{\"name\": [{\"given\": [\"Amy\", null], \"_given\": [null, REASON]}]}",
        "{\"name\": [{\"given\": [\"Amy\"], \"_given\": [null, REASON]}]}",
        "{\"name\": [{\"text\": \"?\", \"extension\": [{\"url\": \"http://a.org\"}]}, REASON]}"
      })
  void leavesReasonsInPlaceOfAValueAlone(String members) {
    assertThat(judge(members, "masked")).isEqualTo(new Judgement("AbsentReasons", 1, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"birthDate\": \"1970\", \"_birthDate\": {\"extension\": [{\"url\": \"http://a.org\"}]}}",
        "{\"birthDate\": \"1970\", \"_birthDate\": {\"id\": \"a\"}}",
        "{\"_birthDate\": null}",
        "{\"_birthDate\": 7}"
      })
  void judgesNothingWhereNoReasonIsGiven(String members) {
    assertThat(judge(members, "unknown")).isEqualTo(new Judgement("AbsentReasons", 0, List.of()));
  }

  @Test
  void judgesNothingWithoutResources() {
    assertThat(AbsentReasons.judge(List.of()))
        .isEqualTo(new Judgement("AbsentReasons", 0, List.of()));
  }

  @Test
  void looksAtAllReasonsOfAllResources() {
    String two = patient("{\"_birthDate\": REASON, \"name\": [REASON]}", "unknown");
    Judgement judgement =
        AbsentReasons.judge(Given.seen(two, patient("{\"_gender\": REASON}", "none")));
    assertThat(judgement.subjects()).isEqualTo(3);
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("seen-1"));
  }

  private static Judgement judge(String members, String code) {
    return AbsentReasons.judge(Given.seen(patient(members, code)));
  }

  private static String patient(String members, String code) {
    String filled = members.replace("REASON", REASON.formatted(URL, code));
    String rest = filled.equals("{}") ? "}" : "," + filled.substring(1);
    return "{\"resourceType\": \"Patient\", \"id\": \"1\"" + rest;
  }
}
