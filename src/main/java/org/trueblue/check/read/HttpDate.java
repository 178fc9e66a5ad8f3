package org.trueblue.check.read;

import java.util.regex.Pattern;

/** A date of HTTP in one of the three forms that a recipient knows (RFC 9110, section 5.6.7). */
final class HttpDate {

  private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
  private static final String DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
  private static final String TIME = "[0-2]\\d:[0-5]\\d:[0-6]\\d";

  private static final Pattern FORMS =
      Pattern.compile(
          String.join(
              "|",
              "%s, \\d{2} %s \\d{4} %s GMT".formatted(DAY, MONTH, TIME),
              "[A-Z][a-z]+day, \\d{2}-%s-\\d{2} %s GMT".formatted(MONTH, TIME),
              "%s %s [ \\d]\\d %s \\d{4}".formatted(DAY, MONTH, TIME)));

  private HttpDate() {}

  /** Whether a text has one of the forms. */
  static boolean isOne(String text) {
    return FORMS.matcher(text.strip()).matches();
  }
}
