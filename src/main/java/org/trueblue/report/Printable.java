package org.trueblue.report;

/** Text that a server or a package chose, fit to be shown. */
public final class Printable {

  /**
   * Control characters steer terminals, overrides of the direction of writing show a text as
   * another, and half a surrogate pair is no character at all.
   */
  private static final String UNPRINTABLE =
      "[\\p{Cntrl}\\x{80}-\\x{9F}\\x{202D}\\x{202E}\\p{Cs}&&[^\\n\\t]]";

  private Printable() {}

  /** The text with what cannot be shown replaced; line breaks and tabs stay. */
  public static String text(String text) {
    return text.replaceAll(UNPRINTABLE, "\uFFFD");
  }

  /** The same in one line. */
  public static String line(String text) {
    return text(text).replaceAll("\\s*\\R\\s*", " ").replace('\t', ' ');
  }
}
