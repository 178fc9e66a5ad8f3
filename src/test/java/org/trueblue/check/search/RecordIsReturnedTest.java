package org.trueblue.check.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.fhir.PlainFhirPath;
import org.trueblue.fhir.search.Matching;
import org.trueblue.outcome.Judgement;

class RecordIsReturnedTest {

  private static final Matching CODES = new Matching(new PlainFhirPath("code"));
  private static final List<Seen> RECORD =
      Given.seen(
          "{\"resourceType\": \"Patient\", \"id\": \"1\", \"gender\": \"male\"}",
          "{\"resourceType\": \"Patient\", \"id\": \"2\", \"gender\": \"female\"}",
          "{\"resourceType\": \"Patient\", \"id\": \"3\", \"gender\": \"male\", \"active\": true}");

  @Test
  void flagsEachResourceOfTheRecordThatIsMissing() {
    Judgement judgement = judge(Given.bundle(), Given.token("gender", "male"));
    assertThat(judgement.check()).isEqualTo("RecordIsReturned");
    assertThat(judgement.subjects()).isEqualTo(2);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "search.missing",
                "Patient?gender=male",
                "Patient/1 among the matches",
                "no matches"),
            Defect.shall(
                "search.missing",
                "Patient?gender=male",
                "Patient/3 among the matches",
                "no matches"));
    assertThat(Defect.exchanges(judgement))
        .containsExactly(List.of("page-0", "seen-0"), List.of("page-0", "seen-2"));
  }

  @Test
  void tellsHowManyCameInstead() {
    assertThat(Defect.of(judge(Given.patients("3", "4"), Given.token("gender", "male"))))
        .containsExactly(
            Defect.shall(
                "search.missing",
                "Patient?gender=male",
                "Patient/1 among the matches",
                "2 matches without it"));
  }

  @Test
  void flagsAResourceThatIsThereOnlyAsIncluded() {
    String included = "{\"resourceType\": \"Patient\", \"id\": \"2\"}";
    Judgement judgement =
        judge(Given.bundle(Given.entry(included, "include")), Given.token("gender", "female"));
    assertThat(judgement.findings()).hasSize(1);
  }

  @Test
  void leavesWhatIsReturnedAloneAndWhateverElseThereIs() {
    assertThat(judge(Given.patients("3", "4", "1"), Given.token("gender", "male")))
        .isEqualTo(new Judgement("RecordIsReturned", 2, List.of()));
  }

  @Test
  void findsWhatIsReturnedOnAnyPage() {
    Searchset result =
        Given.searchset(
            List.of(Given.token("gender", "male")), true, Given.patients("1"), Given.patients("3"));
    assertThat(RecordIsReturned.judge(result, RECORD, CODES).findings()).isEmpty();
  }

  @Test
  void expectsOnlyWhatSatisfiesAllTerms() {
    Judgement judgement =
        judge(Given.bundle(), Given.token("gender", "male"), Given.token("active", "true"));
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .extracting(Defect::expected)
        .containsExactly("Patient/3 among the matches");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MALE", "http://hl7.org/fhir/gender|male", "other"})
  void expectsNothingThatSatisfiesTheSearchByOneReadingAlone(String value) {
    assertThat(judge(Given.bundle(), Given.token("gender", value)))
        .isEqualTo(new Judgement("RecordIsReturned", 0, List.of()));
  }

  @Test
  void judgesNothingWithoutARecord() {
    Searchset result =
        Given.searchset(List.of(Given.token("gender", "male")), true, Given.bundle());
    assertThat(RecordIsReturned.judge(result, List.of(), CODES))
        .isEqualTo(new Judgement("RecordIsReturned", 0, List.of()));
  }

  private static Judgement judge(String bundle, Term... terms) {
    return RecordIsReturned.judge(Given.searchset(List.of(terms), true, bundle), RECORD, CODES);
  }
}
