package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Outcome;
import org.trueblue.requirement.Requirement;
import org.trueblue.run.LatestRun;

/** A run that follows ONC's procedure, with parts of a guide and of another suite. */
class ProcedureRunTest {

  @TempDir private Path reports;

  @Test
  void itFollowsTheProcedureWithATokenOfItsOwn() throws Exception {
    Shell run =
        Shell.run(
            "run",
            "--suite",
            "g10",
            "--tags",
            "@g10 and @discovery or @us-core-goal and @read or @smart and @openid",
            "--reports",
            reports.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.flowing())
        .contains("Procedure: of 64 steps, ", "15 are to be attested")
        .contains("Incomplete");
    assertThat(run.code()).isEqualTo(3);
    StoredRun stored = StoredRun.open(new LatestRun(reports).folder().path());
    assertThat(stored.conditions().guide()).isEqualTo("g10@us-core-6.1.0");
    assertThat(stored.conditions().packages())
        .containsKeys("g10@us-core-6.1.0", "smart@2.0.0", "hl7.fhir.us.core#6.1.0");
    assertThat(stored.conditions().procedure().steps()).hasSize(64);
    assertThat(stored.conditions().features())
        .containsKeys("1-discovery.feature", "08-openid-connect.feature", "us-core-goal.feature");
    assertThat(outcome(stored, "G10-03/capabilities")).isInstanceOf(Outcome.Passed.class);
    assertThat(outcome(stored, "SMART-OIDC-01/claims")).isInstanceOf(Outcome.Passed.class);
    assertThat(outcome(stored, "us-core-6.1.0/Goal/read")).isInstanceOf(Outcome.Passed.class);
    isWhole(stored);
  }

  /** What is not written yet is told as such, and the steps keep their order. */
  private static void isWhole(StoredRun stored) throws IOException {
    assertThat(outcome(stored, "G10-18/SH-PAT-5"))
        .isInstanceOfSatisfying(
            Outcome.NotTested.class,
            left -> {
              assertThat(left.gap().cause()).isEqualTo(Cause.NOT_SELECTED);
              assertThat(left.gap().reason()).contains("bulk data export");
            });
    List<String> topics =
        stored.account().started().planned().stream().map(Requirement::topic).distinct().toList();
    assertThat(topics).isSorted().first().asString().startsWith("03 SEC-CNN-1 ");
    assertThat(Files.readString(stored.folder().path().resolve("index.html")))
        .contains("<h2>The steps of the procedure</h2>")
        .containsSubsequence("APP-REG-1", "AUT-PAT-24", "AUT-PAT-25", "SH-PAT-5", "API-DOC-3")
        .contains("to be attested")
        .doesNotContain("one patient only");
  }

  private static Outcome outcome(StoredRun run, String requirement) {
    return run.account().scenarios().stream()
        .filter(scenario -> scenario.requirement().id().equals(requirement))
        .map(Settled::outcome)
        .findFirst()
        .orElseThrow();
  }
}
