package org.trueblue.report.allure;

import org.trueblue.report.Printable;

/**
 * Text for the places where Allure's page takes text for HTML: the message of a result, and the
 * environment. Elsewhere the page escapes what it shows, and the same message is shown there too,
 * so that entities would be seen as entities.
 */
final class Inert {

  /** Takes no room and no notice; behind it, {@code <} begins no tag. */
  private static final String WORD_JOINER = "\u2060";

  private Inert() {}

  /** The text, which looks the same and holds no tags. */
  static String text(String text) {
    return Printable.text(text).replace("<", "<" + WORD_JOINER);
  }
}
