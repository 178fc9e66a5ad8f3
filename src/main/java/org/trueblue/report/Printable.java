package org.trueblue.report;

import java.util.function.IntPredicate;

/**
 * Text that a server or a package chose, fit to be shown. Gone through once, character by
 * character: an expression that backtracks takes hours over what a server may send.
 */
public final class Printable {

  private static final int REPLACEMENT = 0xFFFD;

  private Printable() {}

  /** The text with what cannot be shown replaced; line breaks and tabs stay. */
  public static String text(String text) {
    return replaced(text, c -> c != '\n' && c != '\t' && isUnprintable(c), REPLACEMENT);
  }

  /**
   * Control characters steer terminals, overrides of the direction of writing show a text as
   * another, and half a surrogate pair is no character at all.
   */
  private static boolean isUnprintable(int c) {
    return Character.isISOControl(c)
        || c == 0x202D
        || c == 0x202E
        || Character.getType(c) == Character.SURROGATE;
  }

  /** The same in one line, whose breaks with the white space around them are single blanks. */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = endOfSpace(text, at);
      if (end == at) {
        line.append(text.charAt(at++));
      } else {
        String space = text.substring(at, end);
        line.append(space.chars().anyMatch(Printable::isBreak) ? " " : space);
        at = end;
      }
    }
    return text(line.toString()).replace('\t', ' ');
  }

  private static int endOfSpace(String text, int from) {
    int end = from;
    while (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || isBreak(c);
  }

  private static boolean isBreak(int c) {
    return (c >= '\n' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static String replaced(String text, IntPredicate which, int instead) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().map(c -> which.test(c) ? instead : c).forEach(safe::appendCodePoint);
    return safe.toString();
  }
}
