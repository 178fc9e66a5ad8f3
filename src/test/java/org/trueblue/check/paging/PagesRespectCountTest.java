package org.trueblue.check.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.outcome.Judgement;

class PagesRespectCountTest {

  @Test
  void flagsEachPageWithMoreMatchesThanAskedFor() {
    Judgement judgement =
        PagesRespectCount.judge(
            Given.searchset(
                Given.patients("1", "2", "3"), Given.patients("4"), Given.patients("5", "6", "7")),
            2);
    assertThat(judgement.check()).isEqualTo("PagesRespectCount");
    assertThat(judgement.subjects()).isEqualTo(3);
    Defect defect = Defect.shall("paging.count", "Bundle.entry", "at most 2 matches", "3 matches");
    assertThat(Defect.of(judgement)).containsExactly(defect, defect);
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0"), List.of("page-2"));
  }

  @Test
  void countsMatchesThatAreNotMarked() {
    String unmarked = Given.patients("1", "2").replace("\"mode\": \"match\"", "");
    assertThat(Defect.of(PagesRespectCount.judge(Given.searchset(unmarked), 1)))
        .extracting(Defect::actual)
        .containsExactly("2 matches");
  }

  @Test
  void leavesPagesAloneThatAreNotFull() {
    assertThat(
            PagesRespectCount.judge(
                Given.searchset(Given.patients("1", "2"), Given.patients("3"), Given.bundle()), 2))
        .isEqualTo(new Judgement("PagesRespectCount", 3, List.of()));
  }

  @Test
  void leavesWhatComesAlongAlone() {
    String page =
        Given.bundle(
            Given.entry("{\"resourceType\": \"Patient\", \"id\": \"1\"}"),
            Given.entry("{\"resourceType\": \"Patient\", \"id\": \"2\"}", "include"),
            Given.entry("{\"resourceType\": \"Provenance\", \"id\": \"3\"}", "include"),
            Given.entry("{\"resourceType\": \"OperationOutcome\"}", "outcome"));
    assertThat(PagesRespectCount.judge(Given.searchset(page), 1).findings()).isEmpty();
  }
}
