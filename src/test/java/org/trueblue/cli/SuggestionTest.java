package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

  @ParameterizedTest
  @CsvSource({
    "alure, ' (did you mean ''allure''?)'",
    "ALLURE, ' (did you mean ''allure''?)'",
    "haar, ' (did you mean ''har''?)'",
    "hra, ' (did you mean ''har''?)'",
    "junit, ''"
  })
  void theNearestNameIsSuggestedIfItIsNear(String typed, String said) {
    assertThat(Suggestion.of(typed, List.of("allure", "har", "csv"))).isEqualTo(said);
  }

  @Test
  void distanceCountsLetters() {
    assertThat(Suggestion.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
  }
}
