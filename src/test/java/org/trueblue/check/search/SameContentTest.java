package org.trueblue.check.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.outcome.Judgement;

class SameContentTest {

  /** What is searched, what was read, where they differ, what was expected, what was there. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          {"gender": "male"}              ; {"gender": "female"}     ; gender ; "female"  ; "male"
          {}                              ; {"active": true}         ; active ; true      ; ``
          {"active": true}                ; {}                       ; active ; ``        ; true
          {"name": [{"given": ["B","A"]}]}; {"name": [{"given": ["A","B"]}]} ; name ; [{"given":["A","B"]}] ; [{"given":["B","A"]}]
          {"a": 1.50}                     ; {"a": 1.5}               ; a      ; 1.5       ; 1.50
          {"active": "true"}              ; {"active": true}         ; active ; true      ; "true"
          {"link": {"reference": "Patient/2"}} ; {"link": {"reference": "Patient/3"}} ; link ; {"reference":"Patient/3"} ; {"reference":"Patient/2"}
          {"photo": {"url": "http://a.org/2"}} ; {"photo": {"url": "http://a.org/3"}} ; photo ; {"url":"http://a.org/3"} ; {"url":"http://a.org/2"}
          """)
  void flagsAnotherContentOfOneVersion(
      String searched, String read, String member, String expected, String actual) {
    Judgement judgement = SameContent.judge(patient(searched), patient(read));
    assertThat(judgement.check()).isEqualTo("SameContent");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(Defect.shall("search.content", "Patient/1: " + member, expected, actual));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("seen-0", "seen-0"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          narrative    ; {"text": {"div": "<div>a</div>"}}           ; {}
          other tags   ; {"meta": {"versionId": "3", "tag": [{"code": "x"}]}} ; {}
          member order ; {"a": 1, "b": 2}                            ; {"b": 2, "a": 1}
          a full URL   ; {"link": [{"reference": "http://a.org/r4/Patient/2"}]} ; {"link": [{"reference": "Patient/2"}]}
          a version    ; {"link": [{"reference": "Patient/2/_history/1"}]} ; {"link": [{"reference": "Patient/2"}]}
          a signed URL ; {"photo": [{"url": "http://a.org/1?sig=a"}]} ; {"photo": [{"url": "http://a.org/1?sig=b"}]}
          not all      ; {"meta": {"versionId": "3", "tag": [{"code": "SUBSETTED"}]}} ; {"active": true}
          nor there    ; {"active": true} ; {"meta": {"versionId": "3", "tag": {"code": "SUBSETTED"}}}
          """)
  void leavesWhatServersMayWriteInTwoWaysAlone(String what, String searched, String read) {
    assertThat(SameContent.judge(patient(searched), patient(read)).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"resourceType": "Patient", "id": "1", "meta": {"versionId": "4"}}
          {"resourceType": "Patient", "id": "2", "meta": {"versionId": "3"}}
          {"resourceType": "Group", "id": "1", "meta": {"versionId": "3"}}
          {"resourceType": "Patient", "id": "1"}
          """)
  void comparesNothingButOneVersionOfOneResource(String other) {
    assertThat(SameContent.judge(patient("{\"active\": true}"), Given.seen(other)))
        .isEqualTo(new Judgement("SameContent", 0, List.of()));
  }

  @Test
  void comparesNothingWhereNeitherHasAVersion() {
    List<Seen> one = Given.seen("{\"resourceType\": \"Patient\", \"id\": \"1\", \"active\": true}");
    List<Seen> other = Given.seen("{\"resourceType\": \"Patient\", \"id\": \"1\"}");
    assertThat(SameContent.judge(one, other).subjects()).isZero();
  }

  @Test
  void flagsTheSameVersionThatIsAboutAnotherPatient() {
    List<Seen> searched = procedure("\"versionId\": \"3\"", "1");
    List<Seen> read = procedure("\"versionId\": \"3\"", "2");

    assertThat(Defect.of(SameContent.judge(read, searched)))
        .containsExactly(
            Defect.shall(
                "content.other-patient", "Procedure/p", "data of Patient/1", "data of Patient/2"));
  }

  @Test
  void takesTheTimeOfTheUpdateForTheVersionWhereThereIsNone() {
    List<Seen> searched = procedure("\"lastUpdated\": \"2026-01-01T00:00:00Z\"", "1");
    List<Seen> read = procedure("\"lastUpdated\": \"2026-01-01T00:00:00Z\"", "2");
    List<Seen> later = procedure("\"lastUpdated\": \"2026-01-02T00:00:00Z\"", "2");

    assertThat(SameContent.judge(read, searched).findings()).hasSize(1);
    assertThat(SameContent.judge(later, searched).subjects()).isZero();
  }

  private static List<Seen> procedure(String meta, String patient) {
    return Given.seen(
        """
        {"resourceType": "Procedure", "id": "p", "meta": {%s},
         "subject": {"reference": "Patient/%s"}}
        """
            .formatted(meta, patient));
  }

  @Test
  void comparesEachWithAllThatAreTheSameVersion() {
    List<Seen> record =
        Given.seen(
            "{\"resourceType\": \"Patient\", \"id\": \"1\", \"meta\": {\"versionId\": \"3\"}}",
            "{\"resourceType\": \"Patient\", \"id\": \"2\", \"meta\": {\"versionId\": \"3\"}}",
            "{\"resourceType\": \"Patient\", \"id\": \"1\", \"meta\": {\"versionId\": \"3\"}}");
    assertThat(SameContent.judge(patient("{}"), record))
        .isEqualTo(new Judgement("SameContent", 2, List.of()));
  }

  @Test
  void judgesNothingWithoutResources() {
    assertThat(SameContent.judge(List.of(), patient("{}")).subjects()).isZero();
    assertThat(SameContent.judge(patient("{}"), List.of()).subjects()).isZero();
  }

  @Test
  void leavesTheResourcesAsTheyWere() {
    List<Seen> seen =
        patient("{\"text\": {}, \"link\": {\"reference\": \"http://a.org/Patient/1\"}}");
    SameContent.judge(seen, seen);
    assertThat(seen.get(0).resource().json().at("/link/reference").asText())
        .isEqualTo("http://a.org/Patient/1");
    assertThat(seen.get(0).resource().json().has("text")).isTrue();
  }

  /** Version 3 of Patient/1 with these members. */
  private static List<Seen> patient(String members) {
    String rest = members.equals("{}") ? "}" : "," + members.substring(1);
    String meta = members.contains("\"meta\"") ? "" : ", \"meta\": {\"versionId\": \"3\"}";
    return Given.seen("{\"resourceType\": \"Patient\", \"id\": \"1\"" + meta + rest);
  }
}
