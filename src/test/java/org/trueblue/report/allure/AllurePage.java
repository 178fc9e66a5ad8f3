package org.trueblue.report.allure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.trueblue.report.RunReport;

/**
 * An Allure page, taken apart.
 *
 * @param html all of it
 */
record AllurePage(String html) {

  private static final Pattern DATA = Pattern.compile("d\\('([^']*)','([A-Za-z0-9+/=]*)'\\)");

  /** The page of a run. */
  static AllurePage of(RunReport run, Path folder) throws IOException {
    AllureReport.results(run, List.of(), folder);
    AllureReport.page(run.account().started().run(), folder);
    return new AllurePage(Files.readString(folder.resolve("allure.html")));
  }

  /** What the page embeds under names that begin so, decoded. */
  List<String> texts(String prefix) {
    return DATA.matcher(html)
        .results()
        .filter(data -> data.group(1).startsWith(prefix))
        .map(data -> Base64.getDecoder().decode(data.group(2)))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }

  /** The page without what it embeds, in which any word may occur by chance. */
  String withoutData() {
    return html.replaceAll("base64,[A-Za-z0-9+/=]+", "base64,").replaceAll(DATA.pattern(), "");
  }

  /** The start tags of these elements. */
  List<String> tags(String... names) {
    return Pattern.compile(
            "<(?:" + String.join("|", names) + ")\\b[^>]*>", Pattern.CASE_INSENSITIVE)
        .matcher(withoutData())
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** The start tags of the scripts, without the nonce. */
  List<String> scripts() {
    return tags("script").stream().map(tag -> tag.replaceAll("nonce=\"[0-9a-f]+\"", "")).toList();
  }

  /** The word by which the page knows its own scripts. */
  String nonce() {
    return html.replaceAll("(?s).*?<script nonce=\"([0-9a-f]+)\".*", "$1");
  }
}
