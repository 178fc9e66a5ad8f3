package org.trueblue.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir private Path reports;

  @Test
  void itsNameSaysWhenAndWhat() throws IOException {
    RunFolder folder = RunFolder.create(reports.resolve("new"), NOON, "guide-1.0.0");

    assertThat(folder.name()).isEqualTo("20260301-120000-guide-1.0.0");
    assertThat(folder.path()).isEmptyDirectory().hasParent(reports.resolve("new"));
  }

  @Test
  void runsOfTheSameSecondHaveFoldersOfTheirOwn() throws IOException {
    RunFolder.create(reports, NOON, "guide");

    assertThat(RunFolder.create(reports, NOON, "guide").name())
        .isEqualTo("20260301-120000-guide-2");
    assertThat(RunFolder.create(reports, NOON, "guide").name())
        .isEqualTo("20260301-120000-guide-3");
  }

  @Test
  void whereNoFolderCanBeMadeThereIsNoRun() throws IOException {
    Path file = Files.writeString(reports.resolve("file"), "");

    assertThatThrownBy(() -> RunFolder.create(file, NOON, "guide")).isInstanceOf(IOException.class);
  }

  @Test
  void ledgerAndEvidenceAreInIt() throws IOException {
    RunFolder folder = RunFolder.create(reports, NOON, "guide");

    assertThat(folder.ledger()).hasParentRaw(folder.path());
    assertThat(folder.evidence()).hasParentRaw(folder.path());
  }

  @Test
  void itIsTakenAwayWithAllThatIsInItAndNothingElse() throws IOException {
    RunFolder folder = RunFolder.create(reports, NOON, "guide");
    RunFolder other = RunFolder.create(reports, NOON, "guide");
    Files.createDirectories(folder.evidence());
    Files.writeString(folder.evidence().resolve("body"), "{}");
    Files.writeString(folder.ledger(), "");

    folder.delete();

    assertThat(folder.path()).doesNotExist();
    assertThat(other.path()).exists();
  }
}
