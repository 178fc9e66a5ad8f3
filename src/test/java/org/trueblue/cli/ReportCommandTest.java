package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Redaction;
import org.trueblue.ledger.Ledger;
import org.trueblue.ledger.Line;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.outcome.Strength;
import org.trueblue.report.SampleRun;

class ReportCommandTest {

  private static final Settled PASSED =
      SampleFolder.resting(
          SampleRun.settled("a/passed", Strength.SHALL, new Outcome.Passed()), List.of());

  @TempDir private Path folder = Path.of("");

  @Test
  void theReportsOfARunAreMadeAgain() throws IOException {
    ledger(
        SampleRun.started(List.of(PASSED.requirement())),
        PASSED,
        new Ended(SampleRun.BEGAN, false, RunVerdict.CONFORMANT));
    Shell first = Shell.run("report", folder.toString());
    assertThat(first.code()).isZero();
    assertThat(first.err()).isEmpty();
    assertThat(first.out())
        .isEqualToNormalizingNewlines(
            """
            Conformant: Every SHALL that applies was tested, and none is broken.
            Report: %s
            """
                .formatted(folder.resolve("index.html").toUri()));
    assertThat(Shell.run("report", folder.toString())).isEqualTo(first);
  }

  @Test
  void aKilledRunIsReportedWithWhatItLost() throws IOException {
    Settled lost = SampleRun.settled("a/lost", Strength.SHALL, new Outcome.Passed());
    ledger(SampleRun.started(List.of(PASSED.requirement(), lost.requirement())), PASSED);
    tear(folder.resolve("ledger.ndjson"), "{\"line\":\"settled\",\"requirement\":{\"id\":\"a/lo");
    evidence(SampleRun.exchange("one", 200, "{\"kept\":true}"));
    tear(folder.resolve("evidence/exchanges.ndjson"), "{\"id\":\"two\",\"request\":{\"met");

    Shell shell = Shell.run("report", folder.toString());

    assertThat(shell.code()).as("not every SHALL was tested").isEqualTo(3);
    assertThat(shell.err()).isEmpty();
    assertThat(shell.out()).contains("The run was cut short.", "1 scenarios were lost:", "a/lost");
    assertThat(Files.readString(folder.resolve("index.html")))
        .contains("cut short", "run --resume", "<th>Requests</th><td>1</td>");
    assertThat(Files.readString(folder.resolve("junit.xml")))
        .contains("tests=\"2\"", "skipped=\"1\"", "name=\"a/lost\"");
    assertThat(folder.resolve("index.html")).isNotEmptyFile();
  }

  @Test
  void aRunThatDiedBeforeItsFirstExchangeIsReported() throws IOException {
    ledger(SampleRun.started(List.of(PASSED.requirement())));
    assertThat(Shell.run("report", folder.toString()).code()).isEqualTo(3);
    assertThat(folder.resolve("index.html")).isNotEmptyFile();
  }

  @Test
  void evidenceThatLostABodyIsNamed() throws IOException {
    ledger(SampleRun.started(List.of(PASSED.requirement())), PASSED);
    evidence(SampleRun.exchange("one", 200, "{}"));
    try (java.util.stream.Stream<Path> bodies = Files.list(folder.resolve("evidence/bodies"))) {
      for (Path body : bodies.toList()) {
        Files.delete(body);
      }
    }
    Shell.run("report", folder.toString()).refused("is missing or unreadable");
  }

  private void ledger(Line... lines) throws IOException {
    SampleFolder.begin(folder);
    try (Ledger ledger = new Ledger(folder.resolve("ledger.ndjson"), SampleFolder.seed(folder))) {
      List.of(lines).forEach(ledger::append);
    }
  }

  private void evidence(Exchange exchange) throws IOException {
    try (Archive archive =
        new Archive(
            folder.resolve("evidence"),
            new Redaction(List.of(), true),
            SampleFolder.seed(folder))) {
      archive.keep(
          exchange.request(), exchange.reply(), Clock.systemUTC().instant(), exchange.took());
    }
  }

  /** What is left of the line that was being written. */
  private static void tear(Path file, String rest) throws IOException {
    Files.writeString(file, rest, StandardOpenOption.APPEND);
  }
}
