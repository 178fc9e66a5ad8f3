package org.trueblue.report.allure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Issue.Severity;
import org.trueblue.validate.Place;
import org.trueblue.validate.Totals;
import org.trueblue.validate.Verdict;

class AllureFindingsTest {

  private static final String HOSTILE = "<script>alert('\u001B')</script>";

  @TempDir private Path folder = Path.of("");

  @Test
  void eachResourceIsATestAndNothingOfItActs() throws IOException {
    AllureFindings findings = new AllureFindings(folder);
    findings.tell(judged(HOSTILE, 1, Severity.ERROR));
    findings.tell(judged("a", 2, Severity.WARNING));
    findings.tell(judged("a", 3, Severity.INFORMATION));
    findings.tell(new Verdict.NotJudged(new Place("a", 4), HOSTILE));
    findings.tell(new Verdict.Skipped(new Place("b", 1), "no FHIR"));
    findings.end(totals());

    AllurePage page = new AllurePage(Files.readString(folder.resolve("index.html")));
    assertThat(page.texts("data/test-cases/")).hasSize(4);
    assertThat(String.join("", page.texts("data/test-cases/")))
        .contains("\"status\":\"failed\"", "\"status\":\"broken\"", "\"status\":\"passed\"")
        .contains("\"status\":\"skipped\"", "profile.http://test.org/p<");
    assertThat(page.withoutData())
        .doesNotContain("googletagmanager", "<script>alert")
        .contains("&lt;script&gt;alert");
    assertThat(page.texts("data/categories.json"))
        .hasSize(1)
        .allMatch(text -> text.contains("Failed: Conformance to a profile"));
  }

  @Test
  void thousandsAreCountedAndTheWrongOnesAreShown() throws IOException {
    AllureFindings findings = new AllureFindings(folder);
    for (int i = 0; i < 1000; i++) {
      findings.tell(judged("a", i, Severity.INFORMATION));
    }
    findings.tell(judged("a", 1001, Severity.ERROR));
    try (Stream<Path> results = Files.list(folder.resolve("allure-results"))) {
      assertThat(results).hasSize(501);
    }
  }

  @Test
  void aReportIsNotWrittenOverAnother() throws IOException {
    new AllureFindings(folder);
    assertThatThrownBy(() -> new AllureFindings(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("there is a report already");
  }

  private static Verdict judged(String source, int line, Severity severity) {
    return new Verdict.Judged(
        new Place(source, line),
        "Patient/" + line,
        List.of(),
        List.of(new Issue(severity, "http://test.org/p<", HOSTILE, HOSTILE)));
  }

  private static Totals totals() {
    return new Totals(
        3,
        1,
        1,
        1,
        1,
        Map.of(),
        List.of(Map.entry(HOSTILE, 1L)),
        List.of(),
        List.of(),
        List.of(),
        List.of(HOSTILE),
        false);
  }
}
