package org.trueblue.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {

  @ParameterizedTest
  @CsvSource({
    "CERTAIN,CERTAIN,CERTAIN,CERTAIN",
    "CERTAIN,POSSIBLE,CERTAIN,POSSIBLE",
    "CERTAIN,NONE,CERTAIN,NONE",
    "POSSIBLE,POSSIBLE,POSSIBLE,POSSIBLE",
    "POSSIBLE,NONE,POSSIBLE,NONE",
    "NONE,NONE,NONE,NONE"
  })
  void isTheBestOfAlternativesAndTheWorstOfConditions(
      Match one, Match other, Match best, Match worst) {
    assertThat(one.or(other)).isEqualTo(best);
    assertThat(other.or(one)).isEqualTo(best);
    assertThat(one.and(other)).isEqualTo(worst);
    assertThat(other.and(one)).isEqualTo(worst);
  }
}
