package org.trueblue.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.outcome.Samples.BROKEN_SHALL;
import static org.trueblue.outcome.Samples.NEGLECTED_SHOULD;
import static org.trueblue.outcome.Samples.UNUSED_MAY;
import static org.trueblue.outcome.Samples.judgement;
import static org.trueblue.outcome.Samples.notTested;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trueblue.outcome.Outcome.Status;

/** The rules by which a scenario is settled. */
class SettleTest {

  private static final Optional<Outcome> ENDED_EARLY = Optional.of(notTested(Cause.DATA_ABSENT));
  private static final Optional<Outcome> NOT_APPLICABLE =
      Optional.of(new Outcome.NotApplicable("the server need not"));

  @Test
  void aJudgementWithoutFindingsPasses() {
    assertThat(settle(Strength.SHALL, judgement())).isEqualTo(new Outcome.Passed());
  }

  @ParameterizedTest
  @CsvSource({
    "SHALL,  SHALL,  FAILED, SHALL",
    "SHALL,  SHOULD, WARNED, SHOULD",
    "SHALL,  MAY,    WARNED, MAY",
    "SHOULD, SHALL,  WARNED, SHOULD",
    "SHOULD, SHOULD, WARNED, SHOULD",
    "SHOULD, MAY,    WARNED, MAY",
    "MAY,    SHALL,  WARNED, MAY",
    "MAY,    SHOULD, WARNED, MAY",
    "MAY,    MAY,    WARNED, MAY",
  })
  void aFindingWeighsNoMoreThanTheRequirement(
      Strength requirement, Strength found, Status expected, Strength weighs) {
    Outcome outcome = settle(requirement, judgement(finding(found)));

    assertThat(outcome.status()).isEqualTo(expected);
    assertThat(outcome.findings()).containsExactly(finding(weighs));
  }

  @Test
  void findingsThatWeighTheSameInTheEndAreSaidOnce() {
    Outcome outcome =
        settle(
            Strength.MAY, judgement(finding(Strength.SHALL)), judgement(finding(Strength.SHOULD)));

    assertThat(outcome.findings()).containsExactly(finding(Strength.MAY));
  }

  @Test
  void aFailureShowsTheWarningsBesideIt() {
    Outcome outcome =
        settle(Strength.SHALL, judgement(NEGLECTED_SHOULD), judgement(BROKEN_SHALL, UNUSED_MAY));

    assertThat(outcome)
        .isEqualTo(new Outcome.Failed(List.of(NEGLECTED_SHOULD, BROKEN_SHALL, UNUSED_MAY)));
  }

  @Test
  void theSameFindingIsSaidOnce() {
    Outcome outcome = settle(Strength.SHALL, judgement(BROKEN_SHALL), judgement(BROKEN_SHALL));

    assertThat(outcome.findings()).containsExactly(BROKEN_SHALL);
  }

  @Test
  void aBrokenShallOutweighsAnEarlyEnd() {
    Outcome outcome = Outcome.settle(Strength.SHALL, List.of(judgement(BROKEN_SHALL)), ENDED_EARLY);

    assertThat(outcome).isEqualTo(new Outcome.Failed(List.of(BROKEN_SHALL)));
  }

  @Test
  void aBrokenShallOutweighsOurOwnFault() {
    Optional<Outcome> exception = Optional.of(notTested(Cause.HARNESS_ERROR));

    Outcome outcome = Outcome.settle(Strength.SHALL, List.of(judgement(BROKEN_SHALL)), exception);

    assertThat(outcome.status()).isEqualTo(Status.FAILED);
  }

  @Test
  void anEarlyEndOutweighsLessThanTheRequirement() {
    Outcome outcome =
        Outcome.settle(Strength.SHALL, List.of(judgement(NEGLECTED_SHOULD)), ENDED_EARLY);

    assertThat(outcome).isEqualTo(ENDED_EARLY.orElseThrow());
  }

  @Test
  void anEarlyEndOutweighsAPass() {
    Outcome outcome = Outcome.settle(Strength.SHALL, List.of(judgement()), ENDED_EARLY);

    assertThat(outcome).isEqualTo(ENDED_EARLY.orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(
      value = Strength.class,
      names = {"SHOULD", "MAY"})
  void aBrokenWeakRequirementOutweighsAnEarlyEnd(Strength requirement) {
    Outcome outcome = Outcome.settle(requirement, List.of(judgement(BROKEN_SHALL)), ENDED_EARLY);

    assertThat(outcome.status()).isEqualTo(Status.WARNED);
    assertThat(outcome.findings()).containsExactly(BROKEN_SHALL.atMost(requirement));
  }

  @Test
  void anEarlyEndWithoutJudgementsIsNotOurFault() {
    assertThat(Outcome.settle(Strength.SHALL, List.of(), NOT_APPLICABLE))
        .isEqualTo(NOT_APPLICABLE.orElseThrow());
  }

  @Test
  void aScenarioWithoutJudgementsIsOurFault() {
    assertThat(settle(Strength.SHALL)).isEqualTo(nothingJudged());
  }

  @Test
  void aJudgementOfNothingIsOurFault() {
    Judgement ofNothing = new Judgement("check", 0, List.of());

    assertThat(settle(Strength.SHALL, ofNothing, ofNothing)).isEqualTo(nothingJudged());
  }

  @Test
  void oneSubjectInOneOfManyJudgementsIsEnough() {
    Judgement ofNothing = new Judgement("check", 0, List.of());

    assertThat(settle(Strength.SHALL, ofNothing, judgement(), ofNothing))
        .isEqualTo(new Outcome.Passed());
  }

  private static Finding finding(Strength strength) {
    return new Finding("a.code", strength, "summary", "where", "this", "that", List.of());
  }

  private static Outcome settle(Strength requirement, Judgement... judgements) {
    return Outcome.settle(requirement, List.of(judgements), Optional.empty());
  }

  private static Outcome nothingJudged() {
    return new Outcome.NotTested(
        Gap.harnessError("harness.nothing-judged", "the scenario ended without judging anything"));
  }
}
