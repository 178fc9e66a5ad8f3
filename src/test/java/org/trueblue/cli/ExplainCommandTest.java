package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.SampleRun;

class ExplainCommandTest {

  private static final String ID = "us-core-6.1.0/Goal/search/patient";

  @TempDir private Path temp;

  @Test
  void itTellsWhatADutyIsWhereItIsWrittenHowItIsJudgedAndWhatShowsIt() throws IOException {
    Path run =
        SampleFolder.whole(
            temp.resolve("run"),
            SampleRun.settled(ID, Strength.SHALL, new Outcome.NotApplicable("not declared")));

    Shell shell = Shell.run("explain", ID, "--run", run.toString());

    assertThat(shell.err()).isEmpty();
    assertThat(shell.code()).isZero();
    assertThat(shell.out())
        .contains(ID + " (SHALL)")
        .contains("Written in: http")
        .contains("Belongs to: us-core@6.1.0, ")
        .contains("in features/us-core/6.1.0/us-core-goal.feature")
        .contains("  When the client searches Goal by \"patient\" with values from the record")
        .contains("Shown by: a Goal in the record of a patient that is named with --patient")
        .contains("In 20260301-100000-sample: not applicable", "NOT_APPLICABLE: not declared");
  }

  @Test
  void whatIsNoRequirementIsAnsweredWithOthersNearIt() {
    Shell.run("explain", "us-core-6.1.0/Goal/serch/patient")
        .refused(
            "there is no requirement 'us-core-6.1.0/Goal/serch/patient'; near it are us-core-6.1.0/Goal/");
  }

  @Test
  void whatIsOfNoGuideIsNamed() {
    Shell.run("explain", "nonsense").refused("is no requirement of a guide that is carried");
  }
}
