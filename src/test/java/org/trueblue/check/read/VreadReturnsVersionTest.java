package org.trueblue.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Judgement;

class VreadReturnsVersionTest {

  private static final String PATIENT =
      "{\"resourceType\": \"Patient\", \"id\": \"85\", \"meta\": {\"versionId\": \"3\"}}";
  private static final Resource CURRENT = Given.resource(PATIENT);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"resourceType": "Patient", "id": "86", "meta": {"versionId": "3"}} ; vread.id      ; Patient.id             ; 85 ; 86
          {"resourceType": "Patient", "meta": {"versionId": "3"}}             ; vread.id      ; Patient.id             ; 85 ; absent
          {"resourceType": "Patient", "id": "85", "meta": {"versionId": "4"}} ; vread.version ; Patient.meta.versionId ; 3  ; 4
          {"resourceType": "Patient", "id": "85"}                             ; vread.version ; Patient.meta.versionId ; 3  ; absent
          {"resourceType": "Patient", "id": "85", "meta": "3"}                ; vread.version ; Patient.meta.versionId ; 3  ; absent
          """)
  void flagsAnotherResourceAndAnotherVersion(
      String body, String code, String where, String expected, String actual) {
    Judgement judgement = VreadReturnsVersion.judge(Given.exchange(200, body), CURRENT);
    assertThat(judgement.check()).isEqualTo("VreadReturnsVersion");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement)).containsExactly(Defect.shall(code, where, expected, actual));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
  }

  @Test
  void flagsBothAtOnce() {
    Judgement judgement =
        VreadReturnsVersion.judge(
            Given.exchange(200, "{\"resourceType\": \"Patient\", \"id\": \"86\"}"), CURRENT);
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .extracting(Defect::code)
        .containsExactly("vread.id", "vread.version");
  }

  @Test
  void leavesTheVersionAloneThatWasAskedFor() {
    assertThat(VreadReturnsVersion.judge(Given.exchange(200, PATIENT), CURRENT))
        .isEqualTo(new Judgement("VreadReturnsVersion", 1, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          404 ; {"resourceType": "OperationOutcome"} ; response.status
          200 ; {"resourceType": "OperationOutcome"} ; response.type
          200 ; <html></html>                        ; response.malformed
          """)
  void flagsWhatIsNoAnswerOfTheType(int status, String body, String code) {
    Judgement judgement = VreadReturnsVersion.judge(Given.exchange(status, body), CURRENT);
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement)).extracting(Defect::code).containsExactly(code);
  }
}
