package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.run.LatestRun;

/** A run of a suite that was killed goes on, is judged again, and is made again. */
@Timeout(value = 600, threadMode = ThreadMode.SEPARATE_THREAD)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such signals")
class SuiteAgainTest {

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({
    "g10, @g10 and @discovery or @us-core-goal and @read or @smart and @openid",
    "blue-button-2@v2, @discovery or @token"
  })
  void itComesToTheSameVerdicts(String suite, String tags) throws Exception {
    Path killed = temp.resolve("killed");
    kill(suite, tags, killed);

    Shell resumed = Shell.run("run", "--resume", "--reports", killed.toString());

    assertThat(resumed.err()).isEmpty();
    Path undisturbed = temp.resolve("undisturbed");
    Shell.run("run", "--suite", suite, "--tags", tags, "--reports", undisturbed.toString());
    assertThat(told(killed)).isEqualTo(told(undisturbed));
    assertThat(Files.readString(folder(killed).resolve("ledger.ndjson"))).contains("resumed");

    Shell judged = Shell.run("judge", "--reports", killed.toString());
    assertThat(judged.err()).isEmpty();
    assertThat(judged.out()).contains(" 0 are different");
    assertThat(judged.code()).isZero();

    Shell again = Shell.run("rerun", "--reports", killed.toString());
    assertThat(again.err()).isEmpty();
    assertThat(told(killed)).isEqualTo(told(undisturbed));
    assertThat(
            Shell.run("compare", folder(killed).toString(), folder(undisturbed).toString()).out())
        .contains("nothing changed");
  }

  private void kill(String suite, String tags, Path reports) throws Exception {
    List<String> args =
        List.of("run", "--json", "--suite", suite, "--tags", tags, "--reports", reports.toString());
    try (CliProcess run = CliProcess.start(temp.resolve("err"), args.toArray(String[]::new))) {
      // Behind what was not selected, which is settled without being told.
      for (int i = 0; i < 8; i++) {
        run.awaitLine(
            line -> line.contains("\"line\":\"settled\"") && !line.contains("NOT_SELECTED"));
      }
      run.signal("KILL");
      run.end();
    }
  }

  private static Map<String, String> told(Path reports) throws IOException {
    return Account.read(folder(reports).resolve("ledger.ndjson")).scenarios().stream()
        .collect(Collectors.toMap(s -> s.requirement().id(), SuiteAgainTest::told));
  }

  private static String told(Settled scenario) {
    return scenario.outcome().status()
        + " "
        + scenario.steps().stream().map(step -> step.text() + step.state()).toList();
  }

  private static Path folder(Path reports) throws IOException {
    return new LatestRun(reports).folder().path();
  }
}
