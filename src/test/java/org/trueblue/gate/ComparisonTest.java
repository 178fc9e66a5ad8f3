package org.trueblue.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trueblue.gate.Change.Kind;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.Started;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.report.SampleRun;
import org.trueblue.requirement.Requirement;

class ComparisonTest {

  private static final Outcome PASSED = new Outcome.Passed();
  private static final Outcome NOT_TESTED =
      new Outcome.NotTested(new Gap(Cause.DATA_ABSENT, "x.y", "no data", "name some"));

  @Test
  void eachKindOfChangeIsToldTheGravestFirst() {
    Account before =
        run(
            shall("added-to-tests", NOT_TESTED),
            shall("breaks", PASSED),
            shall("further", broken("a.b")),
            shall("gone", PASSED),
            shall("mended", broken("a.b")),
            shall("partly-mended", broken("a.b", "c.d")),
            shall("same", broken("a.b")),
            shall("untested", PASSED),
            shall("weaker", PASSED));
    Account after =
        run(
            shall("added-to-tests", PASSED),
            shall("breaks", broken("a.b")),
            shall("further", broken("a.b", "c.d")),
            shall("mended", PASSED),
            shall("new", PASSED),
            shall("partly-mended", broken("a.b")),
            shall("same", broken("a.b")),
            shall("untested", NOT_TESTED),
            SampleRun.settled("weaker", Strength.SHOULD, PASSED));

    assertThat(Comparison.of(before, after).changes())
        .extracting(Change::kind, change -> change.requirement().id())
        .containsExactly(
            tuple(Kind.BROKE, "breaks"),
            tuple(Kind.BROKE_FURTHER, "further"),
            tuple(Kind.NO_LONGER_TESTED, "untested"),
            tuple(Kind.GONE, "gone"),
            tuple(Kind.WEAKER, "weaker"),
            tuple(Kind.MENDED, "mended"),
            tuple(Kind.MENDED, "partly-mended"),
            tuple(Kind.NEWLY_TESTED, "added-to-tests"),
            tuple(Kind.ADDED, "new"));
  }

  @Test
  void suitesHaveTheSameIdsInAllVersions() {
    Account before = account("smart@2.0.0", "SMART-WK-01");
    Account after = account("smart@2.2.0", "SMART-WK-01");

    assertThat(Comparison.of(before, after).changes()).isEmpty();
    assertThat(
            Comparison.of(
                    account("us-core@6.1.0", "us-core-6.1.0/Goal/read"),
                    account("us-core@7.0.0", "us-core-7.0.0/Goal/read"))
                .changes())
        .isEmpty();
  }

  private static Account account(String guide, String requirement) {
    Account run = run(shall(requirement, PASSED));
    Started started = run.started();
    return new Account(
        new Started(
            started.run(),
            started.started(),
            started.target(),
            started.patients(),
            Map.of(guide, "0123abcd"),
            started.versions(),
            started.planned()),
        run.scenarios(),
        run.ended());
  }

  @Test
  void aRunIsNoChangeFromItself() {
    Account run = SampleRun.everyStatus().account();

    assertThat(Comparison.of(run, run).changes()).isEmpty();
  }

  @Test
  void versionsOfAGuideAreComparedByWhatTheyShare() {
    Account before = of("6.1.0", PASSED);
    Account after = of("7.0.0", broken("a.b"));

    assertThat(Comparison.of(before, after).changes())
        .extracting(Change::kind, change -> change.requirement().id())
        .containsExactly(tuple(Kind.BROKE, "us-core-7.0.0/Goal/read"));
  }

  private static Account of(String version, Outcome outcome) {
    Requirement any = SampleRun.requirement("us-core-" + version + "/Goal/read", Strength.SHALL);
    Requirement requirement =
        new Requirement(
            any.id(),
            any.strength(),
            any.source(),
            any.text(),
            "us-core@" + version,
            any.topic(),
            any.interaction());
    Account run = run(SampleRun.settled(requirement, "read", outcome));
    Started started = run.started();
    return new Account(
        new Started(
            started.run(),
            started.started(),
            started.target(),
            started.patients(),
            Map.of("hl7.fhir.us.core#" + version, "ff"),
            started.versions(),
            started.planned()),
        run.scenarios(),
        run.ended());
  }

  private static Account run(Settled... scenarios) {
    return SampleRun.account(List.of(scenarios));
  }

  private static Settled shall(String id, Outcome outcome) {
    return SampleRun.settled(id, Strength.SHALL, outcome);
  }

  private static Outcome broken(String... codes) {
    return new Outcome.Failed(List.of(codes).stream().map(SampleRun::finding).toList());
  }
}
