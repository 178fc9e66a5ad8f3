package org.trueblue.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.report.SampleRun.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.Failed;
import org.trueblue.outcome.Outcome.NotTested;
import org.trueblue.outcome.Outcome.Passed;
import org.trueblue.outcome.Outcome.Warned;
import org.trueblue.outcome.Strength;
import org.trueblue.report.SampleRun;
import org.trueblue.requirement.Requirement;

/** Whether a trial went well is no matter of goodwill. */
class TrialTest {

  private static final Disturbance NONE = (ask, server) -> server.answer(ask);
  private static final Fault FAULT = Fault.of("f", "does something", NONE).kills("a/1", "x.y");
  private static final Variation VARIATION = new Variation("v", "t", "does something", NONE);
  private static final Outcome DATA_ABSENT =
      new NotTested(new Gap(Cause.DATA_ABSENT, "some.gap", "it is missing", "supply it"));
  private static final Map<String, Settled> GOOD =
      run(shall("a/1", new Passed()), shall("a/2", new Passed()));

  @Test
  void aFaultThatIsFoundAsItShouldBeIsAKill() {
    Trial trial = Trial.of(FAULT, GOOD, run(broken("a/1", "x.y"), shall("a/2", new Passed())));
    assertThat(trial.problems()).isEmpty();
    assertThat(trial.killed()).containsExactly("a/1");
  }

  @Test
  void aFaultThatNobodyFindsIsAProblem() {
    Trial trial = Trial.of(FAULT, GOOD, GOOD);
    assertThat(trial.problems()).singleElement().asString().contains("not found by a/1 as x.y");
    assertThat(trial.killed()).isEmpty();
  }

  @Test
  void aFaultThatIsFoundAsSomethingElseIsNoKill() {
    Trial trial = Trial.of(FAULT, GOOD, run(broken("a/1", "x.z"), shall("a/2", new Passed())));
    assertThat(trial.problems()).singleElement().asString().contains("but as [x.z]");
    assertThat(trial.killed()).isEmpty();
  }

  @Test
  void aFaultMayBeFoundAsOneOfSeveralThingsOrByTheirTopic() {
    Map<String, Settled> after = run(broken("a/1", "x.z"), shall("a/2", new Passed()));
    assertThat(Trial.of(FAULT.kills("a/1", "x.y", "x.z"), GOOD, after).killed()).hasSize(1);
    assertThat(Trial.of(FAULT.kills("a/1", "x."), GOOD, after).killed()).hasSize(1);
    assertThat(Trial.of(FAULT.kills("a/1", "y."), GOOD, after).killed()).isEmpty();
    assertThat(Trial.of(FAULT.kills("a/1", "x"), GOOD, after).killed()).isEmpty();
  }

  @Test
  void whatWasFoundWithoutAFaultIsNoKill() {
    Map<String, Settled> red = run(broken("a/1", "x.y"), shall("a/2", new Passed()));
    assertThat(Trial.of(FAULT, red, red).killed()).isEmpty();
    assertThat(Trial.of(FAULT, red, red).problems()).hasSize(1);
  }

  @Test
  void aFaultMustNotMakeOthersRed() {
    Map<String, Settled> after = run(broken("a/1", "x.y"), broken("a/2", "q.r"));
    assertThat(Trial.of(FAULT, GOOD, after).problems())
        .singleElement()
        .asString()
        .contains("also breaks a/2");
    assertThat(Trial.of(FAULT.mayAlsoBreak("/2"), GOOD, after).problems()).isEmpty();
  }

  @Test
  void aFaultMayHideOthersButMustNotBreakTheHarness() {
    Settled hidden = shall("a/2", DATA_ABSENT);
    Settled crashed = shall("a/2", new NotTested(Gap.harnessError("harness.exception", "NPE")));
    assertThat(Trial.of(FAULT, GOOD, run(broken("a/1", "x.y"), hidden)).problems()).isEmpty();
    assertThat(Trial.of(FAULT, GOOD, run(broken("a/1", "x.y"), crashed)).problems()).hasSize(1);
  }

  @Test
  void aGapCanBeWhatAFaultIsFoundAs() {
    Fault absent = Fault.of("f", "hides data", NONE).kills("a/1", "some.gap");
    Map<String, Settled> after = run(shall("a/1", DATA_ABSENT), shall("a/2", new Passed()));
    assertThat(Trial.of(absent, GOOD, after).killed()).containsExactly("a/1");
  }

  @Test
  void aVariationMustChangeNothing() {
    Map<String, Settled> warned =
        run(shall("a/1", new Warned(List.of(finding("x.y")))), shall("a/2", new Passed()));
    assertThat(Trial.of(VARIATION, About::of, GOOD, GOOD).problems()).isEmpty();
    assertThat(Trial.of(VARIATION, About::of, GOOD, warned).problems())
        .singleElement()
        .asString()
        .startsWith("a/1 is ");
  }

  @Test
  void anOmissionMayChangeWhatIsAboutTheThingLeftOut() {
    Lack lack = new Lack(about -> about.types().contains("a/1"), Set.of("is missing"));
    Variation omission = VARIATION.lacking(lack);
    Function<Requirement, About> about =
        r -> new About(Set.of(r.id()), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);
    Map<String, Settled> meant = run(shall("a/1", DATA_ABSENT), shall("a/2", new Passed()));
    Map<String, Settled> other = run(shall("a/1", new Passed()), shall("a/2", DATA_ABSENT));
    assertThat(Trial.of(omission, about, GOOD, meant).problems()).isEmpty();
    assertThat(Trial.of(omission, about, GOOD, other).problems())
        .singleElement()
        .asString()
        .startsWith("a/2 is ");
  }

  @Test
  void onADeadServerNoShallPassesSaveThoseThatAreNamed() {
    DeadServer strict = new DeadServer("d", NONE, id -> false);
    DeadServer lenient = new DeadServer("d", NONE, "a/1"::equals);
    Map<String, Settled> after =
        run(
            shall("a/1", new Passed()),
            shall("a/2", DATA_ABSENT),
            broken("a/3", "x.y"),
            SampleRun.settled("a/4", Strength.SHOULD, new Passed()));
    assertThat(Trial.of(strict, after).problems()).singleElement().asString().startsWith("a/1 is");
    assertThat(Trial.of(lenient, after).problems()).isEmpty();
  }

  @Test
  void onADeadServerTheHarnessDoesNotBreak() {
    Map<String, Settled> after = run(shall("a/1", new NotTested(Gap.noVerdict())));
    assertThat(Trial.of(new DeadServer("d", NONE, id -> false), after).problems()).hasSize(1);
  }

  private static Settled shall(String id, Outcome outcome) {
    return SampleRun.settled(id, Strength.SHALL, outcome);
  }

  private static Settled broken(String id, String code) {
    return shall(id, new Failed(List.of(finding(code))));
  }

  private static Map<String, Settled> run(Settled... scenarios) {
    return Stream.of(scenarios)
        .collect(Collectors.toMap(s -> s.requirement().id(), Function.identity()));
  }
}
