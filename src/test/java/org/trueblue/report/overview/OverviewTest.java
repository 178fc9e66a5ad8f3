package org.trueblue.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trueblue.gate.Fingerprint;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.outcome.Strength;
import org.trueblue.report.Anchor;
import org.trueblue.report.HostileRun;
import org.trueblue.report.RunReport;
import org.trueblue.report.SampleRun;
import org.trueblue.requirement.Requirement;

class OverviewTest {

  private static final RunReport RUN = SampleRun.everyStatus();

  private static final Fingerprint MISSING =
      Fingerprint.of(
          SampleRun.requirement("a/failed", Strength.SHALL), SampleRun.finding("search.missing"));

  @Test
  void itSaysTheVerdictFirst() throws IOException {
    assertThat(page())
        .contains("<p class=\"verdict NON_CONFORMANT\"><strong>Non-conformant</strong>");
    assertThat(page(passed()))
        .contains(
            "<p class=\"verdict CONFORMANT\"><strong>Conformant</strong> Every SHALL that applies");
  }

  @Test
  void itComesFromThePictureToTheFailuresAndToTheDigestsLast() throws IOException {
    assertThat(page(severalTopics()))
        .containsSubsequence(
            "class=\"verdict",
            "<nav>",
            "<svg class=\"bar\"",
            "class=\"matrix\"",
            "class=\"card FAILED\"",
            "Requests and times",
            "All requirements",
            "Could not be checked",
            "Target, versions and digests");
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
    Account killed = new Account(account.started(), account.scenarios(), Optional.<Ended>empty());
    assertThat(page(new RunReport(killed, java.util.Map.of()))).contains(fact("Took", "cut short"));
    Ended stopped = new Ended(SampleRun.BEGAN.plusSeconds(1), true, RunVerdict.FAULT);
    Account interrupted = new Account(account.started(), account.scenarios(), Optional.of(stopped));
    assertThat(page(new RunReport(interrupted, java.util.Map.of())))
        .contains(fact("Took", "1.0 s, interrupted"));
  }

  @Test
  void itCountsEachStatusOfEachStrength() throws IOException {
    assertThat(counts("SHALL")).containsExactly("1", "1", "0", "1", "0", "5", "1", "9");
    assertThat(counts("SHOULD")).containsExactly("0", "0", "1", "0", "0", "0", "0", "1");
    assertThat(counts("MAY")).containsExactly("0", "0", "0", "0", "1", "0", "0", "1");
  }

  @Test
  void aBarShowsTheSharesOfAStrength() throws IOException {
    assertThat(page())
        .contains(
            "<rect class=\"WARNED\" x=\"0.0\" y=\"0\" width=\"1000.0\" height=\"10\">"
                + "<title>1 warned</title></rect>");
  }

  @Test
  void itLeavesOutStrengthsThatTheRunDoesNotHave() throws IOException {
    assertThat(page(passed())).contains("<tr><th>SHALL</th>").doesNotContain("<tr><th>MAY</th>");
  }

  @Test
  void aFailureHasAllThatIsNeededToMendIt() throws IOException {
    String id = MISSING.id();
    assertThat(card("a/failed"))
        .contains("<a href=\"#%s\">a/failed</a>".formatted(Anchor.of("a/failed")), "SHALL")
        .contains("<a href=\"https://guide.example.org/page.html\">The server does a/failed.</a>")
        .contains("<dt>Where</dt><dd>Bundle.total</dd>")
        .contains("<dt>Expected</dt><dd>three</dd>", "<dt>Actual</dt><dd>seven</dd>")
        .contains("<summary>Exchange: GET https://fhir.example.org/r4/Patient/one → 200 (12 ms)")
        .contains("curl -i", "trueblue explain a/failed", "<code>" + id + "</code>")
        .contains("data-copy=\"waiver-" + id + "\"")
        .contains("<pre class=\"waiver\" id=\"waiver-" + id + "\">- requirement: &quot;a/failed");
  }

  @Test
  void whatIsWrongInSeveralPlacesIsOneCard() throws IOException {
    List<org.trueblue.outcome.Finding> findings =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    org.trueblue.outcome.Finding.shall(
                        "x.y", "It is.", "Goal/" + i + ": Goal.status", "a", "b" + i, "one"))
            .toList();
    String page = page(failed(List.of(settled("a", "t", "read", new Outcome.Failed(findings)))));
    assertThat(page).containsOnlyOnce("<article").contains("<summary>2 more</summary>");
  }

  @Test
  void failuresOfOneCauseStandTogetherAndMostAreFolded() throws IOException {
    List<Settled> scenarios = new ArrayList<>();
    for (int i = 0; i < 70; i++) {
      scenarios.add(settled("many/" + i, "t", "read", failure("a.many")));
    }
    scenarios.add(settled("few", "t", "read", failure("a.few")));
    String page = page(failed(scenarios));
    assertThat(page)
        .contains("Failed: 71 requirements, 2 causes", "70 requirements: t 70")
        .contains("<summary>57 more</summary>", "10 further findings are in findings.ndjson");
    assertThat(page.indexOf("a.many</code></h3>")).isLessThan(page.indexOf("a.few</code></h3>"));
    assertThat(page.split("<article", -1)).hasSize(1 + 60 + 1);
  }

  @Test
  void aCellLeadsToTheFindingOrElseToTheRequirements() throws IOException {
    String page = page(severalTopics());
    assertThat(page)
        .contains("<td class=\"FAILED\"><a href=\"#f-")
        .contains("<td class=\"PASSED\"><a href=\"#c-1-0\" title=\"Patient, read: 2 passed\">2</a>")
        .contains("<h4 id=\"c-1-0\">read</h4>");
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() throws IOException {
    for (RunReport run : List.of(RUN, severalTopics(), passed())) {
      String page = page(run);
      assertThat(matches(page, "href=\"#([^\"]+)\""))
          .isNotEmpty()
          .allSatisfy(anchor -> assertThat(page).containsOnlyOnce("id=\"" + anchor + "\""));
    }
  }

  @Test
  void exchangesAreHeldOnceAndPacked() throws IOException {
    String page = page();
    assertThat(matches(page, "<template id=\"pack-(\\d+)\">")).containsExactly("0");
    assertThat(page).contains("data-texts=\"0.0\"").doesNotContain("\"a\" : 1");
  }

  @Test
  void itSaysWhatToSupplyForWhatWasNotTested() throws IOException {
    assertThat(page())
        .contains("<h2>Not tested, and what would help</h2>")
        .contains(
            "<td class=\"word\">DATA_ABSENT</td><td>1</td><td>it is missing</td><td>supply it</td>")
        .doesNotContain("<td class=\"word\">NOT_SELECTED</td>");
  }

  @Test
  void itSaysWhatCouldNotBeChecked() throws IOException {
    assertThat(page())
        .contains("<h2>Could not be checked with what is at hand</h2>")
        .containsOnlyOnce(">22</td><td>a code of &lt;SNOMED CT&gt;</td>")
        .containsOnlyOnce("<td>a resource that nobody claims</td>");
  }

  @Test
  void itHoldsEveryRequirementAlsoThoseLeftOut() throws IOException {
    for (Settled scenario : RUN.account().scenarios()) {
      assertThat(page())
          .contains("<tr id=\"" + Anchor.of(scenario.requirement().id()) + "\">")
          .contains(scenario.requirement().id());
    }
  }

  @Test
  void aRunInWhichAllIsWellHasNoEmptySections() throws IOException {
    assertThat(page(passed())).doesNotContain("Failed", "Warned", "what would help");
  }

  @Test
  void earlierRunsAreATrend() throws IOException {
    String page = new Overview(RUN, List.of(passed().account())).page();
    assertThat(page)
        .contains("<h2>From run to run</h2>", "<a href=\"comparison.html\">All changes</a>");
  }

  @Test
  void onlyItsOwnScriptRunsAndNobodyIsAsked() throws IOException {
    String page = page();
    assertThat(page)
        .containsPattern(
            "default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+';"
                + " base-uri 'none'; form-action 'none'")
        .doesNotContain(" style=\"", " src=\"", "@import", "url(");
  }

  @Test
  void whatAHostileServerSaysStaysText() throws IOException {
    String html = page(HostileRun.report());
    assertThat(matches(html, "<([A-Za-z]+)"))
        .contains("tr", "td")
        .doesNotContain("img", "textarea", "iframe", "object", "form")
        .satisfies(
            tags -> assertThat(tags.stream().filter("script"::equals)).hasSize(1),
            tags -> assertThat(tags.stream().filter("style"::equals)).hasSize(1));
    assertThat(html)
        .contains("&lt;script&gt;")
        .doesNotContainIgnoringCase("href=\"javascript")
        .doesNotContain("\u0000", "\u001b", "\ud800", "\u202e")
        .doesNotContain("onerror=\"document");
  }

  private static String fact(String name, String value) {
    return "<tr><th>%s</th><td>%s</td></tr>".formatted(name, value);
  }

  private static List<String> counts(String strength) throws IOException {
    String row = page().replaceAll("(?s).*<tr><th>" + strength + "</th>(.*?)</tr>.*", "$1");
    return matches(row, "<td[^>]*>(\\d+)</td>");
  }

  private static List<String> matches(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static String card(String requirement) throws IOException {
    return matches(page(), "(?s)(<article.*?</article>)").stream()
        .filter(card -> card.contains(">" + requirement + "<"))
        .findFirst()
        .orElseThrow();
  }

  private static RunReport passed() {
    return SampleRun.of(
        List.of(SampleRun.settled("a", Strength.SHALL, new Outcome.Passed())), List.of());
  }

  private static RunReport severalTopics() {
    return failed(
        List.of(
            settled("a", "Goal", "read", failure("a.b")),
            settled("b", "Patient", "read", new Outcome.Passed()),
            settled("c", "Patient", "read", new Outcome.Passed()),
            settled("d", "Patient", "search by POST", new Outcome.Passed())));
  }

  private static RunReport failed(List<Settled> scenarios) {
    return SampleRun.of(scenarios, List.of(SampleRun.exchange("one", 200, "{}")));
  }

  private static Outcome failure(String code) {
    return new Outcome.Failed(List.of(SampleRun.finding(code)));
  }

  private static Settled settled(String id, String topic, String interaction, Outcome outcome) {
    Requirement like = SampleRun.requirement(id, Strength.SHALL);
    return SampleRun.settled(
        new Requirement(
            id, like.strength(), like.source(), like.text(), like.guide(), topic, interaction),
        "scenario of " + id,
        outcome);
  }

  private static String page() throws IOException {
    return page(RUN);
  }

  private static String page(RunReport run) throws IOException {
    return new Overview(run, List.of()).page();
  }
}
