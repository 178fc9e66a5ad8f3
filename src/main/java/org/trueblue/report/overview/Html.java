package org.trueblue.report.overview;

import java.util.Collection;
import java.util.Locale;
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
            || address.equals("comparison.html")
        ? "<a href=\"%s\">%s</a>".formatted(text(address), text(text))
        : text(text);
  }

  /** A table of rows. */
  static String table(String kind, Collection<String> rows) {
    return "<table class=\"%s\">%n%s%n</table>%n".formatted(kind, String.join("\n", rows));
  }

  /** A part of the page with its rows; nothing if there are none. */
  static String section(String title, Collection<String> rows) {
    return rows.isEmpty() ? "" : section(title, table("rows", rows));
  }

  /** A part of the page; nothing if it is empty. */
  static String section(String title, String content) {
    return content.isEmpty()
        ? ""
        : "<section id=\"%s\">%n<h2>%s</h2>%n%s</section>%n"
            .formatted(anchor(title), text(title), content);
  }

  /** Where a part of the page is, by the first word of its title. */
  static String anchor(String title) {
    return title.replaceFirst("\\W.*", "").toLowerCase(Locale.ROOT);
  }

  /** A part of the page that is shown when it is opened; nothing if there are no rows. */
  static String folded(String title, Collection<String> rows) {
    return rows.isEmpty() ? "" : folded(title, table("rows", rows));
  }

  /** A part of the page that is shown when it is opened. */
  static String folded(String title, String content) {
    return "<details class=\"section\"><summary>%s</summary>%n%s</details>%n"
        .formatted(text(title), content);
  }
}
