package org.trueblue.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Outcome;

/** Keeps short what a server can make as long as it likes, and says what was left out. */
final class Brevity {

  private static final int LONGEST = 2_000;
  private static final int MOST_OF_A_CODE = 100;

  private Brevity() {}

  /** A text, cut behind so many characters that anybody reads. */
  static String of(String text) {
    return text.length() <= LONGEST
        ? text
        : "%s… (%d characters)".formatted(text.substring(0, cut(text)), text.length());
  }

  private static int cut(String text) {
    return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }

  /** The outcome with so many findings of each code that anybody reads. */
  static Outcome of(Outcome outcome) {
    Map<String, Integer> counts = new HashMap<>();
    return outcome.withFindings(
        outcome.findings().stream()
            .filter(f -> counts.merge(f.code(), 1, Integer::sum) <= MOST_OF_A_CODE)
            .toList());
  }

  /** What was left out, as notes. */
  static List<Judgement> leftOut(Outcome whole) {
    Map<String, Integer> counts = new HashMap<>();
    for (Finding finding : whole.findings()) {
      counts.merge(finding.code(), 1, Integer::sum);
    }
    List<String> notes = new ArrayList<>();
    counts.forEach(
        (code, count) -> {
          if (count > MOST_OF_A_CODE) {
            notes.add("%d more findings of %s".formatted(count - MOST_OF_A_CODE, code));
          }
        });
    return notes.isEmpty() ? List.of() : List.of(Judgement.note("findings left out", notes));
  }
}
