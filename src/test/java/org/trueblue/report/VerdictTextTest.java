package org.trueblue.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trueblue.outcome.RunVerdict;

class VerdictTextTest {

  @ParameterizedTest
  @EnumSource
  void eachVerdictIsAWordAndASentence(RunVerdict verdict) {
    assertThat(VerdictText.word(verdict)).isNotBlank();
    assertThat(VerdictText.meaning(verdict)).endsWith(".");
  }

  @Test
  void onlyOneVerdictReadsAsASuccess() {
    assertThat(RunVerdict.values())
        .filteredOn(verdict -> VerdictText.word(verdict).equals("Conformant"))
        .containsExactly(RunVerdict.CONFORMANT);
  }
}
