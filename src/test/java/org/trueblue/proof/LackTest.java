package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.report.SampleRun;

/** What a server does without excuses what is about it, if the cause says so, and nothing else. */
class LackTest {

  private static final Lack NO_GOAL =
      new Lack(about -> about.types().contains("Goal"), Set.of("Goal"));

  @Test
  void aTrueCauseExcusesWhatIsAboutIt() {
    assertThat(objection(goal(false), untested(Cause.DATA_ABSENT, "holds no goal"))).isEmpty();
    assertThat(objection(goal(false), new Outcome.NotApplicable("does not declare Goal")))
        .isEmpty();
  }

  @Test
  void nothingElseMayChange() {
    assertThat(objection(of("Location", false), untested(Cause.DATA_ABSENT, "holds no Goal")))
        .isEqualTo("for the sake of something else");
    assertThat(Lack.objection(List.of(), goal(false), new Outcome.Passed())).isPresent();
  }

  @Test
  void theCauseNamesWhatIsMissing() {
    assertThat(objection(goal(false), untested(Cause.DATA_ABSENT, "holds nothing")))
        .contains("does not name");
    assertThat(objection(goal(false), new Outcome.NotApplicable("left to the server")))
        .contains("does not name");
  }

  @Test
  void whatIsOptionalIsNoFailureAndNeverTheHarness() {
    Finding finding = SampleRun.finding("x.y");
    assertThat(objection(goal(false), new Outcome.Failed(List.of(finding)))).contains("optional");
    assertThat(objection(goal(false), untested(Cause.HARNESS_ERROR, "no Goal")))
        .contains("never the server's");
  }

  @Test
  void itMayBeToldThatItShould() {
    Finding finding = SampleRun.finding("x.y");
    assertThat(objection(goal(true), new Outcome.Failed(List.of(finding)))).isEmpty();
    assertThat(objection(goal(false), new Outcome.Warned(List.of(finding)))).isEmpty();
  }

  private static String objection(About about, Outcome outcome) {
    return Lack.objection(List.of(NO_GOAL), about, outcome).orElse("");
  }

  private static Outcome untested(Cause cause, String reason) {
    return new Outcome.NotTested(new Gap(cause, "some.gap", reason, "supply it"));
  }

  private static About goal(boolean ofStatement) {
    return of("Goal", ofStatement);
  }

  private static About of(String type, boolean ofStatement) {
    return new About(Set.of(type), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), ofStatement);
  }
}
