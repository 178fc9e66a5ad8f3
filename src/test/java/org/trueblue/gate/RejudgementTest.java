package org.trueblue.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trueblue.gate.Rejudgement.Difference;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.SampleRun;

class RejudgementTest {

  private static final Outcome PASSED = new Outcome.Passed();
  private static final Outcome BROKEN =
      new Outcome.Failed(List.of(SampleRun.finding("search.missing")));
  private static final Outcome UNTESTED =
      new Outcome.NotTested(
          new Gap(Cause.PREREQUISITE_FAILED, "authorization.no-client", "no client", "name one"));
  private static final Set<String> ALL_VERBATIM = Set.of("one", "two");

  @Test
  void whatComesOutTheSameIsTheSame() {
    Account run = run(shall("a", PASSED), shall("b", BROKEN));

    Rejudgement judged = Rejudgement.of(run, run, Set.of("a", "b"), ALL_VERBATIM, false);

    assertThat(judged.same()).isEqualTo(2);
    assertThat(judged.differences()).isEmpty();
  }

  @Test
  void aWaivedVerdictIsThatOfItsFindings() {
    Account kept = run(shall("a", new Outcome.Waived("why", BROKEN.findings())));

    assertThat(Rejudgement.of(kept, run(shall("a", BROKEN)), Set.of("a"), Set.of(), false).same())
        .isEqualTo(1);
  }

  @Test
  void aDifferentVerdictIsListedWithItsReason() {
    Rejudgement judged =
        Rejudgement.of(
            run(shall("a", PASSED)), run(shall("a", BROKEN)), Set.of("a"), ALL_VERBATIM, false);

    assertThat(judged.differences())
        .containsExactly(
            new Difference(
                "a",
                "PASSED",
                "FAILED search.missing at Bundle.total",
                "expected three, was seven"));
  }

  @Test
  void whatRestsOnPseudonymsIsNotCalledDifferent() {
    Rejudgement judged =
        Rejudgement.of(
            run(shall("a", PASSED)), run(shall("a", BROKEN)), Set.of("a"), Set.of("one"), false);

    assertThat(judged.differences()).isEmpty();
    assertThat(judged.undecided()).extracting(Difference::requirement).containsExactly("a");
  }

  @Test
  void whatIsNotTestedForTheLackOfLoginsIsNotCalledDifferent() {
    Account kept = run(shall("a", PASSED));
    Account judged = run(shall("a", UNTESTED));

    assertThat(Rejudgement.of(kept, judged, Set.of("a"), ALL_VERBATIM, true).undecided())
        .hasSize(1);
    assertThat(Rejudgement.of(kept, judged, Set.of("a"), ALL_VERBATIM, false).differences())
        .hasSize(1);
    assertThat(
            Rejudgement.of(kept, run(shall("a", BROKEN)), Set.of("a"), ALL_VERBATIM, true)
                .differences())
        .hasSize(1);
  }

  @Test
  void whatWasNotSettledIsNotJudgedAgain() {
    Rejudgement judged =
        Rejudgement.of(
            run(shall("a", PASSED)), run(shall("a", BROKEN)), Set.of(), ALL_VERBATIM, false);

    assertThat(judged).isEqualTo(new Rejudgement(0, List.of(), List.of()));
  }

  @Test
  void whatIsAskedOnlyThenOrOnlyNowIsListed() {
    Rejudgement judged =
        Rejudgement.of(
            run(shall("then", PASSED)),
            run(shall("now", PASSED)),
            Set.of("then"),
            ALL_VERBATIM,
            false);

    assertThat(judged.differences())
        .extracting(Difference::requirement, Difference::reason)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("then", "no scenario judges it any more"),
            org.assertj.core.api.Assertions.tuple(
                "now", "no scenario judged it when the run was made"));
  }

  private static Account run(Settled... scenarios) {
    return SampleRun.account(List.of(scenarios));
  }

  private static Settled shall(String id, Outcome outcome) {
    return SampleRun.settled(id, Strength.SHALL, outcome);
  }
}
