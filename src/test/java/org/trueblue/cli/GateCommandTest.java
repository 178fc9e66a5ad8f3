package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.gate.Fingerprint;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.SampleRun;

/** The command lines of compare, gate and waive. */
class GateCommandTest {

  private static final Finding FINDING = SampleRun.finding("search.missing");
  private static final Settled PASSED = settled("a/search", new Outcome.Passed());
  private static final Settled BROKEN = settled("a/search", new Outcome.Failed(List.of(FINDING)));
  private static final Settled UNTESTED =
      settled(
          "a/search",
          new Outcome.NotTested(new Gap(Cause.DATA_ABSENT, "data.none", "no data", "bring some")));

  @TempDir private Path temp;

  @Test
  void comparingTellsWhatBrokeWasMendedOrIsNotTestedAnyMore() throws IOException {
    String passed = run("passed", PASSED);
    String broken = run("broken", BROKEN);

    assertThat(Shell.run("compare", passed, broken))
        .satisfies(told -> assertThat(told.code()).isZero())
        .extracting(Shell::out)
        .asString()
        .contains("a/search", "search.missing");
    assertThat(Shell.run("compare", broken, passed).out()).contains("a/search");
    assertThat(Shell.run("compare", passed, run("untested", UNTESTED)).out()).contains("a/search");
    assertThat(Shell.run("compare", passed, passed).out()).contains("nothing changed");
  }

  @Test
  void aComparisonComesInThreeFormats() throws IOException {
    String passed = run("passed", PASSED);
    String broken = run("broken", BROKEN);

    assertThat(Shell.run("compare", passed, broken, "--format", "markdown").out())
        .contains("#", "a/search");
    assertThat(Shell.run("compare", passed, broken, "--format", "html").out())
        .startsWith("<!DOCTYPE html>")
        .contains("a/search");
    assertThat(Shell.run("compare", passed, broken, "--format", "pdf"))
        .satisfies(told -> assertThat(told.code()).isEqualTo(2))
        .extracting(Shell::err)
        .asString()
        .contains("--format", "TEXT", "HTML");
  }

  @Test
  void whatIsNoRunIsRefused() throws IOException {
    String nothing = temp.resolve("nothing").toString();

    Shell.run("compare", run("passed", PASSED), nothing).refused("is not the folder of a run");
    Shell.run("gate", nothing).refused("is not the folder of a run");
    Shell.run("waive", "a/search", "--run", nothing).refused("is not the folder of a run");
    Shell.run("rerun", nothing).refused("is not the folder of a run");
    assertThat(Shell.run("compare", nothing).code()).as("one is missing").isEqualTo(2);
  }

  @Test
  void theGateLetsThroughBlocksAndCounts() throws IOException {
    String passed = run("passed", PASSED);
    String broken = run("broken", BROKEN);

    assertThat(Shell.run("gate", passed).code()).isZero();
    assertThat(Shell.run("gate", broken))
        .satisfies(told -> assertThat(told.code()).isEqualTo(1))
        .extracting(Shell::out)
        .asString()
        .contains("a/search", id());
    assertThat(Shell.run("gate", broken, "--baseline", broken).code()).isZero();
    assertThat(Shell.run("gate", broken, "--baseline", passed).code()).isEqualTo(1);
    assertThat(Shell.run("gate", run("untested", UNTESTED)).code()).isEqualTo(3);
    assertThat(Shell.run("gate", passed, "--floor", "2").code()).isEqualTo(3);
    Shell.run("gate", passed, "--floor", "-1").refused("--floor takes a number from 0 up");
  }

  @Test
  void theGateTellsItInSeveralFormatsAndWritesAFile() throws IOException {
    Path file = temp.resolve("gate.md");

    Shell told =
        Shell.run(
            "gate", run("broken", BROKEN), "--format", "text,github", "--output", file.toString());

    assertThat(told.code()).isEqualTo(1);
    assertThat(told.out()).contains("::error");
    assertThat(file).content().contains("a/search");
  }

  @Test
  void aWaiverIsWrittenExceptForWhatOnlyTheUserKnows() throws IOException {
    String broken = run("broken", BROKEN);

    Shell printed = Shell.run("waive", id(), "--run", broken);

    assertThat(printed.code()).isZero();
    assertThat(printed.out()).contains("a/search", "search.missing", "TODO");
    assertThat(Shell.run("waive", "a/search", "--run", broken)).isEqualTo(printed);
    Shell.run("waive", "0123456789ab", "--run", broken).refused("has no finding '0123456789ab'");
  }

  @Test
  void aWaiverWithReasonAndOwnerLetsTheRunThrough() throws IOException {
    String broken = run("broken", BROKEN);
    Path file = temp.resolve("waivers.yaml");

    Shell written = Shell.run("waive", id(), "--run", broken, "--file", file.toString());

    assertThat(written.out()).contains("say why, and who decided");
    Shell.run("gate", broken, "--waivers", file.toString()).refused("waivers.yaml");
    Files.writeString(file, Files.readString(file).replaceAll("(reason|owner): .*", "$1: Ann"));
    assertThat(Shell.run("gate", broken, "--waivers", file.toString()).code()).isZero();
    assertThat(Shell.run("gate", run("mended", PASSED), "--waivers", file.toString()).code())
        .as("the waiver is not used")
        .isEqualTo(2);
  }

  @Test
  void nothingIsMadeAgainWhereNothingFailed() throws IOException {
    Shell.run("rerun", "--failed", run("passed", PASSED)).refused("nothing of that kind is in");
    Shell.run("rerun", "--not-tested", run("broken", BROKEN)).refused("nothing of that kind is in");
  }

  private static String id() {
    return Fingerprint.of(BROKEN.requirement(), FINDING).id();
  }

  private String run(String name, Settled... scenarios) throws IOException {
    return SampleFolder.whole(temp.resolve(name), scenarios).toString();
  }

  private static Settled settled(String id, Outcome outcome) {
    return SampleRun.settled(id, Strength.SHALL, outcome);
  }
}
