package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportKindTest {

  @Test
  void whatIsSmallIsStandard() {
    assertThat(ReportKind.standard())
        .containsExactlyInAnyOrder(
            ReportKind.ALLURE, ReportKind.TESTREPORT, ReportKind.CSV, ReportKind.FINDINGS);
  }

  @Test
  void kindsAreNamedAsTheyAreTyped() {
    assertThat(ReportKind.named(List.of("har", "allure-html")))
        .containsExactlyInAnyOrder(ReportKind.HAR, ReportKind.ALLURE_HTML);
    assertThat(ReportKind.named(List.of("all"))).hasSize(ReportKind.values().length);
    assertThat(ReportKind.named(List.of("none"))).isEmpty();
  }

  @Test
  void aKindThatThereIsNotIsRefusedWithTheNearest() {
    assertThatThrownBy(() -> ReportKind.named(List.of("alure")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("there is no report 'alure' (did you mean 'allure'?)");
  }
}
