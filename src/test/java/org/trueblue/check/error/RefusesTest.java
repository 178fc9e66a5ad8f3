package org.trueblue.check.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.evidence.Reply;
import org.trueblue.outcome.Judgement;

class RefusesTest {

  private static final String OUTCOME =
      "{\"resourceType\": \"OperationOutcome\", \"issue\": [{\"code\": \"not-found\"}]}";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          200 ; {"resourceType": "Bundle", "type": "searchset"} ; status 200 and a Bundle
          200 ; ``                                              ; status 200
          204 ; ``                                              ; status 204
          400 ; {"resourceType": "OperationOutcome"}            ; status 400
          500 ; {"resourceType": "OperationOutcome"}            ; status 500
          """)
  void flagsAnotherStatus(int status, String body, String actual) {
    Judgement judgement =
        Refuses.judge(
            Given.exchange(status, body), "error.unknown-id", "It is so.", Set.of(410, 404));
    assertThat(judgement.check()).isEqualTo("Refuses");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall("error.unknown-id", "GET " + Given.URL, "status 404 or 410", actual));
    assertThat(Defect.summaries(judgement)).containsExactly("It is so.");
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
  }

  @ParameterizedTest
  @CsvSource({"200, 1", "304, 1", "500, 1", "503, 1", "400, 0", "404, 0", "422, 0", "501, 0"})
  void anUnsupportedModifierIsRejectedAsTheClientsError(int status, int findings) {
    assertThat(Defect.of(Refuses.rejected(Given.exchange(status, ""), "error.modifier")))
        .extracting(Defect::code)
        .isEqualTo(List.of("error.modifier").subList(0, findings));
  }

  @Test
  void flagsA401WithoutAChallengeAlone() {
    assertThat(Defect.of(Refuses.challenges(Given.exchange(401, ""))))
        .containsExactly(
            Defect.shall(
                "error.no-challenge",
                "WWW-Authenticate",
                "a challenge, such as Bearer",
                "no such header"));
    assertThat(
            Refuses.challenges(Given.exchange(401, Map.of("www-authenticate", "Bearer"), ""))
                .findings())
        .isEmpty();
    assertThat(Refuses.challenges(Given.exchange(403, "")))
        .isEqualTo(new Judgement("Refuses", 0, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          401 ; text/plain            ; <html>Sign in</html>   ; 1
          403 ; text/html             ; <html></html>          ; 1
          404 ; `text/plain; a=b`     ; no                     ; 1
          500 ; application/json-page ; x                      ; 0
          401 ; application/fhir+json ; {}                     ; 0
          401 ; application/json      ; {"error": "invalid"}   ; 0
          401 ; application/fhir+xml  ; <OperationOutcome/>    ; 0
          401 ; application/xml       ; <OperationOutcome/>    ; 0
          401 ; text/plain            ; ``                     ; 0
          200 ; text/plain            ; no                     ; 0
          """)
  void flagsAnErrorThatIsAPageOrAText(int status, String type, String body, int findings) {
    assertThat(
            Defect.of(Refuses.readable(Given.exchange(status, Map.of("Content-Type", type), body))))
        .extracting(Defect::code)
        .isEqualTo(List.of("error.page").subList(0, findings));
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void leavesEachRightStatusAlone(int status) {
    assertThat(Refuses.judge(Given.exchange(status, ""), "a.b", "It is so.", Set.of(404, 410)))
        .isEqualTo(new Judgement("Refuses", 1, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          400 ; ``                                              ; no resource
          404 ; Not Found                                       ; no resource
          404 ; <html></html>                                   ; no resource
          404 ; {"message": "no such patient"}                  ; no resource
          404 ; {"resourceType": "Patient"}                     ; a Patient
          500 ; []                                              ; no resource
          400 ; {"resourceType": "OperationOutcome"}              ; an OperationOutcome without issue, which is 1..*
          400 ; {"resourceType": "OperationOutcome", "issue": []} ; an OperationOutcome without issue, which is 1..*
          """)
  void flagsARefusalThatDoesNotSayWhy(int status, String body, String actual) {
    Judgement judgement = Refuses.explained(Given.exchange(status, body));
    assertThat(judgement.check()).isEqualTo("Refuses");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.should(
                "error.no-outcome",
                "GET " + Given.URL,
                "an OperationOutcome with an issue",
                actual));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("x"));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 500})
  void leavesARefusalWithAnOperationOutcomeAlone(int status) {
    assertThat(Refuses.explained(Given.exchange(status, OUTCOME)))
        .isEqualTo(new Judgement("Refuses", 1, List.of()));
  }

  @Test
  void asksForNoReasonWhereNothingWasRefused() {
    assertThat(Refuses.explained(Given.exchange(200, "{}")))
        .isEqualTo(new Judgement("Refuses", 0, List.of()));
    assertThat(Refuses.explained(Given.exchange(399, "")))
        .extracting(Judgement::subjects)
        .isEqualTo(0);
    assertThat(Refuses.explained(Given.exchange(new Reply.NoResponse("refused"))))
        .extracting(Judgement::subjects)
        .isEqualTo(0);
  }
}
