package org.trueblue.report.overview;

import java.util.Map;
import org.trueblue.report.Printable;

/** HTML text. Everything that is not ours goes through {@link #text}. */
final class Html {

  private static final Map<Character, String> ENTITIES =
      Map.of('&', "&amp;", '<', "&lt;", '>', "&gt;", '"', "&quot;", '\'', "&#39;");

  private Html() {}

  /** The text, so that no browser takes a part of it for markup. */
  static String text(String text) {
    StringBuilder html = new StringBuilder(text.length());
    for (char c : Printable.text(text).toCharArray()) {
      html.append(ENTITIES.getOrDefault(c, String.valueOf(c)));
    }
    return html.toString();
  }

  /** A link, if the address is of the web or of this page; else the bare text. */
  static String link(String address, String text) {
    return address.startsWith("http://")
            || address.startsWith("https://")
            || address.startsWith("#")
            || address.startsWith("index.html")
            || address.equals("overview.html")
            || address.equals("comparison.html")
        ? "<a href=\"%s\">%s</a>".formatted(text(address), text(text))
        : text(text);
  }
}
