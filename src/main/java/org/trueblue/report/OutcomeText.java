package org.trueblue.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.NotApplicable;
import org.trueblue.outcome.Outcome.NotTested;
import org.trueblue.outcome.Outcome.Passed;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.Outcome.Waived;

/** Outcomes in words. */
public final class OutcomeText {

  private OutcomeText() {}

  /** The bare word for people: {@code not tested}. */
  public static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The outcome in one line. */
  public static String line(Outcome outcome) {
    if (outcome instanceof Passed) {
      return "";
    } else if (outcome instanceof NotTested notTested) {
      return notTested.gap().cause() + ": " + notTested.gap().reason();
    } else if (outcome instanceof NotApplicable notApplicable) {
      return notApplicable.reason();
    }
    String findings =
        outcome.findings().stream()
            .map(finding -> finding.code() + ": " + finding.summary() + known(finding))
            .distinct()
            .collect(Collectors.joining("; "));
    return outcome instanceof Waived waived
        ? "waived, %s: %s".formatted(waived.reason(), findings)
        : findings;
  }

  /** The outcome in full, its kind in the first line. */
  public static String full(Outcome outcome) {
    if (outcome instanceof NotTested notTested) {
      return gap(notTested.gap());
    } else if (outcome instanceof NotApplicable notApplicable) {
      return "NOT_APPLICABLE: " + notApplicable.reason();
    } else if (outcome instanceof Waived waived) {
      return "WAIVED: " + waived.reason() + "\n" + findings(waived.findings());
    }
    return findings(outcome.findings());
  }

  private static String gap(Gap gap) {
    return "%s: %s%nTo test it: %s%n(%s)"
        .formatted(gap.cause(), gap.reason(), gap.supply(), gap.code());
  }

  /** Findings in full. */
  public static String findings(List<Finding> findings) {
    return findings.stream().map(OutcomeText::finding).collect(Collectors.joining("\n\n"));
  }

  /** What is known of a server stands beside the verdict, and changes nothing of it. */
  private static String known(Finding finding) {
    return finding.knownDeviation().isEmpty()
        ? ""
        : " (known deviation of this server: %s)".formatted(finding.knownDeviation());
  }

  private static String finding(Finding finding) {
    String text =
        "%s: %s%n  where     %s%n  expected  %s%n  actual    %s%n  exchange  %s"
            .formatted(
                finding.code(),
                finding.summary(),
                finding.where(),
                finding.expected(),
                finding.actual(),
                String.join(", ", finding.exchanges()));
    return finding.knownDeviation().isEmpty()
        ? text
        : "%s%n  known     deviation of this server: %s".formatted(text, finding.knownDeviation());
  }
}
