package org.trueblue.check.include;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Searchset;
import org.trueblue.outcome.Judgement;

class TargetsIncludedTest {

  private static final String GROUP = "{\"resourceType\": \"Group\", \"id\": \"7\"}";
  private static final String PATIENT = "{\"resourceType\": \"Patient\", \"id\": \"1\"}";
  private static final Seen TARGET = new Seen(Given.resource(GROUP), "read");

  @Test
  void leavesAloneWhatCameAlong() {
    Searchset result =
        Given.searchset(Given.bundle(Given.entry(PATIENT), Given.entry(GROUP, "include")));
    assertThat(TargetsIncluded.judge(result, List.of(TARGET)))
        .isEqualTo(new Judgement("TargetsIncluded", 1, List.of()));
  }

  @Test
  void leavesAloneATargetThatIsAMatchItself() {
    Searchset result = Given.searchset(Given.bundle(Given.entry(PATIENT)));
    Seen itself = new Seen(Given.resource(PATIENT), "read");
    assertThat(TargetsIncluded.judge(result, List.of(itself)).findings()).isEmpty();
  }

  @Test
  void flagsWhatDidNotComeAlong() {
    Searchset result = Given.searchset(Given.bundle(Given.entry(PATIENT)));
    Judgement judgement = TargetsIncluded.judge(result, List.of(TARGET));
    assertThat(Defect.of(judgement)).extracting(Defect::code).containsExactly("include.missing");
    assertThat(Defect.exchanges(judgement)).containsExactly(List.of("page-0", "read"));
  }

  @Test
  void judgesNothingWhereNothingIsReferredTo() {
    Searchset result = Given.searchset(Given.bundle(Given.entry(PATIENT)));
    assertThat(TargetsIncluded.judge(result, List.of()).subjects()).isZero();
  }
}
