package org.trueblue.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.outcome.Strength;
import org.trueblue.report.HostileRun;
import org.trueblue.report.RunReport;
import org.trueblue.report.SampleRun;

class OverviewTest {

  private static final RunReport RUN = SampleRun.everyStatus();
  private static final Map<String, String> ANCHORS = Map.of("a/failed", "#testresult/77");

  @Test
  void itSaysTheVerdictFirst() throws IOException {
    assertThat(page()).contains("tb-NON_CONFORMANT", "<strong>Non-conformant</strong>");
    assertThat(page(passed()))
        .contains("tb-CONFORMANT", "<strong>Conformant</strong> Every SHALL that applies");
  }

  @Test
  void itSaysWhatWasRunAgainstWhatWithWhat() throws IOException {
    assertThat(page())
        .contains(fact("Target", SampleRun.TARGET), fact("Patients", "p1, p2"))
        .contains(fact("Its software", "does not say"))
        .contains(fact("Began", "2026-03-01T10:00:00Z"), fact("Took", "2.5 s"))
        .contains(fact("Requests", "2"), fact("hl7.fhir.us.core#6.1.0", "SHA-256 0123abcd"))
        .contains(fact("TrueBlue", "0.1.0"));
  }

  @Test
  void itSaysWhereARunWasCutShort() throws IOException {
    Account account = RUN.account();
    Account killed = new Account(account.started(), account.scenarios(), Optional.empty());
    assertThat(page(new RunReport(killed, Map.of()))).contains(fact("Took", "cut short"));
    Ended stopped = new Ended(SampleRun.BEGAN.plusSeconds(1), true, RunVerdict.FAULT);
    Account interrupted = new Account(account.started(), account.scenarios(), Optional.of(stopped));
    assertThat(page(new RunReport(interrupted, Map.of())))
        .contains(fact("Took", "1.0 s, interrupted"));
  }

  @Test
  void itCountsEachStatusOfEachStrength() throws IOException {
    assertThat(counts("SHALL")).containsExactly("1", "1", "0", "1", "0", "5", "1", "9");
    assertThat(counts("SHOULD")).containsExactly("0", "0", "1", "0", "0", "0", "0", "1");
    assertThat(counts("MAY")).containsExactly("0", "0", "0", "0", "1", "0", "0", "1");
  }

  @Test
  void itLeavesOutStrengthsThatTheRunDoesNotHave() throws IOException {
    assertThat(page(passed())).contains("<tr><th>SHALL</th>").doesNotContain("<tr><th>MAY</th>");
  }

  @Test
  void itListsWhatIsBrokenAndLeadsToIt() throws IOException {
    assertThat(page())
        .contains("<h2>Failed, warned and waived</h2>")
        .contains(
            "<td class=\"tb-word tb-FAILED\">failed</td>"
                + "<td><a href=\"index.html#testresult/77\">a/failed</a></td>"
                + "<td>search.missing: Something is as it should be. <code>")
        .contains("<td class=\"tb-word tb-WARNED\">warned</td><td>a/warned</td>");
    assertThat(panel()).contains("<a href=\"#testresult/77\">a/failed</a>");
  }

  @Test
  void itSaysWhatToSupplyForWhatWasNotTested() throws IOException {
    assertThat(page())
        .contains("<h2>Not tested, and what would help</h2>")
        .contains(
            "<td class=\"tb-word\">DATA_ABSENT</td><td>1</td><td>it is missing</td><td>supply"
                + " it</td>")
        .doesNotContain(">NOT_SELECTED</td>");
  }

  @Test
  void itSaysWhatCouldNotBeChecked() throws IOException {
    assertThat(page())
        .contains("<h2>Could not be checked with what is at hand</h2>")
        .containsOnlyOnce(">22</td><td>a code of &lt;SNOMED CT&gt;</td>")
        .containsOnlyOnce("<td>a resource that nobody claims</td>");
  }

  @Test
  void theMatrixHoldsEveryRequirementAlsoThoseLeftOut() throws IOException {
    String matrix = page().substring(page().indexOf("<h2>Requirements</h2>"));
    assertThat(matrix.split("<tr>", -1)).hasSize(1 + RUN.account().scenarios().size());
    assertThat(matrix)
        .contains("a/not-tested/NOT_SELECTED")
        .contains("<a href=\"https://guide.example.org/page.html\">The server does a/failed.</a>");
  }

  @Test
  void aRunInWhichAllIsWellHasNoEmptySections() throws IOException {
    assertThat(page(passed())).doesNotContain("Failed, warned and waived", "what would help");
  }

  @Test
  void whatAHostileServerSaysStaysText() throws IOException {
    RunReport hostile = HostileRun.report();
    Overview overview =
        new Overview(
            hostile, Map.of("failed/" + HostileRun.TEXT, "javascript:x"), Optional.empty());
    for (String html : List.of(overview.page(), overview.panel())) {
      assertThat(tags(html))
          .contains("tr", "td")
          .doesNotContain("script", "img", "template", "textarea", "iframe");
      assertThat(html)
          .contains("&lt;script&gt;")
          .doesNotContainIgnoringCase("href=\"javascript")
          .doesNotContain("\u0000", "\u001b", "\ud800", "\u202e")
          .doesNotContain("onerror=\"document");
    }
  }

  private static String fact(String name, String value) {
    return "<tr><th>%s</th><td>%s</td></tr>".formatted(name, value);
  }

  private static List<String> counts(String strength) throws IOException {
    String row = page().replaceAll("(?s).*<tr><th>" + strength + "</th>(.*?)</tr>.*", "$1");
    return Pattern.compile("<td[^>]*>(\\d+)</td>")
        .matcher(row)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static List<String> tags(String html) {
    return Pattern.compile("<([A-Za-z]+)").matcher(html).results().map(m -> m.group(1)).toList();
  }

  private static RunReport passed() {
    return SampleRun.of(
        List.of(SampleRun.settled("a", Strength.SHALL, new Outcome.Passed())), List.of());
  }

  private static String page() throws IOException {
    return page(RUN);
  }

  private static String page(RunReport run) throws IOException {
    return new Overview(run, ANCHORS, Optional.empty()).page();
  }

  private static String panel() throws IOException {
    return new Overview(RUN, ANCHORS, Optional.empty()).panel();
  }
}
