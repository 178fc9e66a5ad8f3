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
      return new Outcome.NotApplicable(redact(notApplicable.reason()));
    }
    return Brevity.of(outcome).map(this::redact);
  }

  /** Cleaned before it is cut: what is left of a secret would not be known for one. */
  private String redact(String text) {
    return Brevity.of(redaction.redact(text));
  }

  /** The judgement as the ledger keeps it; its findings are in the outcome. */
  Judgement withoutFindings(Judgement judgement) {
    return new Judgement(
        judgement.check(),
        judgement.subjects(),
        List.of(),
        judgement.notes().stream().map(this::redact).toList(),
        judgement.unchecked().entrySet().stream()
            .collect(
                Collectors.toMap(one -> redact(one.getKey()), Map.Entry::getValue, Integer::sum)));
  }

  private Finding redact(Finding finding) {
    return new Finding(
        finding.code(),
        finding.strength(),
        finding.summary(),
        redact(finding.where()),
        redact(finding.expected()),
        redact(finding.actual()),
        finding.exchanges(),
        finding.knownDeviation());
  }

  /** What would help is said in our own words, in which nothing of a server stands. */
  private Gap redact(Gap gap) {
    return new Gap(gap.cause(), gap.code(), redact(gap.reason()), gap.supply());
  }
}
