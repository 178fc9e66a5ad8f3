package org.trueblue.report.allure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trueblue.report.HostileRun;

class InertTest {

  @Test
  void textWithoutTagsStaysAsItIs() {
    assertThat(Inert.text("expected a > b\n  was \"c\" & d"))
        .isEqualTo("expected a > b\n  was \"c\" & d");
  }

  @Test
  void noTagIsLeft() {
    assertThat(Inert.text(HostileRun.TEXT)).doesNotContainPattern("<[A-Za-z/!?]");
  }

  @Test
  void itLooksTheSame() {
    assertThat(Inert.text("<b>bold</b>").replace("\u2060", "")).isEqualTo("<b>bold</b>");
  }
}
