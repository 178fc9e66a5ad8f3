package org.trueblue.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.StepOutcome.State;
import org.trueblue.requirement.Checklist;
import org.trueblue.requirement.Procedure;

class StepOutcomeTest {

  private static final Settled PASSED = settled("passed", new Outcome.Passed());
  private static final Settled FAILED =
      settled("failed", new Outcome.Failed(List.of(SampleRun.finding("a.b"))));
  private static final Settled WARNED =
      settled("warned", new Outcome.Warned(List.of(SampleRun.finding("a.c"))));
  private static final Settled ABSENT = settled("absent", notTested(Cause.DATA_ABSENT));
  private static final Settled LEFT = settled("left", notTested(Cause.NOT_SELECTED));
  private static final Settled BESIDE = settled("beside", new Outcome.NotApplicable("so"));
  private static final Checklist PEOPLE =
      new Checklist(List.of(item("said", "Ann"), item("unsaid", "")));

  @Test
  void aStepIsAsGoodAsTheWorstOfWhatShowsIt() {
    assertThat(step("passed").state().word()).isEqualTo("passed");
    assertThat(step("passed", "beside").state().word()).isEqualTo("passed");
    assertThat(step("beside").state().word()).isEqualTo("not applicable");
    assertThat(step("passed", "absent").state().word()).isEqualTo("not tested");
    assertThat(step("passed", "absent", "failed").state().word()).isEqualTo("failed");
    assertThat(step("failed", "left").state()).isEqualTo(State.FAILED);
  }

  @Test
  void whatWasLeftOutLetsNoStepPass() {
    assertThat(step("left").state().word()).isEqualTo("not selected");
    assertThat(step("passed", "left").state().word()).isEqualTo("not selected");
    assertThat(step("passed", "left").detail()).isEqualTo("1 not selected, 1 passed");
  }

  @Test
  void whatPeopleSayIsToldApart() {
    assertThat(step("said").state().word()).isEqualTo("attested");
    assertThat(step("said", "unsaid").state().word()).isEqualTo("to be attested");
    assertThat(step("beside", "unsaid").state().word()).isEqualTo("to be attested");
    assertThat(step("warned", "unsaid").state().word()).isEqualTo("to be attested");
    assertThat(step("passed", "said").state().word()).isEqualTo("attested");
    assertThat(step("beside", "said").state().word()).isEqualTo("attested");
    assertThat(step("passed", "unsaid").state().word()).isEqualTo("to be attested");
    assertThat(step("passed", "unsaid").detail()).isEqualTo("1 to be attested, 1 passed");
    assertThat(step("absent", "said").state().word()).isEqualTo("not tested");
  }

  @Test
  void whatNothingShowsIsNotPassed() {
    assertThat(step("unknown").state().word()).isEqualTo("nothing shows it");
    assertThat(step().state()).isEqualTo(State.NOTHING_SHOWS_IT);
  }

  @Test
  void whatIsOpenIsNamed() {
    assertThat(step("passed", "failed", "left", "absent", "beside").open())
        .containsExactly("failed", "absent");
  }

  @Test
  void theStepsAreCounted() {
    List<StepOutcome> steps = List.of(step("passed"), step("left"), step("passed", "said"));

    assertThat(StepOutcome.summary(steps)).isEqualTo("1 not selected, 1 attested, 1 passed");
    assertThat(StepOutcome.itemSummary(steps)).isEqualTo("1 not selected, 1 attested, 2 passed");
  }

  private static StepOutcome step(String... requirements) {
    Procedure procedure =
        new Procedure(List.of(new Procedure.Step("ONE-1", "one", Arrays.asList(requirements))));
    Account account =
        new Account(
            SampleRun.started(List.of()),
            List.of(PASSED, FAILED, WARNED, ABSENT, LEFT, BESIDE),
            Optional.empty());
    return StepOutcome.of(procedure, account, PEOPLE).get(0);
  }

  private static Settled settled(String id, Outcome outcome) {
    return SampleRun.settled(id, Strength.SHALL, outcome);
  }

  private static Outcome notTested(Cause cause) {
    return new Outcome.NotTested(new Gap(cause, "some.gap", "it is missing", "supply it"));
  }

  private static Checklist.Item item(String id, String by) {
    return new Checklist.Item(
        SampleRun.requirement(id, Strength.SHALL),
        "look",
        by,
        by.isEmpty() ? "" : "2026-03-01",
        "");
  }
}
