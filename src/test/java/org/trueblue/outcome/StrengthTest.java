package org.trueblue.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {

  @ParameterizedTest
  @CsvSource({
    "SHALL,  SHALL,  SHALL,  SHALL",
    "SHALL,  SHOULD, SHALL,  SHOULD",
    "SHALL,  MAY,    SHALL,  MAY",
    "SHOULD, SHALL,  SHALL,  SHOULD",
    "SHOULD, SHOULD, SHOULD, SHOULD",
    "SHOULD, MAY,    SHOULD, MAY",
    "MAY,    SHALL,  SHALL,  MAY",
    "MAY,    SHOULD, SHOULD, MAY",
    "MAY,    MAY,    MAY,    MAY",
  })
  void ofTwoOneIsTheStrongerAndOneTheWeaker(
      Strength one, Strength other, Strength stronger, Strength weaker) {
    assertThat(one.stronger(other)).isEqualTo(stronger);
    assertThat(one.weaker(other)).isEqualTo(weaker);
  }
}
