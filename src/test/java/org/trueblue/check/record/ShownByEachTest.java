package org.trueblue.check.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.check.record.ShownByEach.Subject;
import org.trueblue.fhir.PlainFhirPath;
import org.trueblue.outcome.Judgement;

class ShownByEachTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          "custodian":{"reference":"Organization/1"} ; "agent":[]                             ; true
          "custodian":{"display":"Bluegrove"}        ; "recorded":"2024-01-01T00:00:00Z"      ; true
          "status":"current"       ; "agent":[{"who":{"reference":"Practitioner/1"}}]         ; true
          "status":"current"       ; "agent":[{"type":{}},{"who":{"display":"Lindqvist"}}]    ; true
          "status":"current"       ; "agent":[{"type":{"text":"author"}}]                     ; false
          "status":"current"       ; "recorded":"2024-01-01T00:00:00Z"                        ; false
          """)
  void itSaysItOrWhatRefersToItDoes(String document, String provenance, boolean said) {
    assertThat(
            Defect.of(judge(new Subject(document("D", document), List.of(referrer(provenance))))))
        .extracting(Defect::code)
        .isEqualTo(said ? List.of() : List.of("record.unsaid"));
  }

  @Test
  void whereNeitherDoesTheFindingNamesBoth() {
    Judgement judgement =
        judge(
            new Subject(document("1", "\"custodian\":{\"display\":\"Bluegrove\"}"), List.of()),
            new Subject(document("2", "\"status\":\"current\""), List.of()),
            new Subject(
                document("3", "\"status\":\"current\""), List.of(referrer("\"agent\":[]"))));
    assertThat(judgement.subjects()).isEqualTo(3);
    String expected = "D.custodian, or P.agent.who of a resource that refers to it";
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "record.unsaid",
                "DocumentReference/2: D.custodian",
                expected,
                "neither, nothing refers to it"),
            Defect.shall(
                "record.unsaid",
                "DocumentReference/3: D.custodian",
                expected,
                "neither in it nor in Provenance/p"));
    assertThat(Defect.exchanges(judgement))
        .containsExactly(List.of("document"), List.of("document", "provenance"));
    assertThat(Defect.summaries(judgement))
        .containsOnly("Each resource says it, or one that refers to it does.");
  }

  private static Judgement judge(Subject... subjects) {
    return ShownByEach.judge(
        List.of(subjects), "D.custodian", "P.agent.who", new PlainFhirPath("Reference"));
  }

  private static Seen document(String id, String member) {
    return new Seen(
        Given.resource(
            "{\"resourceType\":\"DocumentReference\",\"id\":\"%s\",%s}".formatted(id, member)),
        "document");
  }

  private static Seen referrer(String member) {
    return new Seen(
        Given.resource("{\"resourceType\":\"Provenance\",\"id\":\"p\",%s}".formatted(member)),
        "provenance");
  }
}
