package org.trueblue.fhir.hapi;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our own mark on messages that go through HAPI, so that nobody has to recognise them by their
 * text; unforgeable.
 *
 * @param unavailable whether a service that would have known could not be asked
 * @param missing URL of what is not at hand
 * @param text for a human reader
 */
record Mark(boolean unavailable, String missing, String text) {

  private static final String SIGN = "unchecked " + UUID.randomUUID();
  private static final Pattern MARKED = Pattern.compile(" " + SIGN + " (true|false) (\\S*) ");

  private static final String DECIDED = " decided " + UUID.randomUUID() + " ";

  /** Says of a text that it is so whatever else is not at hand. HAPI puts several into one. */
  static String decided(String text) {
    return text + DECIDED;
  }

  /** The message without marks. */
  static String without(String message) {
    return MARKED.matcher(message).replaceAll("").replace(DECIDED, "");
  }

  /** The first mark that a message carries, with the message as it is without marks. */
  static Optional<Mark> in(String message) {
    Matcher matcher = MARKED.matcher(message);
    return !message.contains(DECIDED) && matcher.find()
        ? Optional.of(
            new Mark(matcher.group(1).equals("true"), matcher.group(2), matcher.replaceAll("")))
        : Optional.empty();
  }

  /** The message that carries it, at its end, so that it keeps its place where HAPI sorts them. */
  String message() {
    return "%s %s %s %s ".formatted(text, SIGN, unavailable, missing.replaceAll("\\s", "_"));
  }
}
