package org.trueblue.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestRunTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir private Path reports;

  @Test
  void itIsTheOneThatBeganLast() throws IOException {
    begin();
    RunFolder second = begin();

    assertThat(new LatestRun(reports).folder()).isEqualTo(second);
  }

  @Test
  void aRunThatWasRefusedIsNotPassedOver() throws IOException {
    Files.writeString(begin().ledger(), "");
    begin().delete();

    new LatestRun(reports).refused("https://fhir.example.org needs an access token");

    assertThatThrownBy(() -> new LatestRun(reports).folder())
        .isInstanceOf(IOException.class)
        .hasMessage("the latest run never began: https://fhir.example.org needs an access token");
  }

  @Test
  void aFirstRunThatWasRefusedLeavesNothingBehind() throws IOException {
    begin().delete();

    new LatestRun(reports).refused("no");

    assertThat(reports).isEmptyDirectory();
  }

  @Test
  void aRunThatIsGoneIsNotReplacedByAnother() throws IOException {
    Files.writeString(begin().ledger(), "");
    begin().delete();

    assertThatThrownBy(() -> new LatestRun(reports).folder()).hasMessageContaining("is gone from");
  }

  @Test
  void whereNothingWasRunThereIsNone() {
    assertThatThrownBy(() -> new LatestRun(reports).folder())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no run is kept in");
  }

  private RunFolder begin() throws IOException {
    RunFolder folder = RunFolder.create(reports, NOON, "guide");
    new LatestRun(reports).began(folder);
    return folder;
  }
}
