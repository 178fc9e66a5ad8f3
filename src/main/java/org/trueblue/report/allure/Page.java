package org.trueblue.report.allure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that Allure wrote: what is cut from it, what is added to it. */
final class Page {

  /** Loads a script from elsewhere and sends the version and the id of the report there. */
  private static final Pattern TRACKING =
      Pattern.compile(
          "<script async src=\"https://www\\.googletagmanager.*?</script>"
              + "|<script>\\s*window\\.dataLayer.*?</script>",
          Pattern.DOTALL);

  private static final Pattern TEST_CASE =
      Pattern.compile("d\\('data/test-cases/([0-9a-f]+)\\.json','([^']*)'\\)");

  private Page() {}

  /** Where in the page each test is, by its full name. */
  static Map<String, String> anchors(String page) throws IOException {
    Map<String, String> anchors = new HashMap<>();
    Matcher matcher = TEST_CASE.matcher(page);
    while (matcher.find()) {
      JsonNode test = new ObjectMapper().readTree(Base64.getDecoder().decode(matcher.group(2)));
      anchors.put(test.path("fullName").asText(), "#testresult/" + matcher.group(1));
    }
    return anchors;
  }

  /** The page without tracking, with our words for statuses and the overview on its first tab. */
  static String branded(String page, String overview) throws IOException {
    String quiet = TRACKING.matcher(page).replaceAll("");
    String own =
        "<style>\n%s</style>\n<template id=\"trueblue-overview\">\n%s\n</template>\n<script>\n%s</script>\n"
            .formatted(resource("trueblue.css"), overview, resource("trueblue.js"));
    int end = quiet.lastIndexOf("</body>");
    return quiet.substring(0, end) + own + quiet.substring(end);
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
