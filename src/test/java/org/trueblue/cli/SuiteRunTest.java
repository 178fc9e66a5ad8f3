package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.run.LatestRun;

/** A run of a suite is kept as others are, and is not taken for one of a guide. */
class SuiteRunTest {

  @TempDir private Path reports;

  @Test
  void itIsWhole() throws Exception {
    Shell run =
        run("run", "--suite", "blue-button-2@v2", "--tags", "@discovery", "--reports", folder());

    assertThat(run.err()).isEmpty();
    Path kept = new LatestRun(reports).folder().path();
    StoredRun stored = StoredRun.open(kept);
    assertThat(stored.conditions().guide()).isEqualTo("blue-button-2@v2");
    assertThat(stored.conditions().packages()).containsOnlyKeys("blue-button-2@v2");
    assertThat(stored.account().ended()).isPresent();
    assertThat(kept.resolve("index.html")).exists();
  }

  private String folder() {
    return reports.toString();
  }

  private static Shell run(String... arguments) {
    return Shell.run(arguments);
  }
}
