package org.trueblue.check.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.outcome.Judgement;

class FhirResponseTest {

  private static final String PATIENT = "{\"resourceType\": \"Patient\", \"id\": \"85\"}";

  @ParameterizedTest
  @ValueSource(ints = {0, 201, 204, 206, 301, 304, 400, 401, 403, 404, 410, 429, 500, 503})
  void flagsAnotherStatusThan200(int status) {
    Judgement judgement = FhirResponse.judge(Given.exchange(status, PATIENT), "Patient");
    assertThat(judgement.check()).isEqualTo("FhirResponse");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "response.status",
                "GET " + Given.URL,
                "status 200 and a Patient",
                "status " + status));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          an empty body          ; ``                                   ; the document is empty
          HTML                   ; <html></html>                        ; Unexpected character
          XML                    ; <Patient xmlns="http://hl7.org/fhir"/> ; Unexpected character
          a truncated body       ; {"resourceType": "Patient"           ; Unexpected end-of-input
          JSON but no object     ; ["Patient"]                          ; JSON that is no object
          JSON but no resource   ; {"id": "85"}                         ; without a resourceType
          a property twice       ; {"resourceType": "Patient", "id": "1", "id": "1"} ; Duplicate
          two resources          ; {"resourceType": "Patient"} {"resourceType": "Patient"} ; Trailing token
          """)
  void flagsWhatIsNoResource(String what, String body, String reason) {
    Judgement judgement = FhirResponse.judge(Given.exchange(200, body), "Patient");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(judgement.findings()).hasSize(1);
    Defect defect = Defect.of(judgement).get(0);
    assertThat(defect)
        .isEqualTo(
            Defect.shall(
                "response.malformed", "GET " + Given.URL, "a Patient in JSON", defect.actual()));
    assertThat(defect.actual()).contains(reason);
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
  }

  @ParameterizedTest
  @CsvSource({"OperationOutcome", "Bundle", "patient"})
  void flagsAnotherType(String type) {
    Judgement judgement =
        FhirResponse.judge(Given.exchange(200, PATIENT.replace("Patient", type)), "Patient");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(Defect.shall("response.type", "resourceType", "Patient", type));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/fhir+json",
        "application/fhir+json; fhirVersion=4.0; charset=UTF-8",
        "application/json",
        "text/html",
        ""
      })
  void leavesAResourceOfTheTypeAloneWhateverTheMediaTypeSays(String mediaType) {
    Judgement judgement =
        FhirResponse.judge(
            Given.exchange(200, Map.of("Content-Type", mediaType), PATIENT), "Patient");
    assertThat(judgement).isEqualTo(new Judgement("FhirResponse", 1, List.of()));
  }

  @Test
  void leavesAByteOrderMarkAndWhiteSpaceAlone() {
    Judgement judgement =
        FhirResponse.judge(Given.exchange(200, "\uFEFF\n\n" + PATIENT + "\n"), "Patient");
    assertThat(judgement.findings()).isEmpty();
  }

  @Test
  void givesTheResourceOfAnAnswer() {
    Exchange exchange = Given.exchange(200, PATIENT);
    assertThat(FhirResponse.resource(exchange)).hasValue(new Seen(Given.resource(PATIENT), "x"));
    assertThat(FhirResponse.resource(exchange, "Patient")).isPresent();
    assertThat(FhirResponse.resource(exchange, "Group")).isEmpty();
  }

  @Test
  void givesNoResourceOfWhatIsNoAnswer() {
    assertThat(FhirResponse.resource(Given.exchange(404, PATIENT))).isEmpty();
    assertThat(FhirResponse.resource(Given.exchange(200, ""))).isEmpty();
    assertThat(FhirResponse.resource(Given.exchange(200, "[]"))).isEmpty();
    assertThat(FhirResponse.resource(Given.exchange(new Reply.NoResponse("refused")))).isEmpty();
  }

  @Test
  void flagsNoResponseAtAll() {
    Exchange none = Given.exchange(new Reply.NoResponse("connection refused"));
    assertThat(Defect.of(FhirResponse.judge(none, "Patient")))
        .extracting(Defect::code, Defect::actual)
        .containsExactly(tuple("response.status", "status 0"));
  }

  @Test
  void flagsBytesThatAreNotUtf8() {
    byte[] latin = PATIENT.replace("85", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    Exchange exchange = Given.exchange(new Reply.Response(200, Headers.none(), latin));
    assertThat(Defect.of(FhirResponse.judge(exchange, "Patient")))
        .extracting(Defect::code, Defect::actual)
        .containsExactly(tuple("response.malformed", "the bytes are not UTF-8"));
  }
}
