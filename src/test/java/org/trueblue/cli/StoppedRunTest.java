package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.LedgerJson;
import org.trueblue.ledger.Line;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.NotTested;

/** What a run leaves behind whose process was stopped while the server held back an answer. */
@Timeout(value = 180, threadMode = ThreadMode.SEPARATE_THREAD)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such signals")
class StoppedRunTest {

  private static final String HELD = "us-core-6.1.0/Patient/error/unknown-id";
  private static final int SOME = 10;

  @TempDir private Path temp = Path.of("");
  private final HoldingServer server = new HoldingServer();
  private CliProcess run;

  @BeforeEach
  void runUntilSomeScenariosAreSettledAndOneIsUnderWay() throws Exception {
    run =
        CliProcess.start(
            temp.resolve("err"),
            "run",
            "--json",
            "--target",
            server.base(),
            "--patient",
            "1",
            "--tags",
            "@server or @us-core-patient",
            "--reports",
            temp.resolve("reports").toString());
    for (int i = 0; i < SOME; i++) {
      run.awaitLine(line -> line.contains("\"line\":\"settled\""));
    }
    server.awaitHeldRequest();
  }

  @AfterEach
  void close() {
    run.close();
    server.close();
  }

  @Test
  void aKilledRunKeepsEveryScenarioThatWasSettledAndPassesNoneThatWasLost() throws Exception {
    run.signal("KILL");
    assertThat(run.end()).as("128 + SIGKILL").isEqualTo(137);

    Account account = Account.read(folder().resolve("ledger.ndjson"));
    assertThat(account.ended()).isEmpty();
    assertThat(wholeLines()).startsWith(account.started());
    assertThat(outcomes(account)).containsAllEntriesOf(printed()).hasSizeGreaterThan(SOME);
    assertThat(outcomes(account).get(HELD))
        .isInstanceOfSatisfying(NotTested.class, StoppedRunTest::isLost);
    assertThat(account.scenarios()).hasSameSizeAs(account.started().planned());
  }

  @Test
  void theReportOfAKilledRunSaysThatItWasCutShort() throws Exception {
    run.signal("KILL");
    run.end();

    Shell report = Shell.run("report", folder().toString());

    assertThat(report.code()).as("what was seen to be broken stays so").isEqualTo(1);
    assertThat(report.err()).isEmpty();
    assertThat(folder().resolve("index.html")).isNotEmptyFile();
    assertThat(folder().resolve("index.html")).content().contains("cut short", "run --resume");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  void anInterruptedRunEndsInOrder(String signal) throws Exception {
    assumeFalse(isIgnored(signal), "who started the tests lets them ignore SIG" + signal);

    run.signal(signal);
    int code = run.end();

    Account account = Account.read(folder().resolve("ledger.ndjson"));
    Line.Ended ended = account.ended().orElseThrow();
    assertThat(ended.interrupted()).isTrue();
    assertThat(wholeLines()).endsWith(ended);
    assertThat(code).isEqualTo(ended.verdict().exitCode());
    assertThat(outcomes(account)).containsAllEntriesOf(printed());
    assertThat(outcomes(account).get(HELD))
        .isInstanceOfSatisfying(
            NotTested.class, o -> assertThat(o.gap().cause()).isEqualTo(Cause.ENVIRONMENT));
    assertThat(folder().resolve("index.html")).isNotEmptyFile();
    assertThat(folder().resolve("index.html")).content().contains("interrupted");
    assertThat(run.err()).isEmpty();
  }

  private static void isLost(NotTested outcome) {
    assertThat(outcome.gap().code()).isEqualTo("run.cut-short");
  }

  /** The folder of the run, which is the only one. */
  private Path folder() throws IOException {
    try (Stream<Path> folders = Files.list(temp.resolve("reports"))) {
      return folders
          .filter(Files::isDirectory)
          .collect(Collectors.collectingAndThen(Collectors.toList(), StoppedRunTest::only));
    }
  }

  private static Path only(List<Path> folders) {
    assertThat(folders).hasSize(1);
    return folders.get(0);
  }

  /** The lines of the ledger; only the last may be torn. */
  private List<Line> wholeLines() throws IOException {
    List<String> texts = Files.readAllLines(folder().resolve("ledger.ndjson"));
    assertThat(texts.subList(0, texts.size() - 1))
        .allMatch(text -> LedgerJson.read(text).isPresent());
    return texts.stream().flatMap(text -> LedgerJson.read(text).stream()).toList();
  }

  private static Map<String, Outcome> outcomes(Account account) {
    return account.scenarios().stream()
        .collect(Collectors.toMap(s -> s.requirement().id(), Settled::outcome));
  }

  /** The outcomes that the process told of, which are those that it had written down. */
  private Map<String, Outcome> printed() {
    return run.out().stream()
        .flatMap(line -> LedgerJson.read(line).stream())
        .filter(Settled.class::isInstance)
        .map(Settled.class::cast)
        .collect(Collectors.toMap(s -> s.requirement().id(), Settled::outcome));
  }

  /** Whether a shell that put the tests into the background made them deaf for a signal. */
  private static boolean isIgnored(String signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!signal.equals("INT") || !Files.isReadable(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> line.substring("SigIgn:".length()).strip())
        .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & 2) != 0);
  }
}
