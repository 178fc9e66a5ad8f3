package org.trueblue.check.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.outcome.Judgement;

class SameResourcesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          1,2 ; 2   ; 2 ; missing [Patient/1], in addition []
          1,2 ; 1,3 ; 2 ; missing [Patient/2], in addition [Patient/3]
          1   ; 2,1 ; 1 ; missing [], in addition [Patient/2]
          3,1 ; 4,2 ; 2 ; missing [Patient/1, Patient/3], in addition [Patient/2, Patient/4]
          """)
  void flagsWhatIsInOneOfThemAlone(String first, String second, int size, String actual) {
    Judgement judgement =
        SameResources.judge("search.post", result(first, true), result(second, true));
    assertThat(judgement.check()).isEqualTo("SameResources");
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.shall(
                "search.post",
                "Patient?gender=male",
                "the %d resources of the first search".formatted(size),
                actual));
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0", "page-0"));
  }

  @Test
  void leavesAnotherOrderAndOtherPagesAlone() {
    Searchset pages = Given.searchset(Given.patients("2"), Given.patients("1"));
    assertThat(SameResources.judge("search.post", result("1,2", true), pages))
        .isEqualTo(new Judgement("SameResources", 1, List.of()));
  }

  @Test
  void leavesWhatComesAlongAlone() {
    String outcome = "{\"resourceType\": \"OperationOutcome\"}";
    Searchset hinted =
        Given.searchset(
            Given.bundle(
                Given.entry("{\"resourceType\": \"Patient\", \"id\": \"1\"}"),
                Given.entry(outcome, "outcome")));
    assertThat(SameResources.judge("search.post", result("1", true), hinted).findings()).isEmpty();
  }

  @Test
  void missesNothingInWhatWasNotWalkedToItsEnd() {
    assertThat(SameResources.judge("search.post", result("1,2", true), result("1", false)))
        .isEqualTo(new Judgement("SameResources", 1, List.of()));
    assertThat(SameResources.judge("search.post", result("1", false), result("1,2", true)))
        .isEqualTo(new Judgement("SameResources", 1, List.of()));
  }

  @Test
  void flagsWhatIsNotInTheOneThatWasWalkedToItsEnd() {
    assertThat(
            Defect.of(SameResources.judge("search.post", result("1,2", true), result("3", false))))
        .extracting(Defect::actual)
        .containsExactly("missing [], in addition [Patient/3]");
    assertThat(
            Defect.of(SameResources.judge("search.post", result("3", false), result("1,2", true))))
        .extracting(Defect::actual)
        .containsExactly("missing [Patient/3], in addition []");
  }

  @Test
  void judgesNothingWhereNeitherWasWalkedToItsEnd() {
    assertThat(SameResources.judge("search.post", result("1", false), result("2", false)))
        .isEqualTo(new Judgement("SameResources", 0, List.of()));
  }

  private static Searchset result(String ids, boolean complete) {
    return Given.searchset(
        List.of(Given.token("gender", "male")), complete, Given.patients(ids.split(",", -1)));
  }
}
