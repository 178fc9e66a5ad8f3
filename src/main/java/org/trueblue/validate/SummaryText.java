package org.trueblue.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a validation amounts to, in words. */
public final class SummaryText {

  private SummaryText() {}

  /** The lines of the summary, the verdict last. */
  public static List<String> of(Totals totals) {
    List<String> lines = new ArrayList<>();
    lines.add(counts(totals));
    list(lines, "Judged by", totals.profiles());
    list(
        lines,
        "Claimed, but not at hand: name the guide with --guide, or its package with --packages",
        totals.unknownProfiles());
    list(lines, "Could not be checked, for it is not at hand", totals.unchecked());
    list(lines, "ENVIRONMENT: the terminology server did not answer", totals.unavailable());
    if (!totals.faultsOfGuide().isEmpty()) {
      lines.add("Faults of the guide, which count against no resource:");
      totals.faultsOfGuide().forEach(fault -> lines.add("          " + fault));
    }
    lines.add(verdict(totals));
    return lines;
  }

  private static String counts(Totals totals) {
    StringBuilder line = new StringBuilder();
    line.append(
        "%,d resources: %,d with errors, %,d with warnings only, %,d with neither"
            .formatted(
                totals.judged(),
                totals.wrong(),
                totals.warned(),
                totals.judged() - totals.wrong() - totals.warned()));
    if (totals.notJudged() > 0) {
      line.append("; %,d could not be judged".formatted(totals.notJudged()));
    }
    if (totals.skipped() > 0) {
      line.append("; %,d files are no FHIR".formatted(totals.skipped()));
    }
    return line.toString();
  }

  private static void list(
      List<String> lines, String title, List<Map.Entry<String, Long>> entries) {
    if (!entries.isEmpty()) {
      lines.add(title + ":");
      entries.forEach(entry -> lines.add("%,9d %s".formatted(entry.getValue(), entry.getKey())));
    }
  }

  private static String verdict(Totals totals) {
    String words =
        switch (totals.verdict()) {
          case CONFORMANT -> "Conformant: no rule was found broken.";
          case NON_CONFORMANT -> "Non-conformant: at least one rule is broken.";
          case INCOMPLETE -> "Incomplete: no rule was found broken, but not all could be judged.";
          case FAULT -> "No verdict: nothing was judged.";
        };
    return totals.interrupted() ? words + " It was interrupted; the rest was not judged." : words;
  }
}
