package org.trueblue.report.overview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What frames a page: its style and its script, and the policy by which a browser runs these two
 * and nothing else, and asks nobody for anything.
 */
final class PageParts {

  private PageParts() {}

  /**
   * A whole page.
   *
   * @param title text
   * @param style of the page
   * @param script of the page, empty if it has none
   * @param body HTML
   */
  static String page(String title, String style, String script, String body) {
    String scripts = script.isEmpty() ? "" : "; script-src '%s'".formatted(digest(script));
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '%s'%s; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>%s</title>
    <style>%s</style>
    </head>
    <body>
    %s%s</body>
    </html>
    """
        .formatted(
            digest(style),
            scripts,
            Html.text(title),
            style,
            body,
            script.isEmpty() ? "" : "<script>" + script + "</script>\n");
  }

  /** The style that pages share. */
  static String style() throws IOException {
    return resource("overview.css");
  }

  /** A text of ours that goes into a page as it is. */
  static String resource(String name) throws IOException {
    try (InputStream in = PageParts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  /** As a policy names it. */
  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
