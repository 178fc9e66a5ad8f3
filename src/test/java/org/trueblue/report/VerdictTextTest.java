package org.trueblue.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.outcome.Strength;

class VerdictTextTest {

  private static final Settled PASSED = settled("passed", new Outcome.Passed());
  private static final Settled FAILED =
      settled("failed", new Outcome.Failed(List.of(SampleRun.finding("a.b"))));

  @ParameterizedTest
  @EnumSource
  void eachVerdictIsAWord(RunVerdict verdict) {
    assertThat(VerdictText.word(verdict)).isNotBlank();
  }

  @Test
  void aRunThatTestedAllIsConformant() {
    assertThat(text(PASSED, settled("beside", new Outcome.NotApplicable("so"))))
        .isEqualTo("Conformant: Every SHALL that applies was tested, and none is broken.");
  }

  @Test
  void whyARunIsIncompleteIsSaidWithNumbers() {
    assertThat(text(PASSED, untested(Cause.NOT_SELECTED), untested(Cause.DATA_ABSENT)))
        .isEqualTo(
            "Incomplete: No SHALL was found broken. 2 of 3 SHALLs that apply were not tested:"
                + " 1 because the data do not show them, 1 because they were not selected.");
  }

  @Test
  void ourOwnFaultTakesNoVerdictAndIsSaid() {
    assertThat(text(FAILED, untested(Cause.HARNESS_ERROR)))
        .startsWith("Non-conformant: 1 SHALL is broken.")
        .endsWith("TrueBlue itself failed in 1 scenario, which says nothing about the server.");
    assertThat(text(PASSED, untested(Cause.HARNESS_ERROR)))
        .startsWith("No verdict: No SHALL was found broken.");
  }

  @Test
  void aRunThatTestedNothingIsNotCalledUnbroken() {
    assertThat(text(untested(Cause.ENVIRONMENT))).startsWith("Incomplete: Nothing was tested.");
  }

  @Test
  void onlyOneVerdictReadsAsASuccess() {
    assertThat(RunVerdict.values())
        .filteredOn(verdict -> VerdictText.word(verdict).equals("Conformant"))
        .containsExactly(RunVerdict.CONFORMANT);
  }

  private static String text(Settled... scenarios) {
    return VerdictText.of(SampleRun.account(List.of(scenarios)));
  }

  private static Settled untested(Cause cause) {
    return settled(
        cause.name(), new Outcome.NotTested(new Gap(cause, "some.gap", "it is so", "supply it")));
  }

  private static Settled settled(String id, Outcome outcome) {
    return SampleRun.settled(id, Strength.SHALL, outcome);
  }
}
