package org.trueblue.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.outcome.Samples.BROKEN_SHALL;
import static org.trueblue.outcome.Samples.NEGLECTED_SHOULD;
import static org.trueblue.outcome.Samples.notTested;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trueblue.outcome.Outcome.Failed;
import org.trueblue.outcome.Outcome.NotApplicable;
import org.trueblue.outcome.Outcome.Passed;
import org.trueblue.outcome.Outcome.Waived;
import org.trueblue.outcome.Outcome.Warned;
import org.trueblue.outcome.RunVerdict.Item;

class RunVerdictTest {

  private static final Item PASSED = new Item(Strength.SHALL, new Passed());
  private static final Item FAILED = new Item(Strength.SHALL, new Failed(List.of(BROKEN_SHALL)));
  private static final Item WARNED =
      new Item(Strength.SHOULD, new Warned(List.of(NEGLECTED_SHOULD)));
  private static final Item WAIVED =
      new Item(Strength.SHALL, new Waived("known", List.of(BROKEN_SHALL)));
  private static final Item NOT_APPLICABLE =
      new Item(Strength.SHALL, new NotApplicable("need not"));
  private static final Item UNTESTED_SHALL = new Item(Strength.SHALL, notTested(Cause.DATA_ABSENT));
  private static final Item UNTESTED_SHOULD =
      new Item(Strength.SHOULD, notTested(Cause.DATA_ABSENT));
  private static final Item HARNESS_ERROR =
      new Item(Strength.SHALL, notTested(Cause.HARNESS_ERROR));

  @ParameterizedTest
  @CsvSource({"CONFORMANT, 0", "NON_CONFORMANT, 1", "FAULT, 2", "INCOMPLETE, 3"})
  void eachVerdictHasItsExitCode(RunVerdict verdict, int exitCode) {
    assertThat(verdict.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void noTwoVerdictsShareAnExitCode() {
    assertThat(RunVerdict.values()).extracting(RunVerdict::exitCode).doesNotHaveDuplicates();
  }

  @Test
  void aRunWithoutRequirementsIsAFault() {
    assertThat(verdict()).isEqualTo(RunVerdict.FAULT);
  }

  @Test
  void aRunInWhichAllPassedIsConformant() {
    assertThat(verdict(PASSED, PASSED)).isEqualTo(RunVerdict.CONFORMANT);
  }

  @Test
  void aBrokenShallMakesARunNonConformant() {
    assertThat(verdict(PASSED, FAILED, PASSED)).isEqualTo(RunVerdict.NON_CONFORMANT);
  }

  @Test
  void aWarningLeavesARunConformant() {
    assertThat(verdict(WARNED)).isEqualTo(RunVerdict.CONFORMANT);
  }

  @Test
  void aWaiverLeavesARunConformant() {
    assertThat(verdict(WAIVED)).isEqualTo(RunVerdict.CONFORMANT);
  }

  @Test
  void aRunInWhichNothingAppliesIsIncomplete() {
    assertThat(verdict(NOT_APPLICABLE, NOT_APPLICABLE)).isEqualTo(RunVerdict.INCOMPLETE);
  }

  @Test
  void whatDoesNotApplyNeedNotBeTested() {
    assertThat(verdict(PASSED, NOT_APPLICABLE)).isEqualTo(RunVerdict.CONFORMANT);
  }

  @ParameterizedTest
  @EnumSource(value = Cause.class, mode = EnumSource.Mode.EXCLUDE, names = "HARNESS_ERROR")
  void aShallThatWasNotTestedMakesARunIncompleteWhateverTheCause(Cause cause) {
    Item untested = new Item(Strength.SHALL, notTested(cause));

    assertThat(verdict(PASSED, untested)).isEqualTo(RunVerdict.INCOMPLETE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Strength.class,
      names = {"SHOULD", "MAY"})
  void whatIsNoShallNeedNotBeTested(Strength strength) {
    Item untested = new Item(strength, notTested(Cause.DATA_ABSENT));

    assertThat(verdict(PASSED, untested)).isEqualTo(RunVerdict.CONFORMANT);
  }

  @Test
  void aRunThatTestedNothingIsIncompleteEvenWithoutAnyShall() {
    assertThat(verdict(UNTESTED_SHOULD, NOT_APPLICABLE)).isEqualTo(RunVerdict.INCOMPLETE);
  }

  @ParameterizedTest
  @EnumSource(Strength.class)
  void ourOwnErrorIsAFaultWhateverTheStrength(Strength strength) {
    Item error = new Item(strength, notTested(Cause.HARNESS_ERROR));

    assertThat(verdict(PASSED, error)).isEqualTo(RunVerdict.FAULT);
  }

  @Test
  void aBrokenShallOutweighsOurOwnError() {
    assertThat(verdict(FAILED, HARNESS_ERROR)).isEqualTo(RunVerdict.NON_CONFORMANT);
  }

  @Test
  void ourOwnErrorOutweighsAnUntestedShall() {
    assertThat(verdict(UNTESTED_SHALL, HARNESS_ERROR)).isEqualTo(RunVerdict.FAULT);
  }

  @Test
  void aBrokenShallOutweighsAnUntestedOne() {
    assertThat(verdict(UNTESTED_SHALL, FAILED)).isEqualTo(RunVerdict.NON_CONFORMANT);
  }

  private static RunVerdict verdict(Item... items) {
    return RunVerdict.of(List.of(items));
  }
}
