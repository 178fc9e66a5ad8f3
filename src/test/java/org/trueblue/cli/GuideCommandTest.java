package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuideCommandTest {

  @Test
  void theCarriedGuidesAreListed() {
    Shell listed = Shell.run("guide");

    assertThat(listed.code()).isZero();
    assertThat(listed.out()).contains("us-core@6.1.0", "carin-bb@2.0.0");
  }

  @Test
  void aTypeIsShownAsItsDuties() {
    Shell shown = Shell.run("guide", "show", "us-core@6.1.0", "Goal");

    assertThat(shown.err()).isEmpty();
    assertThat(shown.code()).isZero();
    assertThat(shown.out()).contains("US Core Goal Profile: references", "SHALL");
    assertThat(shown.out()).doesNotContain("US Core CarePlan Profile");
  }

  @Test
  void whatIsNotThereIsRefused() {
    Shell.run("guide", "show", "us-core@6.1.0", "Claim").refused("asks nothing of 'Claim'");
    Shell.run("guide", "show", "us-core@0.0.1").refused("us-core");
  }
}
