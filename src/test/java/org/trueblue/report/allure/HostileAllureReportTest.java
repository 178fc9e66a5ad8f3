package org.trueblue.report.allure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.report.ExchangeText;
import org.trueblue.report.HostileRun;
import org.trueblue.report.RunReport;
import org.trueblue.report.SampleRun;

/** What servers and packages say must not become a part of the page. */
class HostileAllureReportTest {

  private static final RunReport RUN = HostileRun.report();
  private static AllurePage harmless = new AllurePage("");
  private static AllurePage page = new AllurePage("");

  @BeforeAll
  static void writeOnce(@TempDir Path folder) throws IOException {
    harmless = AllurePage.of(SampleRun.everyStatus(), Files.createDirectory(folder.resolve("a")));
    page = AllurePage.of(RUN, Files.createDirectory(folder.resolve("b")));
  }

  @Test
  void thePageHasNoScriptsButItsOwn() {
    assertThat(page.scripts()).isEqualTo(harmless.scripts()).hasSize(4);
    assertThat(page.tags("img", "iframe", "object", "embed", "base", "form", "svg")).isEmpty();
    assertThat(page.withoutData())
        .doesNotContain(HostileRun.SCRIPT)
        .doesNotContainIgnoringCase("=\"javascript:")
        .doesNotContainIgnoringCase("='javascript:");
  }

  @Test
  void thePageHasItsOwnTemplateAndItsEndsOnly() {
    for (String end : List.of("</template>", "</body>", "</html>", "</head>")) {
      assertThat(page.withoutData().split(end, -1)).as(end).hasSize(2);
    }
  }

  @Test
  void aScriptRunsOnlyIfItKnowsAWordThatNobodyCouldKnow() {
    assertThat(page.withoutData())
        .contains("<head><meta http-equiv=\"Content-Security-Policy\"")
        .contains("default-src 'none'; script-src 'nonce-" + page.nonce() + "';");
    assertThat(page.tags("script")).allMatch(tag -> tag.contains(page.nonce()));
    assertThat(page.nonce()).hasSize(64).isNotEqualTo(harmless.nonce());
  }

  @Test
  void whatAllureShowsUnescapedHoldsNoTags() throws IOException {
    for (String text : page.texts("data/test-cases/")) {
      String message = new ObjectMapper().readTree(text).path("statusMessage").asText();
      assertThat(message).contains("onerror").doesNotContainPattern("<[A-Za-z/!?]");
    }
    assertThat(page.texts("widgets/environment.json"))
        .singleElement()
        .asString()
        .contains("onerror")
        .doesNotContainPattern("<[A-Za-z/!?]");
  }

  @Test
  void itIsSoSmallThatABrowserOpensIt() {
    assertThat(page.html()).hasSizeLessThan(8_000_000);
  }

  @Test
  void exchangesAreShownAsTheyWere() {
    assertThat(page.texts("data/attachments/"))
        .hasSize(1)
        .allMatch(text -> text.contains(HostileRun.SCRIPT));
  }

  @Test
  void nothingThatAllureTakesForHtmlHoldsMarkup() throws IOException {
    for (String text : page.texts("data/test-cases/")) {
      JsonNode test = new ObjectMapper().readTree(text);
      assertThat(test.path("descriptionHtml").asText())
          .isNotEmpty()
          .doesNotContainIgnoringCase("<script", "<img", "<a ", "<iframe");
    }
  }

  @Test
  void linksLeadToTheWebOnly() throws IOException {
    for (String text : page.texts("data/test-cases/")) {
      for (JsonNode link : new ObjectMapper().readTree(text).path("links")) {
        assertThat(link.path("url").asText())
            .satisfiesAnyOf(
                url -> assertThat(url).startsWith("https://"),
                url -> assertThat(url).matches("index\\.html#r-[0-9a-f]{12}"));
      }
    }
  }

  @Test
  void aTextThatIsCutWithinACharacterCanBeWritten() {
    assertThat(RUN.exchanges().get("large"))
        .isNotNull()
        .extracting(exchange -> ExchangeText.of(exchange, RUN.curl()))
        .asString()
        .contains("the rest is in the evidence");
  }
}
