package org.trueblue.check.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply;
import org.trueblue.outcome.Judgement;

class MediaTypeTest {

  private static final String FHIR_JSON = "application/fhir+json";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "application/json+fhir",
        "text/html",
        "text/plain; charset=UTF-8",
        "application/fhir+xml",
        "application/fhir+jsonp",
        "*/*",
        "json"
      })
  void flagsAnotherMediaType(String actual) {
    Judgement judgement = MediaType.judge(List.of(answer(actual)), FHIR_JSON);
    assertThat(judgement.check()).isEqualTo("MediaType");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(Defect.shall("response.media-type", "Content-Type", FHIR_JSON, actual));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "text/plain; charset=UTF-8", "application/fhir+xml", "*/*"})
  void flagsWhatIsNoJson(String actual) {
    Judgement judgement = MediaType.judgeJson(List.of(answer(actual)));
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(Defect.shall("response.media-type", "Content-Type", FHIR_JSON, actual));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/fhir+json",
        "Application/JSON; charset=utf-8",
        "text/json",
        "application/json+fhir"
      })
  void takesAnyJsonForJson(String actual) {
    assertThat(MediaType.judgeJson(List.of(answer(actual))).findings()).isEmpty();
  }

  @Test
  void whatFailedIsNotJudgedByItsMediaType() {
    assertThat(MediaType.judgeJson(List.of(Given.exchange(404, Map.of(), "no"))).subjects())
        .isZero();
  }

  @Test
  void flagsNoMediaType() {
    List<Exchange> answers =
        List.of(
            Given.exchange(200, Map.of(), "{}"), Given.exchange(new Reply.NoResponse("refused")));
    Defect absent =
        Defect.shall("response.media-type", "Content-Type", FHIR_JSON, "no Content-Type");
    assertThat(Defect.of(MediaType.judge(answers, FHIR_JSON))).containsExactly(absent, absent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/fhir+json; charset=ISO-8859-1               | charset=iso-8859-1
          application/fhir+json;fhirVersion=4.0;charset="UTF-16"  | charset=utf-16
          application/fhir+json; charset=                         | charset=
          """)
  void flagsAnotherCharset(String actual, String charset) {
    Judgement judgement = MediaType.judge(List.of(answer(actual)), FHIR_JSON);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "response.charset", "Content-Type", "charset=utf-8, or no charset", charset));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/fhir+json",
        "Application/FHIR+JSON",
        " application/fhir+json ",
        "application/fhir+json;charset=utf-8",
        "application/fhir+json; charset=UTF-8",
        "application/fhir+json ; Charset=\"utf-8\"",
        "application/fhir+json; fhirVersion=4.0; charset=UTF-8",
        "application/fhir+json; fhirVersion=4.0",
        "application/fhir+json;charset=utf8",
        "application/fhir+json;"
      })
  void leavesParametersAndLetterCaseAlone(String actual) {
    assertThat(MediaType.judge(List.of(answer(actual)), FHIR_JSON))
        .isEqualTo(new Judgement("MediaType", 1, List.of()));
  }

  @Test
  void findsTheHeaderHoweverItIsWritten() {
    Exchange lower = Given.exchange(200, Map.of("content-type", "application/fhir+xml"), "");
    assertThat(MediaType.judge(List.of(lower), "application/fhir+xml").findings()).isEmpty();
  }

  @Test
  void judgesEachAnswer() {
    Judgement judgement =
        MediaType.judge(List.of(answer("text/html"), answer(FHIR_JSON)), FHIR_JSON);
    assertThat(judgement.subjects()).isEqualTo(2);
    assertThat(judgement.findings()).hasSize(1);
  }

  @Test
  void judgesNothingWithoutAnswers() {
    assertThat(MediaType.judge(List.of(), FHIR_JSON))
        .isEqualTo(new Judgement("MediaType", 0, List.of()));
  }

  private static Exchange answer(String mediaType) {
    return Given.exchange(200, Map.of("Content-Type", mediaType), "{}");
  }
}
