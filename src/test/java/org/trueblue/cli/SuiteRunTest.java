package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.run.LatestRun;

/** A run of a suite is kept as others are, and is not taken for one of a guide. */
class SuiteRunTest {

  @TempDir private Path reports;

  @Test
  void itIsWholeAndCannotBeMadeAgainWithoutItsLogins() throws Exception {
    Shell run =
        run("run", "--suite", "blue-button-2@v2", "--tags", "@discovery", "--reports", folder());

    assertThat(run.err()).isEmpty();
    Path kept = new LatestRun(reports).folder().path();
    StoredRun stored = StoredRun.open(kept);
    assertThat(stored.conditions().guide()).isEqualTo("blue-button-2@v2");
    assertThat(stored.conditions().packages()).containsOnlyKeys("blue-button-2@v2");
    assertThat(stored.account().ended()).isPresent();
    assertThat(kept.resolve("overview.html")).exists();

    for (List<String> again :
        List.of(List.of("judge"), List.of("rerun"), List.of("run", "--resume", kept.toString()))) {
      List<String> arguments = new java.util.ArrayList<>(again);
      arguments.addAll(List.of("--reports", folder()));
      Shell refused = run(arguments.toArray(String[]::new));
      assertThat(refused.code()).as("%s", again).isEqualTo(2);
      assertThat(refused.err()).contains("is a run of the suite blue-button-2@v2").hasLineCount(1);
    }
    assertThat(StoredRun.open(kept).account()).isEqualTo(stored.account());
    try (var left = Files.list(reports)) {
      assertThat(left.filter(Files::isDirectory)).containsExactly(kept);
    }
  }

  private String folder() {
    return reports.toString();
  }

  private static Shell run(String... arguments) {
    return Shell.run(arguments);
  }
}
