package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run of the built-in server, judged again after the server is gone. */
@Timeout(240)
class JudgedRunTest {

  @TempDir private Path reports;

  @BeforeEach
  void run() {
    Shell.run(
        "run",
        "--tags",
        "@us-core-patient or @us-core-goal or @server",
        "--reports",
        reports.toString());
  }

  @Test
  void itHasTheSameVerdicts() throws IOException {
    Shell judged = Shell.run("judge", "--reports", reports.toString());

    assertThat(judged.err()).isEmpty();
    assertThat(judged.out()).matches("\\d{3,} verdicts are the same, 0 are different\\R");
    assertThat(judged.code()).isZero();
    assertThat(folder().resolve("ledger.ndjson")).content().doesNotContain("resumed");
  }

  private Path folder() throws IOException {
    try (Stream<Path> runs = Files.list(reports)) {
      return runs.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }
}
