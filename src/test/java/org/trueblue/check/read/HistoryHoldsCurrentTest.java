package org.trueblue.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Judgement;

class HistoryHoldsCurrentTest {

  private static final String V2 = version("85", "2");
  private static final String V3 = version("85", "3");
  private static final Resource CURRENT = Given.resource(V3);

  @Test
  void flagsAHistoryWithoutTheCurrentVersion() {
    Judgement judgement = judge(history(entry(V2), entry(version("85", "1"))));
    assertThat(judgement.check()).isEqualTo("HistoryHoldsCurrent");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "history.current", "Bundle.entry", "Patient/85 version 3", "2 other versions"));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "null", "[{\"request\": {\"method\": \"DELETE\"}}]", "[3]"})
  void flagsAHistoryWithoutAnyVersion(String entries) {
    String empty = "{\"resourceType\": \"Bundle\", \"type\": \"history\", \"entry\": %s}";
    assertThat(Defect.of(judge(empty.formatted(entries))))
        .containsExactly(
            Defect.shall(
                "history.current", "Bundle.entry", "Patient/85 version 3", "0 other versions"));
  }

  @Test
  void flagsTheVersionOfAnotherResourceOnce() {
    Judgement judgement =
        judge(history(entry(V3), entry(version("86", "3")), entry(version("87", "3"))));
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall("history.foreign", "Bundle.entry.resource", "Patient/85", "Patient/86"));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
  }

  @Test
  void doesNotTakeTheVersionOfAnotherResourceForTheCurrentOne() {
    assertThat(Defect.of(judge(history(entry(version("86", "3"))))))
        .extracting(Defect::code)
        .containsExactly("history.current", "history.foreign");
  }

  @ParameterizedTest
  @CsvSource({"searchset", "collection", "''"})
  void flagsAnotherTypeOfBundle(String type) {
    Judgement judgement = judge(history(entry(V3)).replace("\"history\"", '"' + type + '"'));
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "history.type", "Bundle.type", "history", type.isEmpty() ? "absent" : type));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
  }

  @Test
  void leavesVersionsInAnyOrderAlone() {
    assertThat(judge(history(entry(V3), entry(V2))))
        .isEqualTo(new Judgement("HistoryHoldsCurrent", 1, List.of()));
    assertThat(judge(history(entry(V2), entry(V3))).findings()).isEmpty();
  }

  @Test
  void leavesDeletedVersionsAndLaterOnesAlone() {
    String deleted =
        """
        {"fullUrl": "http://fhir.example.org/r4/Patient/85",
         "request": {"method": "DELETE", "url": "Patient/85"},
         "response": {"status": "204", "etag": "W/\\"2\\""}}
        """;
    assertThat(judge(history(entry(version("85", "4")), entry(V3), deleted)).findings()).isEmpty();
  }

  @Test
  void leavesTheHintsOfTheServerAlone() {
    String outcome = "{\"resourceType\": \"OperationOutcome\", \"issue\": []}";
    assertThat(judge(history(entry(V3), entry(outcome))).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          404 ; {"resourceType": "OperationOutcome"} ; response.status
          501 ; {"resourceType": "Bundle"}           ; response.status
          200 ; {"resourceType": "Patient"}          ; response.type
          200 ; [{"resourceType": "Bundle"}]         ; response.malformed
          """)
  void flagsWhatIsNoBundle(int status, String body, String code) {
    Judgement judgement = HistoryHoldsCurrent.judge(Given.exchange(status, body), CURRENT);
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement)).extracting(Defect::code).containsExactly(code);
  }

  private static Judgement judge(String bundle) {
    return HistoryHoldsCurrent.judge(Given.exchange(200, bundle), CURRENT);
  }

  private static String version(String id, String version) {
    return "{\"resourceType\": \"Patient\", \"id\": \"%s\", \"meta\": {\"versionId\": \"%s\"}}"
        .formatted(id, version);
  }

  private static String entry(String resource) {
    return "{\"resource\": %s, \"request\": {\"method\": \"PUT\"}}".formatted(resource);
  }

  private static String history(String... entries) {
    return "{\"resourceType\": \"Bundle\", \"type\": \"history\", \"entry\": [%s]}"
        .formatted(String.join(",", entries));
  }
}
