package org.trueblue.report.allure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.trueblue.evidence.Digests;

/** The page that Allure wrote: what is cut from it, what is added to it. */
final class Page {

  /** Loads a script from elsewhere and sends the version and the id of the report there. */
  private static final Pattern TRACKING =
      Pattern.compile(
          "<script async src=\"https://www\\.googletagmanager.*?</script>"
              + "|<script>\\s*window\\.dataLayer.*?</script>",
          Pattern.DOTALL);

  /**
   * No script but those of the page, no request to anybody: should a text of a server ever become
   * markup, it still could not act. Allure reads its attachments as {@code data:} addresses.
   */
  private static final String POLICY =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src"
          + " 'nonce-%s'; style-src 'unsafe-inline' data:; img-src data:; font-src data:;"
          + " connect-src data:; base-uri 'none'; form-action 'none'\">";

  private Page() {}

  /** The page without tracking, with our words for statuses and the overview on its first tab. */
  static String branded(String page, String overview) throws IOException {
    String quiet = TRACKING.matcher(page).replaceAll("");
    String nonce = nonce(quiet + overview);
    String guarded =
        quiet
            .replace("<script", "<script nonce=\"" + nonce + "\"")
            .replaceFirst("<head>", "<head>" + POLICY.formatted(nonce));
    String own =
        """
        <style>
        %s</style>
        <template id="trueblue-overview">
        %s
        </template>
        <script nonce="%s">
        %s</script>
        """
            .formatted(resource("trueblue.css"), overview, nonce, resource("trueblue.js"));
    int end = guarded.lastIndexOf("</body>");
    return guarded.substring(0, end) + own + guarded.substring(end);
  }

  /** Marks the scripts of the page. Nothing in a page can know the digest of that page. */
  private static String nonce(String page) {
    return Digests.sha256(page.getBytes(StandardCharsets.UTF_8));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
