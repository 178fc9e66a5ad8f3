package org.trueblue.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trueblue.evidence.Redaction;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Outcome;

/** Takes out of outcomes what must not be kept, before they reach the ledger. */
final class Redactor {

  private final Redaction redaction;

  Redactor(Redaction redaction) {
    this.redaction = redaction;
  }

  Outcome redact(Outcome outcome) {
    if (outcome instanceof Outcome.NotTested notTested) {
      return new Outcome.NotTested(redact(notTested.gap()));
    } else if (outcome instanceof Outcome.NotApplicable notApplicable) {
      return new Outcome.NotApplicable(redaction.redact(notApplicable.reason()));
    }
    return outcome.map(this::redact);
  }

  /** The judgement as the ledger keeps it; its findings are in the outcome. */
  Judgement withoutFindings(Judgement judgement) {
    return new Judgement(
        judgement.check(),
        judgement.subjects(),
        List.of(),
        judgement.notes().stream().map(redaction::redact).toList(),
        judgement.unchecked().entrySet().stream()
            .collect(
                Collectors.toMap(
                    one -> redaction.redact(one.getKey()), Map.Entry::getValue, Integer::sum)));
  }

  private Finding redact(Finding finding) {
    return new Finding(
        finding.code(),
        finding.strength(),
        finding.summary(),
        redaction.redact(finding.where()),
        redaction.redact(finding.expected()),
        redaction.redact(finding.actual()),
        finding.exchanges(),
        finding.knownDeviation());
  }

  /** What would help is said in our own words, in which nothing of a server stands. */
  private Gap redact(Gap gap) {
    return new Gap(gap.cause(), gap.code(), redaction.redact(gap.reason()), gap.supply());
  }
}
