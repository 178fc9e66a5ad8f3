package org.trueblue.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.SampleRun;
import org.trueblue.requirement.Checklist;

class RequirementMatrixTest {

  @TempDir private Path folder;

  @Test
  void eachRequirementIsARow() throws IOException {
    List<String> rows = rows(SampleRun.everyStatus().account().scenarios());

    assertThat(rows).hasSize(1 + 11);
    assertThat(rows.get(0)).startsWith("requirement,strength,guide,");
    assertThat(rows.get(1))
        .startsWith(
            "a/passed,SHALL,us-core@6.1.0,Patient profile,search,The server does a/passed.,")
        .contains(",PASSED,,,1,,,6.1.0/patient.feature,one two");
    assertThat(rows.get(2)).contains(",FAILED,,search.missing,1,");
  }

  @Test
  void whatAServerSaysIsNoFormulaAndEndsNoCell() throws IOException {
    Finding finding = Finding.shall("=1+1", "Say \"cheese\", please.\nNow.", "x", "y", "z", "one");

    String row =
        rows(List.of(SampleRun.settled("a", Strength.SHALL, new Outcome.Failed(List.of(finding)))))
            .get(1);

    assertThat(row).contains(",'=1+1,", "\"'=1+1: Say \"\"cheese\"\", please. Now.\"");
  }

  private List<String> rows(List<Settled> scenarios) throws IOException {
    Path file = folder.resolve("requirements.csv");
    RequirementMatrix.write(SampleRun.account(scenarios), Checklist.NONE, file);
    return Files.readString(file).lines().toList();
  }
}
