package org.trueblue.report.allure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.report.Anchor;
import org.trueblue.report.ExchangeText;
import org.trueblue.report.RunReport;
import org.trueblue.report.SampleRun;

class AllureReportTest {

  private static final RunReport RUN = SampleRun.everyStatus();
  private static AllurePage page = new AllurePage("");
  private static Path results = Path.of("");

  @BeforeAll
  static void writeOnce(@TempDir Path folder) throws IOException {
    page = AllurePage.of(RUN, folder);
    results = folder.resolve("allure-results");
  }

  @Test
  void theReportLoadsNothingAndCallsNobody() {
    assertThat(page.tags("script", "link", "img", "iframe", "object", "embed", "base", "form"))
        .isNotEmpty()
        .noneMatch(tag -> tag.matches("(?is).*(src|href|action)\\s*=\\s*[\"']?+(?!data:).*"));
    assertThat(page.withoutData().toLowerCase(Locale.ROOT))
        .doesNotContain("google", "analytics", "datalayer", "sendbeacon")
        .doesNotContain("@import", "importscripts", "xmlhttprequest", "fetch(");
  }

  @Test
  void itSpeaksOfStatusesInOurWords() {
    assertThat(page.withoutData())
        .contains("broken: \"Warned\"", "skipped: \"Not tested\"", "unknown: \"Not applicable\"");
  }

  @Test
  void itLeadsToTheOverviewOnItsFirstPage() {
    assertThat(page.withoutData())
        .contains("<template id=\"trueblue-overview\">\n<p><a href=\"index.html\">");
  }

  @Test
  void itHasEachScenarioUnderItsStatus() throws IOException {
    assertThat(status("a/passed")).isEqualTo("passed");
    assertThat(status("a/failed")).isEqualTo("failed");
    assertThat(status("a/warned")).isEqualTo("broken");
    assertThat(status("a/waived")).isEqualTo("broken");
    assertThat(status("a/not-applicable")).isEqualTo("unknown");
    assertThat(status("a/not-tested/DATA_ABSENT")).isEqualTo("skipped");
  }

  @Test
  void itLeavesOutWhatTheUserLeftOut() {
    assertThat(page.texts("data/test-cases/"))
        .hasSize(10)
        .noneMatch(text -> text.contains("a/not-tested/NOT_SELECTED"));
  }

  @Test
  void itHasOneAttachmentForEachExchangeThatShowsAFinding() {
    List<String> expected =
        RUN.exchanges(List.of("one")).stream()
            .map(exchange -> ExchangeText.of(exchange, RUN.curl()))
            .toList();
    assertThat(page.texts("data/attachments/")).containsExactlyElementsOf(expected);
  }

  @Test
  void aLinkLeadsToTheStepsAndExchangesInTheOverview() throws IOException {
    assertThat(test("a/passed").at("/links/0/url").asText())
        .isEqualTo("index.html#" + Anchor.of("a/passed"));
  }

  @Test
  void otherToolsReadStatusesAsTheFormatSpellsThem() throws IOException {
    try (Stream<Path> files = Files.list(results)) {
      List<String> statuses =
          files
              .filter(file -> file.toString().endsWith("-result.json"))
              .map(AllureReportTest::json)
              .map(result -> result.path("status").asText())
              .distinct()
              .toList();
      assertThat(statuses).containsExactlyInAnyOrder("passed", "failed", "broken", "skipped", "");
    }
  }

  private static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theStepThatFoundItIsFailedAndHoldsItWithItsTime() throws IOException {
    JsonNode steps = test("a/failed").at("/testStage/steps");
    assertThat(steps).hasSize(2);
    JsonNode found = steps.get(1);
    assertThat(found.path("name").asText()).isEqualTo("Then the server answers");
    assertThat(found.path("status").asText()).isEqualTo("failed");
    assertThat(found.path("statusMessage").asText())
        .contains(
            "search.missing: Something is as it should be.", "Bundle.total", "three", "seven");
    assertThat(found.path("attachments")).hasSize(1);
    assertThat(found.at("/time/duration").asLong()).isEqualTo(700);
  }

  @Test
  void aStepThatJudgedNothingIsNotPassed() throws IOException {
    assertThat(test("a/passed").at("/testStage/steps/0/status").asText()).isEqualTo("unknown");
    assertThat(test("a/passed").at("/testStage/steps/1/status").asText()).isEqualTo("skipped");
    assertThat(test("a/warned").at("/testStage/steps/1/status").asText()).isEqualTo("broken");
  }

  @Test
  void eachScenarioIsInOneCategoryAtMostAndNoneInOneOfAllure() throws IOException {
    for (Settled scenario : RUN.scenarios()) {
      JsonNode categories = test(scenario.requirement().id()).at("/extra/categories");
      assertThat(categories.size()).as(scenario.requirement().id()).isLessThanOrEqualTo(1);
      assertThat(categories.toString()).doesNotContain("Product defects", "Test defects");
    }
    assertThat(test("a/failed").at("/extra/categories/0/name").asText())
        .isEqualTo("Failed: Meaning of a search");
    assertThat(test("a/warned").at("/extra/categories/0/name").asText())
        .isEqualTo("Warned: Reads, version reads and histories");
  }

  private static String status(String id) throws IOException {
    return test(id).path("status").asText();
  }

  private static JsonNode test(String id) throws IOException {
    for (String text : page.texts("data/test-cases/")) {
      JsonNode test = new ObjectMapper().readTree(text);
      if (test.path("fullName").asText().equals(id)) {
        return test;
      }
    }
    throw new AssertionError("no test case " + id);
  }
}
