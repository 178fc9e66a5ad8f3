package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.outcome.Strength;
import org.trueblue.report.HostileRun;
import org.trueblue.report.RunReport;
import org.trueblue.report.SampleRun;

class ProgressTest {

  private static final RunReport RUN = SampleRun.everyStatus();
  private static final Settled PASSED =
      SampleRun.settled("a/passed", Strength.SHALL, new Outcome.Passed());

  @Test
  void itBeginsWithWhatIsRunAgainstWhat() {
    assertThat(plain(RUN).lines().findFirst())
        .contains("hl7.fhir.us.core#6.1.0: 10 scenarios against https://fhir.example.org/r4,");
  }

  @Test
  void aFailureIsShownWithItsPlaceAsItHappens() {
    assertThat(plain(RUN).lines())
        .containsSequence(
            "✗ a/failed",
            "  search.missing: Something is as it should be.",
            "  at Bundle.total: expected three, was seven")
        .anyMatch(line -> line.matches("  \\[[0-9a-f]{12}] trueblue explain a/failed"));
  }

  @Test
  void severalFindingsAreCounted() {
    Outcome failed =
        new Outcome.Failed(
            List.of(
                SampleRun.finding("a.one"), SampleRun.finding("a.two"), SampleRun.finding("b")));
    assertThat(
            plain(SampleRun.of(List.of(SampleRun.settled("x", Strength.SHALL, failed)), List.of())))
        .contains("a.one: Something is as it should be. (and 2 more)");
  }

  @Test
  void aFaultOfOursIsShownToo() {
    assertThat(plain(RUN).lines())
        .containsSequence("✗ a/not-tested/HARNESS_ERROR", "  some.gap: it is missing");
  }

  @Test
  void passesAreNotShownOneByOne() {
    assertThat(plain(RUN)).doesNotContain("a/passed", "a/waived");
  }

  @Test
  void aWarningIsNamedInTwoLines() {
    assertThat(plain(RUN).lines())
        .contains("! a/warned")
        .anyMatch(
            line -> line.matches("  \\[[0-9a-f]{12}] vread.id: Something is as it should be."));
  }

  @Test
  void everythingFitsEightyColumns() {
    assertThat(plain(RUN).lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void whereNobodyWatchesALineTellsNowAndThenThatItGoesOn() {
    AtomicLong nanos = new AtomicLong();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      Progress progress = new Progress(out, false, false, nanos::get);
      progress.started(RUN.account().started(), 10);
      progress.settled(RUN.scenarios().get(0));
      nanos.addAndGet(Duration.ofSeconds(30).toNanos());
      progress.settled(RUN.scenarios().get(3));
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .filteredOn(line -> line.contains("/10"))
        .containsExactly("2/10, about 2:00 left");
  }

  @Test
  void itEndsWithReasonsCountsAndTheVerdict() {
    assertThat(plain(RUN).lines())
        .contains("not tested: DATA_ABSENT some.gap, 1 times: it is missing; supply it")
        .contains("not applicable: 1 times (0 SHALL): not declared")
        .anyMatch(line -> line.matches("SHALL +1 +1 +0 +1 +0 +5 +1"))
        .anyMatch(line -> line.matches("SHOULD +0 +0 +1 +0 +0 +0 +0"))
        .anyMatch(line -> line.matches("MAY +0 +0 +0 +0 +1 +0 +0"))
        .contains("Of 11 requirements 10 were selected: 4 tested, 1 not applicable, 5 not tested.")
        .anyMatch(line -> line.startsWith("Non-conformant: 1 SHALL is broken. 6 of 9 SHALLs"))
        .endsWith("Report: file:///reports/index.html");
  }

  @Test
  void whatWasSettledBeforeIsCountedWhenARunGoesOn() {
    String resumed =
        text(
            false,
            progress -> {
              progress.resumed(
                  RUN.account().started(),
                  RUN.scenarios().subList(0, 9),
                  RUN.scenarios().size() - 9);
              progress.settled(RUN.scenarios().get(9));
              progress.summary(RUN.account());
            });
    assertThat(resumed.lines())
        .startsWith("9 scenarios were settled before, 1 are left")
        .anyMatch(line -> line.contains("10 scenarios against"))
        .endsWith(
            text(false, progress -> progress.summary(RUN.account()))
                .lines()
                .toArray(String[]::new));
  }

  @Test
  void anInterruptionIsSaid() {
    Account whole = SampleRun.account(List.of(PASSED));
    Account stopped =
        new Account(
            whole.started(),
            whole.scenarios(),
            Optional.of(new Ended(SampleRun.BEGAN, true, RunVerdict.CONFORMANT)));
    assertThat(text(false, progress -> progress.summary(stopped)).lines())
        .last()
        .asString()
        .endsWith("interrupted.");
  }

  @Test
  void withoutATerminalThereIsNeitherABarNorColour() {
    assertThat(plain(RUN)).doesNotContain("\r", "\u001b", "[#");
  }

  @Test
  void onATerminalABarGrowsAndIsClearedBeforeALine() {
    String text = watched(RUN, true);
    assertThat(text)
        .contains("\r[" + " ".repeat(30) + "] 0/10 ")
        .contains("\r[" + "#".repeat(30) + "] 10/10, 1 failed ")
        .contains("\r\u001b[31m✗ a/failed\u001b[0m");
    assertThat(text.substring(text.lastIndexOf('\r'))).doesNotContain("#");
  }

  @Test
  void onATerminalAGoodVerdictIsGreen() {
    Account good = SampleRun.account(List.of(PASSED));
    assertThat(text(true, progress -> progress.summary(good))).contains("\u001b[32mConformant: ");
  }

  @Test
  void whatAHostileServerSaysDoesNotSteerTheTerminal() {
    RunReport hostile = HostileRun.report();
    RunReport named = new RunReport(withIdsOfOurs(hostile.account()), hostile.exchanges());
    String text = watched(named, false);
    assertThat(text)
        .contains("✗ failed", "onerror")
        .doesNotContain("\u001b", "\u0007", "\u202e", "\r");
    assertThat(text.lines()).noneMatch(line -> line.startsWith("Verdict=CONFORMANT"));
  }

  /** Names of targets, patients and requirements are checked before a run begins. */
  private static Account withIdsOfOurs(Account hostile) {
    return SampleRun.account(
        hostile.scenarios().stream()
            .map(
                s ->
                    SampleRun.settled(
                        s.requirement().id().replaceFirst("(?s)/.*", ""),
                        s.requirement().strength(),
                        s.outcome()))
            .toList());
  }

  private static String plain(RunReport run) {
    return watched(run, false);
  }

  private static String watched(RunReport run, boolean terminal) {
    return text(
        terminal,
        progress -> {
          progress.started(run.account().started(), run.scenarios().size());
          run.scenarios().forEach(progress::settled);
          progress.ended(new Ended(SampleRun.BEGAN, false, run.account().verdict()));
          progress.summary(run.account());
          progress.report(Path.of("/reports/index.html"));
        });
  }

  private static String text(boolean terminal, java.util.function.Consumer<Progress> events) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    events.accept(
        new Progress(
            new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal, false, () -> 0));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
