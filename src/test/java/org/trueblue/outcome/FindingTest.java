package org.trueblue.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

  @Test
  void aBrokenShallHasTheStrengthOfOne() {
    assertThat(Finding.shall("code", "summary", "where", "this", "that", "exchange"))
        .isEqualTo(
            new Finding(
                "code", Strength.SHALL, "summary", "where", "this", "that", List.of("exchange")));
  }

  @Test
  void aNeglectedShouldHasTheStrengthOfOne() {
    assertThat(Finding.should("code", "summary", "where", "this", "that", "exchange"))
        .isEqualTo(
            new Finding(
                "code", Strength.SHOULD, "summary", "where", "this", "that", List.of("exchange")));
  }

  @Test
  void itDoesNotChangeWithTheListItWasMadeFrom() {
    List<String> exchanges = new ArrayList<>(List.of("exchange"));
    Finding finding =
        new Finding("code", Strength.MAY, "summary", "where", "this", "that", exchanges);

    exchanges.clear();

    assertThat(finding.exchanges()).containsExactly("exchange");
  }
}
