package org.trueblue.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What a user may have meant by a name that nobody knows. */
final class Suggestion {

  private Suggestion() {}

  /** A clause that asks whether the nearest of the known names was meant; empty if none is near. */
  static String of(String name, Collection<String> known) {
    return known.stream()
        .filter(one -> distance(name, one) <= Math.max(1, name.length() / 3))
        .min(
            Comparator.comparingInt((String one) -> distance(name, one))
                .thenComparing(Comparator.naturalOrder()))
        .map(" (did you mean '%s'?)"::formatted)
        .orElse("");
  }

  /**
   * How many letters are put in, left out, changed or swapped with the next, whatever their case.
   */
  static int distance(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int fewest(int[][] steps, String a, String b, int i, int j) {
    int changed = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int fewest = Math.min(changed, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
  }
}
