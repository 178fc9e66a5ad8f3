package org.trueblue.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.Status;

class OutcomeTextTest {

  private static final Finding ONE = SampleRun.finding("search.missing");
  private static final Finding OTHER = SampleRun.finding("bundle.total");

  @Test
  void wordsAreForPeople() {
    assertThat(OutcomeText.word(Status.NOT_TESTED)).isEqualTo("not tested");
    assertThat(OutcomeText.word(Status.PASSED)).isEqualTo("passed");
  }

  @Test
  void aPassNeedsNoLine() {
    assertThat(OutcomeText.line(new Outcome.Passed())).isEmpty();
    assertThat(OutcomeText.full(new Outcome.Passed())).isEmpty();
  }

  @Test
  void aLineNamesEachKindOfFindingOnce() {
    assertThat(OutcomeText.line(new Outcome.Failed(List.of(ONE, ONE, OTHER))))
        .isEqualTo(
            "search.missing: Something is as it should be.;"
                + " bundle.total: Something is as it should be.");
  }

  @Test
  void theFullTextSaysWhereWhatWasExpectedWhatThereWasAndWhatShowsIt() {
    assertThat(OutcomeText.full(new Outcome.Failed(List.of(ONE))))
        .isEqualToIgnoringNewLines(
            """
            search.missing: Something is as it should be.
              where     Bundle.total
              expected  three
              actual    seven
              exchange  one""");
  }

  @Test
  void theFullTextHoldsEveryFinding() {
    assertThat(OutcomeText.full(new Outcome.Warned(List.of(ONE, ONE, OTHER))).split("\n\n", -1))
        .hasSize(3);
  }

  @Test
  void whatWasNotTestedSaysWhyAndWhatHelps() {
    Outcome gap = new Outcome.NotTested(new Gap(Cause.DATA_ABSENT, "a.gap", "no name", "add one"));
    assertThat(OutcomeText.line(gap)).isEqualTo("DATA_ABSENT: no name");
    assertThat(OutcomeText.full(gap))
        .isEqualToIgnoringNewLines("DATA_ABSENT: no name\nTo test it: add one\n(a.gap)");
  }

  @Test
  void whatDoesNotApplySaysWhy() {
    Outcome outcome = new Outcome.NotApplicable("not declared");
    assertThat(OutcomeText.line(outcome)).isEqualTo("not declared");
    assertThat(OutcomeText.full(outcome)).isEqualTo("NOT_APPLICABLE: not declared");
  }

  @Test
  void whatIsWaivedSaysWhyAndStillShowsTheFinding() {
    assertThat(OutcomeText.full(new Outcome.Waived("until May", List.of(ONE))))
        .startsWith("WAIVED: until May\nsearch.missing: ")
        .contains("seven");
  }
}
