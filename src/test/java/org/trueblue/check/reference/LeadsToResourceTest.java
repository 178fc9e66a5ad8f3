package org.trueblue.check.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.check.reference.LeadsToResource.Followed;
import org.trueblue.outcome.Judgement;

class LeadsToResourceTest {

  private static final Seen CLAIM =
      Given.seen(
              """
              {"resourceType":"ExplanationOfBenefit","id":"e",
               "contained":[{"resourceType":"Coverage","id":"c"}]}
              """)
          .get(0);

  private static final String FOUND =
      "{\"resourceType\":\"Organization\",\"id\":\"o\",\"meta\":{\"versionId\":\"2\"}}";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          Organization/o                          ; 200; Organization; o; true
          https://fhir.example.org/Organization/o ; 200; Organization; o; true
          Organization/o/_history/2               ; 200; Organization; o; true
          Organization/o                          ; 404; Organization; o; false
          Organization/o                          ; 410; Organization; o; false
          Organization/o                          ; 500; Organization; o; false
          Organization/o                          ; 200; Organization; x; false
          Organization/o                          ; 200; Practitioner; o; false
          """)
  void aReferenceLeadsToWhatItNames(
      String text, int status, String type, String id, boolean right) {
    Judgement judgement =
        LeadsToResource.judge(
            List.of(
                new Followed(
                    CLAIM,
                    text,
                    Optional.of(
                        Given.exchange(
                            status,
                            "{\"resourceType\":\"%s\",\"id\":\"%s\"}".formatted(type, id))))));
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .extracting(Defect::code)
        .isEqualTo(right ? List.of() : List.of("reference.unresolved"));
  }

  @ParameterizedTest
  @CsvSource({"#c, true", "#, true", "#d, false", "#Coverage/c, false"})
  void whatIsContainedIsThere(String text, boolean right) {
    Judgement judgement =
        LeadsToResource.judge(List.of(new Followed(CLAIM, text, Optional.empty())));
    assertThat(judgement.findings().isEmpty()).isEqualTo(right);
  }

  @ParameterizedTest
  @CsvSource({
    "Organization/o/_history/2, 200, true",
    "Organization/o/_history/1, 200, false",
    "Organization/o/_history/2, 404, false"
  })
  void aVersionIsThatVersion(String text, int status, boolean right) {
    Judgement judgement =
        LeadsToResource.judgeVersions(
            List.of(new Followed(CLAIM, text, Optional.of(Given.exchange(status, FOUND)))));
    assertThat(Defect.of(judgement))
        .extracting(Defect::code)
        .isEqualTo(right ? List.of() : List.of("reference.version"));
  }
}
