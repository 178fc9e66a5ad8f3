package org.trueblue.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.evidence.Exchange;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.RunTally.Column;

class RunReportTest {

  private static final RunReport RUN = SampleRun.everyStatus();
  private static final RunTally TALLY = RunTally.of(RUN.account().scenarios());

  @Test
  void whatTheUserLeftOutIsNoScenarioOfTheReport() {
    assertThat(RUN.account().scenarios()).hasSize(11);
    assertThat(RUN.scenarios()).hasSize(10);
  }

  @Test
  void scenariosAreCountedByStrengthAndStatus() {
    assertThat(TALLY.count(Strength.SHALL, Column.NOT_TESTED)).isEqualTo(5);
    assertThat(TALLY.count(Strength.SHOULD, Column.WARNED)).isEqualTo(1);
    assertThat(TALLY.count(Strength.MAY, Column.FAILED)).isZero();
  }

  @Test
  void exchangesKeepTheOrderOfTheScenarioAndMissingOnesAreLeftOut() {
    assertThat(RUN.exchanges(List.of("two", "lost", "one")))
        .extracting(Exchange::id)
        .containsExactly("two", "one");
  }

  @Test
  void whatCouldNotBeCheckedIsAddedUp() {
    assertThat(RUN.unchecked()).containsExactly(Map.entry("a code of <SNOMED CT>", 22L));
  }

  @Test
  void notesAreSaidOnce() {
    assertThat(RUN.notes()).containsExactly("a resource that nobody claims");
  }

  @Test
  void aFolderWithoutALedgerIsNoRun(@TempDir Path folder) {
    assertThatThrownBy(() -> RunReport.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ledger.ndjson");
  }

  @Test
  void anEmptyRunHasNoScenarios() {
    RunReport empty = SampleRun.of(List.<Settled>of(), List.of());
    assertThat(empty.scenarios()).isEmpty();
    assertThat(empty.notes()).isEmpty();
    assertThat(empty.unchecked()).isEmpty();
    assertThat(RunReport.isUnselected(SampleRun.settled("a", Strength.MAY, new Outcome.Passed())))
        .isFalse();
  }
}
