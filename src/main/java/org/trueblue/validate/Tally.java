package org.trueblue.validate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;

/** Counts verdicts as they are told. */
final class Tally {

  private final Map<Severity, Long> issues = new EnumMap<>(Severity.class);
  private final Counter profiles = new Counter();
  private final Counter unknownProfiles = new Counter();
  private final Counter unchecked = new Counter();
  private final Counter unavailable = new Counter();
  private long judged;
  private long wrong;
  private long warned;
  private long notJudged;
  private long skipped;

  void add(Verdict verdict) {
    if (verdict instanceof Verdict.Judged one) {
      add(one);
    } else if (verdict instanceof Verdict.NotJudged) {
      notJudged++;
    } else {
      skipped++;
    }
  }

  private void add(Verdict.Judged verdict) {
    judged++;
    boolean warning = verdict.issues().stream().anyMatch(i -> i.severity() == Severity.WARNING);
    wrong += verdict.isWrong() ? 1 : 0;
    warned += warning && !verdict.isWrong() ? 1 : 0;
    verdict.profiles().forEach(p -> (p.known() ? profiles : unknownProfiles).add(p.profile()));
    verdict.issues().forEach(this::add);
  }

  private void add(Issue issue) {
    issues.merge(issue.severity(), 1L, Long::sum);
    if (issue.isUnavailable()) {
      unavailable.add(issue.message());
    } else if (issue.severity() == Severity.UNCHECKED) {
      unchecked.add(issue.missing().isEmpty() ? issue.message() : issue.missing());
    }
  }

  /** What was counted so far. */
  Totals totals(boolean interrupted, List<String> faultsOfGuide) {
    return new Totals(
        judged,
        wrong,
        warned,
        notJudged,
        skipped,
        Map.copyOf(issues),
        List.copyOf(profiles.ranking()),
        List.copyOf(unknownProfiles.ranking()),
        List.copyOf(unchecked.ranking()),
        List.copyOf(unavailable.ranking()),
        faultsOfGuide,
        interrupted);
  }
}
