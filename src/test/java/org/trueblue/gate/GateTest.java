package org.trueblue.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.Started;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.outcome.Strength;
import org.trueblue.report.SampleRun;
import org.trueblue.requirement.Requirement;

class GateTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  private static final Outcome PASSED = new Outcome.Passed();
  private static final Outcome BROKEN =
      new Outcome.Failed(List.of(SampleRun.finding("search.missing")));

  /** Three requirements that pass, one that is broken and waived. */
  private static final Account ACCEPTED =
      looking(
          SampleRun.account(
              List.of(
                  shall("a/read", PASSED),
                  shall("a/search", PASSED),
                  shall("b/profile", PASSED),
                  shall("b/waived", new Outcome.Waived("until May", BROKEN.findings())))),
          20);

  private static final Waiver WAIVER = waiver("b/waived", "2026-01-01", "2026-05-01");

  static Stream<Arguments> worse() {
    return Stream.of(
        worse(
            "a SHALL fails",
            RunVerdict.NON_CONFORMANT,
            "broken",
            "a/read",
            "search.missing: Something is as it should be.",
            run -> with(run, "a/read", BROKEN)),
        worse(
            "what was waived fails in another way, too",
            RunVerdict.NON_CONFORMANT,
            "broken",
            "b/waived",
            "paging.gap",
            run ->
                with(
                    run,
                    "b/waived",
                    new Outcome.Failed(
                        List.of(
                            SampleRun.finding("search.missing"),
                            SampleRun.finding("paging.gap"))))),
        worse(
            "data vanish",
            RunVerdict.INCOMPLETE,
            "no longer tested",
            "b/profile",
            "DATA_ABSENT some.gap: it is missing; supply it",
            run -> with(run, "b/profile", notTested(Cause.DATA_ABSENT))),
        worse(
            "the server refuses everything",
            RunVerdict.INCOMPLETE,
            "no longer tested",
            "a/search",
            "PREREQUISITE_FAILED",
            run -> all(run, notTested(Cause.PREREQUISITE_FAILED))),
        worse(
            "the server does not answer",
            RunVerdict.INCOMPLETE,
            "no longer tested",
            "a/search",
            "ENVIRONMENT",
            run -> with(run, "a/search", notTested(Cause.ENVIRONMENT))),
        worse(
            "the server declares less",
            RunVerdict.INCOMPLETE,
            "no longer tested",
            "a/search",
            "not applicable: not declared",
            run -> with(run, "a/search", new Outcome.NotApplicable("not declared"))),
        worse(
            "the run selects less",
            RunVerdict.INCOMPLETE,
            "no longer tested",
            "a/search",
            "NOT_SELECTED",
            run -> with(run, "a/search", notTested(Cause.NOT_SELECTED))),
        worse(
            "a scenario is renamed",
            RunVerdict.INCOMPLETE,
            "no longer asked for",
            "a/search",
            "was it renamed or deleted?",
            run -> renamed(run, "a/search", "a/search-by-name")),
        worse(
            "a scenario is deleted",
            RunVerdict.INCOMPLETE,
            "no longer asked for",
            "a/search",
            "was it renamed or deleted?",
            run -> without(run, "a/search")),
        worse(
            "a SHALL becomes a SHOULD",
            RunVerdict.INCOMPLETE,
            "asked for less strongly",
            "a/read",
            "a SHALL in the accepted run, now a SHOULD",
            run -> replaced(run, "a/read", SampleRun.settled("a/read", Strength.SHOULD, PASSED))),
        worse(
            "passes rest on less and less",
            RunVerdict.INCOMPLETE,
            "data vanished",
            "Patient profile",
            "rest on 4 things that were looked at, on 80 in the accepted run",
            run -> looking(run, 1)),
        worse(
            "a fault of ours",
            RunVerdict.FAULT,
            "fault of TrueBlue",
            "a/read",
            "it is missing",
            run -> with(run, "a/read", notTested(Cause.HARNESS_ERROR))),
        worse(
            "a scenario is lost",
            RunVerdict.FAULT,
            "lost",
            "a/read",
            "no verdict was recorded",
            run -> with(run, "a/read", new Outcome.NotTested(Gap.noVerdict()))),
        worse(
            "the run was killed",
            RunVerdict.INCOMPLETE,
            "cut short",
            "run",
            "go on with --resume",
            run -> new Account(run.started(), run.scenarios(), Optional.empty())),
        worse(
            "the run was interrupted",
            RunVerdict.INCOMPLETE,
            "interrupted",
            "run",
            "go on with --resume",
            run ->
                new Account(
                    run.started(),
                    run.scenarios(),
                    Optional.of(new Ended(SampleRun.BEGAN, true, RunVerdict.INCOMPLETE)))),
        worse(
            "nothing was planned",
            RunVerdict.FAULT,
            "empty",
            "run",
            "planned no scenario",
            run -> new Account(started(run, List.of()), List.of(), run.ended())),
        worse(
            "another guide",
            RunVerdict.FAULT,
            "not comparable",
            "baseline",
            "accept a run of the same guide",
            run ->
                new Account(
                    new Started(
                        run.started().run(),
                        run.started().started(),
                        run.started().target(),
                        run.started().patients(),
                        java.util.Map.of("hl7.fhir.us.core#7.0.0", "ff"),
                        run.started().versions(),
                        run.started().planned()),
                    run.scenarios(),
                    run.ended())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worse")
  void aServerThatGetsWorseIsBlockedWithWhatGotWorse(
      String name,
      RunVerdict verdict,
      String title,
      String subject,
      String text,
      UnaryOperator<Account> worsening) {
    Decision decision = gate(WAIVER).of(worsening.apply(ACCEPTED), List.of());

    assertThat(decision.objections())
        .anySatisfy(
            objection -> {
              assertThat(objection.title()).isEqualTo(title);
              assertThat(objection.subject()).isEqualTo(subject);
              assertThat(objection.text()).contains(text);
            });
    assertThat(decision.verdict()).isEqualTo(verdict);
    assertThat(decision.isLetThrough()).isFalse();
  }

  @Test
  void aServerThatStaysAsItIsIsLetThrough() {
    Decision decision = gate(WAIVER).of(ACCEPTED, List.of());

    assertThat(decision.objections()).isEmpty();
    assertThat(decision.verdict()).isEqualTo(RunVerdict.CONFORMANT);
    assertThat(decision.run().scenarios().get(3).outcome().status())
        .isEqualTo(Outcome.Status.WAIVED);
  }

  @Test
  void aServerThatGetsBetterIsLetThroughAndTheStaleWaiverPointedOut() {
    Decision decision = gate(WAIVER).of(with(ACCEPTED, "b/waived", PASSED), List.of());

    assertThat(decision.isLetThrough()).isTrue();
    assertThat(decision.remarks())
        .contains(
            "waivers.yaml:1: mended, delete the waiver of b/waived search.missing at Bundle.total",
            "mended: b/waived");
  }

  @Test
  void aWaiverThatNeverWasOfUseIsBlocked() {
    Decision decision =
        gate(WAIVER, waiver("a/read", "2026-01-01", "2026-05-01")).of(ACCEPTED, List.of());

    assertThat(decision.objections())
        .containsExactly(
            new Objection(
                RunVerdict.FAULT,
                "unused waiver",
                "waivers.yaml:1",
                "nothing was found that it waives; delete the waiver of a/read search.missing at"
                    + " Bundle.total"));
  }

  @Test
  void anExpiredWaiverWaivesNothingAndIsNamed() {
    Decision decision =
        gate(waiver("b/waived", "2026-01-01", "2026-03-01")).of(ACCEPTED, List.of());

    assertThat(decision.objections())
        .extracting(Objection::title)
        .containsExactly("broken", "expired waiver");
    assertThat(decision.verdict()).isEqualTo(RunVerdict.FAULT);
  }

  @Test
  void onItsLastDayAWaiverHolds() {
    assertThat(
            gate(waiver("b/waived", "2026-03-02", "2026-03-02"))
                .of(ACCEPTED, List.of())
                .isLetThrough())
        .isTrue();
  }

  @Test
  void aWaiverOfTheFutureWaivesNothing() {
    assertThat(gate(waiver("b/waived", "2026-03-03", "2026-05-01")).of(ACCEPTED, List.of()))
        .satisfies(
            d ->
                assertThat(d.objections())
                    .extracting(Objection::title)
                    .containsExactly("broken", "waiver of the future"));
  }

  @Test
  void whatTheAcceptedRunHadWaivedIsNotKnownByIt() {
    Decision decision = gate().of(ACCEPTED, List.of());

    assertThat(decision.objections())
        .singleElement()
        .satisfies(o -> assertThat(o.subject()).isEqualTo("b/waived"));
  }

  @Test
  void whatTheAcceptedRunHadBrokenIsKnownByIt() {
    Account broken = with(ACCEPTED, "a/read", BROKEN);
    Gate gate = new Gate(waivers(WAIVER), Optional.of(broken), OptionalInt.empty(), TODAY);

    Decision decision = gate.of(broken, List.of());

    assertThat(decision.isLetThrough()).isTrue();
    assertThat(decision.remarks())
        .contains("1 failures are those of the accepted run; mend or waive them");
  }

  @Test
  void whetherAWaiverIsNeededThatWasNotTestedIsNotSaid() {
    Gate alone = new Gate(waivers(WAIVER), Optional.empty(), OptionalInt.of(3), TODAY);

    Decision decision =
        alone.of(with(ACCEPTED, "b/waived", notTested(Cause.DATA_ABSENT)), List.of());

    assertThat(decision.objections()).isEmpty();
    assertThat(decision.remarks()).anyMatch(remark -> remark.contains("could not be seen"));
  }

  @Test
  void withoutAnAcceptedRunEverySHALLMustBeTested() {
    Gate alone = new Gate(waivers(WAIVER), Optional.empty(), OptionalInt.empty(), TODAY);

    assertThat(alone.of(ACCEPTED, List.of()).isLetThrough()).isTrue();
    Decision decision = alone.of(with(ACCEPTED, "a/read", notTested(Cause.DATA_ABSENT)), List.of());
    assertThat(decision.verdict()).isEqualTo(RunVerdict.INCOMPLETE);
    assertThat(decision.objections().get(0).text()).contains("3 of 4 SHALLs", "supply it");
  }

  @Test
  void belowTheFloorNothingIsLetThrough() {
    Account run = with(ACCEPTED, "a/read", notTested(Cause.DATA_ABSENT));

    assertThat(
            new Gate(waivers(WAIVER), Optional.empty(), OptionalInt.of(3), TODAY)
                .of(run, List.of())
                .isLetThrough())
        .isTrue();
    assertThat(
            new Gate(waivers(WAIVER), Optional.empty(), OptionalInt.of(4), TODAY)
                .of(run, List.of())
                .objections()
                .get(0)
                .text())
        .contains("3 of 4 SHALLs were tested, the floor is 4");
  }

  @Test
  void aRunThatTestedNothingIsBlockedWhateverTheFloor() {
    Gate low = new Gate(Waivers.NONE, Optional.empty(), OptionalInt.of(0), TODAY);

    assertThat(low.of(all(ACCEPTED, notTested(Cause.DATA_ABSENT)), List.of()).verdict())
        .isEqualTo(RunVerdict.INCOMPLETE);
  }

  private static Arguments worse(
      String name,
      RunVerdict verdict,
      String title,
      String subject,
      String text,
      UnaryOperator<Account> worsening) {
    return Arguments.of(name, verdict, title, subject, text, worsening);
  }

  private static Gate gate(Waiver... waivers) {
    return new Gate(waivers(waivers), Optional.of(ACCEPTED), OptionalInt.empty(), TODAY);
  }

  private static Waivers waivers(Waiver... waivers) {
    return new Waivers(List.of(waivers), "");
  }

  private static Waiver waiver(String requirement, String since, String expires) {
    return new Waiver(
        requirement,
        "search.missing",
        "Bundle.total",
        "",
        "known",
        "",
        "Ann",
        LocalDate.parse(since),
        LocalDate.parse(expires),
        "waivers.yaml:1");
  }

  private static Settled shall(String id, Outcome outcome) {
    return SampleRun.settled(id, Strength.SHALL, outcome);
  }

  private static Outcome notTested(Cause cause) {
    return new Outcome.NotTested(new Gap(cause, "some.gap", "it is missing", "supply it"));
  }

  private static Account with(Account run, String id, Outcome outcome) {
    return run.withOutcomes(s -> s.requirement().id().equals(id) ? outcome : s.outcome());
  }

  private static Account all(Account run, Outcome outcome) {
    return run.withOutcomes(any -> outcome);
  }

  private static Account without(Account run, String id) {
    return of(run, run.scenarios().stream().filter(s -> !s.requirement().id().equals(id)).toList());
  }

  private static Account renamed(Account run, String id, String name) {
    return replaced(run, id, shall(name, PASSED));
  }

  private static Account replaced(Account run, String id, Settled other) {
    List<Settled> scenarios = new ArrayList<>(run.scenarios());
    scenarios.replaceAll(s -> s.requirement().id().equals(id) ? other : s);
    return of(run, scenarios);
  }

  /** Each scenario looked at so many things. */
  private static Account looking(Account run, int things) {
    return of(
        run,
        run.scenarios().stream()
            .map(
                s ->
                    new Settled(
                        s.requirement(),
                        s.feature(),
                        s.scenario(),
                        s.tags(),
                        s.steps(),
                        s.outcome(),
                        List.of(new Judgement("SomeCheck", things, List.of())),
                        s.exchanges(),
                        s.started(),
                        s.ended()))
            .toList());
  }

  private static Account of(Account run, List<Settled> scenarios) {
    List<Requirement> planned = scenarios.stream().map(Settled::requirement).toList();
    return new Account(started(run, planned), scenarios, run.ended());
  }

  private static Started started(Account run, List<Requirement> planned) {
    return new Started(
        run.started().run(),
        run.started().started(),
        run.started().target(),
        run.started().patients(),
        run.started().guides(),
        run.started().versions(),
        planned);
  }
}
