package org.trueblue.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.outcome.Judgement;

class ReadReturnsResourceTest {

  private static final String PATIENT =
      "{\"resourceType\": \"Patient\", \"id\": \"85\", \"meta\": {\"versionId\": \"3\"}}";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"resourceType": "Patient", "id": "86"}   ; 86
          {"resourceType": "Patient", "id": "085"}  ; 085
          {"resourceType": "Patient"}               ; no id
          {"resourceType": "Patient", "id": null}   ; no id
          {"resourceType": "Patient", "id": ["85"]} ; no id
          """)
  void flagsAnotherId(String body, String actual) {
    Judgement judgement = ReadReturnsResource.judge(Given.exchange(200, body), "Patient", "85");
    assertThat(judgement.check()).isEqualTo("ReadReturnsResource");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(Defect.shall("read.id", "Patient.id", "85", actual));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"2\"", "\"2\"", "2", "W/\"\"", "\"33\"", "W/\"W/3\""})
  void flagsAnEtagThatIsNotTheVersion(String etag) {
    Judgement judgement =
        ReadReturnsResource.judge(
            Given.exchange(200, Map.of("ETag", etag), PATIENT), "Patient", "85");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(Defect.should("read.etag", "ETag", "W/\"3\", as meta.versionId", etag));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01T00:00:00Z",
        "yesterday",
        "Sun, 6 Nov 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:37 +0000",
        "1730000000"
      })
  void flagsALastModifiedThatIsNoDateOfHttp(String date) {
    Judgement judgement =
        ReadReturnsResource.judge(
            Given.exchange(200, Map.of("Last-Modified", date), PATIENT), "Patient", "85");
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "read.last-modified",
                "Last-Modified",
                "a date such as Sun, 06 Nov 1994 08:49:37 GMT",
                date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994"
      })
  void leavesEachFormOfADateOfHttpAlone(String date) {
    assertThat(
            ReadReturnsResource.judge(
                Given.exchange(200, Map.of("last-modified", date), PATIENT), "Patient", "85"))
        .isEqualTo(new Judgement("ReadReturnsResource", 1, List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"3\"", "\"3\"", "3", "W/3"})
  void leavesWeakAndStrongEtagsAlone(String etag) {
    assertThat(
            ReadReturnsResource.judge(
                Given.exchange(200, Map.of("etag", etag), PATIENT), "Patient", "85"))
        .isEqualTo(new Judgement("ReadReturnsResource", 1, List.of()));
  }

  @Test
  void leavesAnAnswerWithoutEtagAlone() {
    assertThat(
            ReadReturnsResource.judge(Given.exchange(200, Map.of(), PATIENT), "Patient", "85")
                .findings())
        .isEmpty();
  }

  @Test
  void leavesAnEtagAloneWhereTheResourceHasNoVersion() {
    String unversioned = "{\"resourceType\": \"Patient\", \"id\": \"85\", \"meta\": {}}";
    assertThat(
            ReadReturnsResource.judge(
                    Given.exchange(200, Map.of("ETag", "\"b1946ac9\""), unversioned),
                    "Patient",
                    "85")
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"404,response.status", "200,response.type"})
  void flagsWhatIsNoAnswerOfTheType(int status, String code) {
    Judgement judgement = ReadReturnsResource.judge(Given.exchange(status, PATIENT), "Group", "85");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement)).extracting(Defect::code).containsExactly(code);
  }
}
