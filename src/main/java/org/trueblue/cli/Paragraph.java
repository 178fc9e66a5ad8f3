package org.trueblue.cli;

import java.util.ArrayList;
import java.util.List;
import org.trueblue.report.Printable;

/** Text in lines that a terminal of 80 columns shows whole; words, such as ids, are not broken. */
final class Paragraph {

  private static final int COLUMNS = 80;

  private Paragraph() {}

  /**
   * The lines of a text.
   *
   * @param first what the first line begins with
   * @param others what all others begin with
   */
  static List<String> of(String first, String others, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : Printable.line(text).strip().split(" +", -1)) {
      if (!empty && line.length() + 1 + word.length() > COLUMNS) {
        lines.add(line.toString());
        line = new StringBuilder(others);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /** The same, all lines of which begin alike. */
  static List<String> of(String indent, String text) {
    return of(indent, indent, text);
  }
}
