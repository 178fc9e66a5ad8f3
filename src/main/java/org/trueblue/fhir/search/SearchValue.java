package org.trueblue.fhir.search;

import java.util.ArrayList;
import java.util.List;

/** Escaping in search values (R4, section 3.1.1.4.19): {@code \} before {@code , | $ \}. */
public final class SearchValue {

  private SearchValue() {}

  /** The text, so that it stands for itself in a search value. */
  public static String escape(String text) {
    return text.replaceAll("([\\\\,|$])", "\\\\$1");
  }

  /** The text that an escaped value stands for. */
  static String unescape(String value) {
    return value.replaceAll("\\\\([\\\\,|$])", "$1");
  }

  /** The alternatives that unescaped commas separate; still escaped. */
  public static List<String> alternatives(String value) {
    return split(value, ',');
  }

  /** The parts that an unescaped separator separates; still escaped. */
  static List<String> split(String value, char separator) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '\\' && i + 1 < value.length()) {
        part.append(c).append(value.charAt(++i));
      } else if (c == separator) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
