package org.trueblue.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.fhir.Issue.Severity.ERROR;
import static org.trueblue.fhir.Issue.Severity.INFORMATION;
import static org.trueblue.fhir.Issue.Severity.UNCHECKED;
import static org.trueblue.fhir.Issue.Severity.WARNING;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.fhir.Position;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.validate.Applied.Reason;

class TotalsTest {

  private static final Place PLACE = new Place("a", 1);
  private static final Verdict GOOD = judged();
  private static final Verdict NONE = new Verdict.NotJudged(PLACE, "too large");
  private static final Verdict SKIPPED = new Verdict.Skipped(PLACE, "no FHIR");

  @ParameterizedTest
  @MethodSource
  void theVerdictOverAll(RunVerdict expected, boolean interrupted, List<Verdict> verdicts) {
    assertThat(totals(interrupted, verdicts).verdict()).isEqualTo(expected);
  }

  static Stream<Arguments> theVerdictOverAll() {
    return Stream.of(
        row(RunVerdict.CONFORMANT, false, GOOD),
        row(RunVerdict.CONFORMANT, false, GOOD, SKIPPED),
        row(RunVerdict.CONFORMANT, false, judged(issue(WARNING, "a"))),
        row(RunVerdict.CONFORMANT, false, judged(issue(UNCHECKED, "a"))),
        row(RunVerdict.NON_CONFORMANT, false, GOOD, judged(issue(ERROR, "a"))),
        row(RunVerdict.NON_CONFORMANT, true, judged(issue(ERROR, "a")), NONE),
        row(RunVerdict.INCOMPLETE, false, GOOD, NONE),
        row(RunVerdict.INCOMPLETE, true, GOOD),
        row(RunVerdict.INCOMPLETE, true),
        row(RunVerdict.INCOMPLETE, false, judged(issue(UNCHECKED, Issue.ENVIRONMENT))),
        row(
            RunVerdict.INCOMPLETE,
            false,
            new Verdict.Judged(
                PLACE, "", List.of(new Applied("p", Reason.CLAIMED, false)), List.of())),
        row(RunVerdict.FAULT, false),
        row(RunVerdict.FAULT, false, SKIPPED),
        row(RunVerdict.FAULT, false, NONE));
  }

  @Test
  void resourcesAndIssuesAreCounted() {
    Totals totals =
        totals(
            false,
            List.of(
                GOOD,
                judged(issue(WARNING, "a"), issue(INFORMATION, "b")),
                judged(issue(ERROR, "a"), issue(WARNING, "a")),
                NONE,
                SKIPPED));
    assertThat(totals.judged()).isEqualTo(3);
    assertThat(totals.wrong()).isEqualTo(1);
    assertThat(totals.warned()).as("with nothing worse").isEqualTo(1);
    assertThat(totals.notJudged()).isEqualTo(1);
    assertThat(totals.skipped()).isEqualTo(1);
    assertThat(totals.issues())
        .containsExactlyInAnyOrderEntriesOf(Map.of(ERROR, 1L, WARNING, 2L, INFORMATION, 1L));
  }

  @Test
  void whatIsNotAtHandIsCountedByCodeSystem() {
    Issue loinc =
        new Issue(UNCHECKED, "x", "", "not at hand", Position.UNKNOWN, "http://loinc.org");
    assertThat(
            totals(false, List.of(judged(loinc), judged(loinc, issue(UNCHECKED, "y")))).unchecked())
        .containsExactly(Map.entry("http://loinc.org", 2L), Map.entry("message", 1L));
  }

  @Test
  void onlySoManyNamesAreToldApart() {
    Counter counter = new Counter();
    for (int i = 0; i < 5000; i++) {
      counter.add("name " + i);
    }
    assertThat(counter.ranking()).hasSize(1001).startsWith(Map.entry("(others)", 4000L));
  }

  private static Totals totals(boolean interrupted, List<Verdict> verdicts) {
    Tally tally = new Tally();
    verdicts.forEach(tally::add);
    return tally.totals(interrupted, List.of());
  }

  private static Arguments row(RunVerdict expected, boolean interrupted, Verdict... verdicts) {
    return Arguments.of(expected, interrupted, List.of(verdicts));
  }

  private static Verdict judged(Issue... issues) {
    return new Verdict.Judged(PLACE, "Patient/1", List.of(), List.of(issues));
  }

  private static Issue issue(Severity severity, String code) {
    return new Issue(severity, code, "", "message");
  }
}
