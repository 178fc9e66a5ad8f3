package org.trueblue.report.overview;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.trueblue.report.RunTally.Column;

/** Counts as bars that need no script and no style of their own. */
final class Bars {

  private static final int WIDTH = 1000;

  private Bars() {}

  /** How many of something came to this. */
  @FunctionalInterface
  interface Count {
    int of(Column column);
  }

  /** One bar, in which each outcome has its share. */
  static String of(Count count) {
    int all = Arrays.stream(Column.values()).mapToInt(count::of).sum();
    StringBuilder parts = new StringBuilder();
    double from = 0;
    for (Column column : Column.values()) {
      int some = count.of(column);
      if (some > 0) {
        double width = (double) WIDTH * some / all;
        parts.append(
            "<rect class=\"%s\" x=\"%s\" y=\"0\" width=\"%s\" height=\"10\"><title>%d %s</title></rect>"
                .formatted(column, number(from), number(width), some, column.word()));
        from += width;
      }
    }
    return picture(words(count), WIDTH, parts.toString());
  }

  /** The same in words, the worst first. */
  static String words(Count count) {
    return Arrays.stream(Column.values())
        .filter(column -> count.of(column) > 0)
        .map(column -> "%d %s".formatted(count.of(column), column.word()))
        .collect(Collectors.joining(", "));
  }

  /** One bar as long as its share of the longest. */
  static String share(long some, long longest) {
    return picture(
        String.valueOf(some),
        WIDTH,
        "<rect class=\"share\" x=\"0\" y=\"0\" width=\"%s\" height=\"10\"/>"
            .formatted(number(longest == 0 ? 0 : (double) WIDTH * some / longest)));
  }

  private static String picture(String label, int width, String parts) {
    return "<svg class=\"bar\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d 10\" preserveAspectRatio=\"none\">%s</svg>"
        .formatted(Html.text(label), width, parts);
  }

  private static String number(double value) {
    return String.format(java.util.Locale.ROOT, "%.1f", value);
  }
}
