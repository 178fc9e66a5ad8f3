package org.trueblue.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapTest {

  @Test
  void aScenarioWithoutAVerdictIsOurFault() {
    assertThat(Gap.noVerdict())
        .isEqualTo(Gap.harnessError("harness.no-verdict", "no verdict was recorded"));
  }

  @Test
  void ourOwnErrorSaysWhomToTell() {
    Gap gap = Gap.harnessError("harness.exception", "it broke");

    assertThat(gap.cause()).isEqualTo(Cause.HARNESS_ERROR);
    assertThat(gap.code()).isEqualTo("harness.exception");
    assertThat(gap.reason()).isEqualTo("it broke");
    assertThat(gap.supply()).contains("TrueBlue");
  }
}
