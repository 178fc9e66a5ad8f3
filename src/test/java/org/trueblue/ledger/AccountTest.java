package org.trueblue.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.trueblue.ledger.Lines.NOON;
import static org.trueblue.ledger.Lines.passed;
import static org.trueblue.ledger.Lines.requirement;
import static org.trueblue.ledger.Lines.settled;
import static org.trueblue.ledger.Lines.started;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Resumed;
import org.trueblue.ledger.Line.Started;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;

class AccountTest {

  private static final Started PLAN =
      started(requirement("guide/a"), requirement("guide/b"), requirement("guide/c"));

  private static final Outcome CUT_SHORT =
      new Outcome.NotTested(
          new Gap(
              Cause.ENVIRONMENT,
              "run.cut-short",
              "the run was cut short before this scenario was settled",
              "go on with 'trueblue run --resume' and the folder of the run"));

  private static final Resumed RESUMED = new Resumed(NOON);

  @TempDir private Path folder;

  @Test
  void aWholeRunIsToldInTheOrderOfThePlan() throws IOException {
    Ended end = new Ended(NOON, false, RunVerdict.CONFORMANT);

    Account account = account(PLAN, passed("guide/c"), passed("guide/a"), passed("guide/b"), end);

    assertThat(account.started()).isEqualTo(PLAN);
    assertThat(account.scenarios())
        .containsExactly(passed("guide/a"), passed("guide/b"), passed("guide/c"));
    assertThat(account.ended()).contains(end);
    assertThat(account.verdict()).isEqualTo(RunVerdict.CONFORMANT);
  }

  @Test
  void whatAKilledRunNeverSettledIsCutShort() throws IOException {
    Account account = account(PLAN, passed("guide/b"));

    assertThat(account.scenarios())
        .extracting(scenario -> scenario.requirement().id(), scenario -> scenario.outcome())
        .containsExactly(
            tuple("guide/a", CUT_SHORT),
            tuple("guide/b", new Outcome.Passed()),
            tuple("guide/c", CUT_SHORT));
    assertThat(account.lost()).containsExactly(requirement("guide/a"), requirement("guide/c"));
    assertThat(account.ended()).isEmpty();
    assertThat(account.verdict()).isEqualTo(RunVerdict.INCOMPLETE);
  }

  @Test
  void whatIsSettledAgainAfterTheRunWasResumedCounts() throws IOException {
    Ended interrupted = new Ended(NOON, true, RunVerdict.INCOMPLETE);
    Ended end = new Ended(NOON, false, RunVerdict.CONFORMANT);
    Started plan = started(requirement("guide/a"));

    Account account =
        account(plan, settled("guide/a", CUT_SHORT), interrupted, RESUMED, passed("guide/a"), end);

    assertThat(account.scenarios()).containsExactly(passed("guide/a"));
    assertThat(account.ended()).contains(end);
  }

  @Test
  void aRunThatWasKilledAfterItWasResumedHasNotEnded() throws IOException {
    Account account =
        account(PLAN, passed("guide/a"), new Ended(NOON, true, RunVerdict.INCOMPLETE), RESUMED);

    assertThat(account.ended()).isEmpty();
    assertThat(account.verdict()).isEqualTo(RunVerdict.INCOMPLETE);
  }

  @Test
  void aRunThatEndedButLostAScenarioIsAFaultWhateverItsLastLineSays() throws IOException {
    Account account =
        account(
            PLAN,
            passed("guide/a"),
            passed("guide/b"),
            new Ended(NOON, false, RunVerdict.CONFORMANT));

    assertThat(account.verdict()).isEqualTo(RunVerdict.FAULT);
  }

  @Test
  void aRunThatPlannedNothingIsAFault() throws IOException {
    assertThat(account(started()).verdict()).isEqualTo(RunVerdict.FAULT);
  }

  @Test
  void theVerdictIsThatOfTheOutcomes() throws IOException {
    Account account =
        account(
            PLAN,
            passed("guide/a"),
            settled("guide/b", new Outcome.Failed(List.of())),
            passed("guide/c"));

    assertThat(account.verdict()).isEqualTo(RunVerdict.NON_CONFORMANT);
  }

  @Test
  void whatWasNotPlannedDoesNotCount() throws IOException {
    Account account =
        account(
            started(requirement("guide/a")),
            passed("guide/a"),
            settled("guide/x", new Outcome.Failed(List.of())));

    assertThat(account.scenarios()).containsExactly(passed("guide/a"));
    assertThat(account.verdict()).isEqualTo(RunVerdict.CONFORMANT);
  }

  @Test
  void aTornLastLineIsLostWhereverItTears() throws IOException {
    String whole = text(PLAN, passed("guide/a"));
    byte[] torn = text(PLAN, passed("guide/a"), passed("guide/b")).getBytes(StandardCharsets.UTF_8);
    int start = whole.getBytes(StandardCharsets.UTF_8).length;

    for (int end = start; end < torn.length - 1; end++) {
      Files.write(file(), Arrays.copyOf(torn, end));

      assertThat(Account.read(file()).scenarios().get(1).outcome())
          .as("torn at byte %d", end)
          .isEqualTo(CUT_SHORT);
    }
  }

  @Test
  void aLastLineThatLacksOnlyItsEndIsNotLost() throws IOException {
    Files.writeString(file(), text(PLAN, passed("guide/a")).stripTrailing());

    assertThat(Account.read(file()).scenarios().get(0)).isEqualTo(passed("guide/a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "{}", "not a ledger", "{\"line\":\"started\""})
  void whatSaysNothingOfARunIsNoLedger(String text) throws IOException {
    Files.writeString(file(), text);

    assertThatThrownBy(() -> Account.read(file()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is no ledger");
  }

  @Test
  void aFileThatIsMissingCannotBeRead() {
    assertThatThrownBy(() -> Account.read(file())).isInstanceOf(IOException.class);
  }

  private Account account(Line... lines) throws IOException {
    Files.writeString(file(), text(lines));
    return Account.read(file());
  }

  private static String text(Line... lines) {
    StringBuilder text = new StringBuilder();
    Stream.of(lines).forEach(line -> text.append(LedgerJson.write(line)).append('\n'));
    return text.toString();
  }

  private Path file() {
    return folder.resolve("ledger.ndjson");
  }
}
