package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;

/** A run that was killed goes on, and comes to what it would have come to. */
@Timeout(value = 240, threadMode = ThreadMode.SEPARATE_THREAD)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such signals")
class ResumedRunTest {

  private static final String TAGS = "@us-core-patient or @us-core-goal or @server";

  @TempDir private Path temp;
  private Path reports = Path.of("");

  @BeforeEach
  void killARun() throws Exception {
    reports = temp.resolve("reports");
    try (CliProcess run =
        CliProcess.start(
            temp.resolve("err"),
            "run",
            "--json",
            "--tags",
            TAGS,
            "--reports",
            reports.toString())) {
      // Behind what was not selected, which is settled without being told.
      for (int i = 0; i < 15; i++) {
        run.awaitLine(line -> line.contains("\"line\":\"settled\""));
      }
      run.signal("KILL");
      run.end();
    }
  }

  @Test
  void itComesToTheLedgerOfAnUndisturbedRun() throws IOException {
    List<String> asked = Files.readAllLines(exchanges(reports));

    Shell resumed = Shell.run("run", "--resume", "--reports", reports.toString());

    assertThat(resumed.err()).isEmpty();
    assertThat(resumed.code()).as("what was not selected was not tested").isEqualTo(3);
    Path undisturbed = temp.resolve("undisturbed");
    Shell.run("run", "--tags", TAGS, "--reports", undisturbed.toString());
    assertThat(told(reports)).isEqualTo(told(undisturbed));
    assertThat(Files.readAllLines(exchanges(reports)))
        .as("no request is made twice")
        .startsWith(asked.subList(0, asked.size() - 1).toArray(String[]::new))
        .hasSameSizeAs(Files.readAllLines(exchanges(undisturbed)));
    assertThat(Shell.run("report", folder(reports).toString()).code()).isEqualTo(3);
  }

  /** What the ledger says of each requirement, without times and ports. */
  private static Map<String, String> told(Path reports) throws IOException {
    return Account.read(folder(reports).resolve("ledger.ndjson")).scenarios().stream()
        .collect(Collectors.toMap(s -> s.requirement().id(), ResumedRunTest::told));
  }

  private static String told(Settled scenario) {
    return "%s %s %d judgements, %d exchanges"
        .formatted(
            scenario.outcome(),
            scenario.steps().stream().map(step -> step.text() + step.state()).toList(),
            scenario.judgements().size(),
            scenario.exchanges().size());
  }

  private static Path exchanges(Path reports) throws IOException {
    return folder(reports).resolve("evidence/exchanges.ndjson");
  }

  private static Path folder(Path reports) throws IOException {
    try (Stream<Path> runs = Files.list(reports)) {
      return runs.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }
}
