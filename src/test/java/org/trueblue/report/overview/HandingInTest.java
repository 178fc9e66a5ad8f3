package org.trueblue.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.outcome.Strength;
import org.trueblue.report.HostileRun;
import org.trueblue.report.RunReport;
import org.trueblue.report.SampleRun;
import org.trueblue.requirement.Checklist;
import org.trueblue.requirement.Procedure;

class HandingInTest {

  private static final Submission SUBMISSION =
      new Submission("Server <X>", "4.2", "Example Inc.", "Ann");

  @Test
  void itSaysWhatWasTestedByWhomAndLeavesRoomToSign() throws IOException {
    assertThat(page(SampleRun.everyStatus()))
        .contains(
            "<tr><th>Product</th><td>Server &lt;X&gt;</td></tr>",
            "<tr><th>Version</th><td>4.2</td></tr>",
            "<tr><th>Developer</th><td>Example Inc.</td></tr>",
            "<tr><th>Tested by</th><td>Ann</td></tr>",
            "<tr><th>Tested on</th><td>2026-03-01</td></tr>",
            "<td>Signature</td>",
            "<strong>Non-conformant</strong>");
  }

  @Test
  void theRunAndTheNumberOfThePageAreOnEachPage() throws IOException {
    assertThat(page(SampleRun.everyStatus()))
        .contains("content: \"Run 20260301-100000-sample\"", "counter(page)");
  }

  @Test
  void headsOfTablesCanBeRepeated() throws IOException {
    String page = page(SampleRun.everyStatus());
    assertThat(page.split("<thead>", -1)).hasSizeGreaterThan(4);
    assertThat(page).contains("thead { display: table-header-group; }");
  }

  @Test
  void failuresComeBeforeTheAnnexAndEachRequirementIsInIt() throws IOException {
    RunReport run = SampleRun.everyStatus();
    String page = page(run);
    String annex = page.substring(page.indexOf("class=\"annex\""));
    assertThat(page).containsSubsequence("Failures and warnings", "a/failed", "class=\"annex\"");
    assertThat(run.account().scenarios())
        .allSatisfy(scenario -> assertThat(annex).contains(scenario.requirement().id()));
  }

  @Test
  void stepsOfAProcedureAndAttestationsHaveTheirTables() throws IOException {
    RunReport plain = SampleRun.everyStatus();
    Checklist.Item item =
        new Checklist.Item(
            SampleRun.requirement("a/attest", Strength.SHALL), "look", "Ben", "2026-02-01", "log");
    RunReport run =
        new RunReport(
            plain.account(),
            plain.exchanges(),
            new Checklist(List.of(item)),
            new Procedure(List.of(new Procedure.Step("ST-1", "A step", List.of("a/passed")))),
            "TOKEN");
    assertThat(page(run))
        .contains("<td>ST-1</td><td>A step</td><td>passed</td><td>1 passed</td>")
        .contains("<td>a/attest</td><td>The server does a/attest.</td><td>Ben</td>");
  }

  @Test
  void whatAHostileServerSaysStaysText() throws IOException {
    assertThat(page(HostileRun.report()))
        .contains("default-src 'none'", "&lt;script&gt;")
        .doesNotContain("<script", "<img", "<a ", "javascript:document.title='x");
  }

  private static String page(RunReport run) throws IOException {
    return new HandingIn(run, SUBMISSION).page();
  }
}
