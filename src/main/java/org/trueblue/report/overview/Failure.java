package org.trueblue.report.overview;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trueblue.gate.Fingerprint;
import org.trueblue.gate.WaiverFile;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Outcome;
import org.trueblue.report.Anchor;
import org.trueblue.report.RunReport;

/**
 * What is wrong with one requirement at one place, wherever it showed: all that a developer needs
 * to mend it.
 *
 * @param scenario that found it
 * @param fingerprint of the findings
 * @param findings that have this fingerprint
 */
record Failure(Settled scenario, Fingerprint fingerprint, List<Finding> findings) {

  /** More places are told as a number; the findings' own file has them all. */
  private static final int MOST_PLACES = 10;

  Failure {
    findings = List.copyOf(findings);
  }

  /** The failures of a scenario. */
  static List<Failure> of(Settled scenario) {
    Map<Fingerprint, List<Finding>> byPlace = new LinkedHashMap<>();
    for (Finding finding : scenario.outcome().findings()) {
      byPlace
          .computeIfAbsent(
              Fingerprint.of(scenario.requirement(), finding), any -> new ArrayList<>())
          .add(finding);
    }
    return byPlace.entrySet().stream()
        .map(place -> new Failure(scenario, place.getKey(), place.getValue()))
        .toList();
  }

  /** The first of the findings. */
  Finding first() {
    return findings.get(0);
  }

  /** The whole of it as a part of the page. */
  String html(RunReport run, RunTexts texts) {
    String id = fingerprint.id();
    return """
    <article class="card %s" id="%s">
    <h4>%s <span class="word">%s</span></h4>
    <dl>
    %s</dl>
    %s%s%s<p class="acts"><code>%s</code> <button type="button" data-copy="waiver-%s">Copy the waiver</button> <code>trueblue explain %s</code></p>
    <pre class="waiver" id="waiver-%s">%s</pre>
    </article>
    """
        .formatted(
            scenario.outcome().status(),
            Anchor.of(fingerprint),
            Html.link("#" + Anchor.of(scenario.requirement().id()), scenario.requirement().id()),
            scenario.requirement().strength(),
            facts(),
            texts.exchanges(first().exchanges()),
            curl(run),
            texts.scenario(scenario),
            id,
            id,
            Html.text(scenario.requirement().id()),
            id,
            Html.text(waiver(run)));
  }

  private String facts() {
    StringBuilder facts = new StringBuilder();
    fact(
        facts,
        "Requirement",
        Html.link(scenario.requirement().source().toString(), scenario.requirement().text()));
    fact(facts, "Where", Html.text(first().where()));
    fact(facts, "Expected", Html.text(first().expected()));
    fact(facts, "Actual", Html.text(first().actual()));
    if (!first().knownDeviation().isEmpty()) {
      fact(facts, "Known", Html.text("deviation of this server: " + first().knownDeviation()));
    }
    if (scenario.outcome() instanceof Outcome.Waived waived) {
      fact(facts, "Waived", Html.text(waived.reason()));
    }
    List<String> places = findings.stream().skip(1).map(Failure::place).distinct().toList();
    if (!places.isEmpty()) {
      fact(facts, "Also", also(places));
    }
    return facts.toString();
  }

  private static void fact(StringBuilder facts, String name, String html) {
    facts.append("<dt>%s</dt><dd>%s</dd>%n".formatted(name, html));
  }

  private static String place(Finding finding) {
    return "%s: expected %s, was %s"
        .formatted(finding.where(), finding.expected(), finding.actual());
  }

  private static String also(List<String> places) {
    String shown =
        places.stream().limit(MOST_PLACES).map(Html::text).collect(Collectors.joining("<br>"));
    return "<details><summary>%d more</summary>%s%s</details>"
        .formatted(places.size(), shown, places.size() > MOST_PLACES ? "<br>…" : "");
  }

  private String curl(RunReport run) {
    return run.exchanges(first().exchanges()).stream()
        .findFirst()
        .map(exchange -> run.curl().of(exchange.request()))
        .map(command -> "<pre class=\"curl\">%s</pre>%n".formatted(Html.text(command)))
        .orElse("");
  }

  private String waiver(RunReport run) {
    return WaiverFile.stub(
        fingerprint,
        run.account().started().target(),
        LocalDate.ofInstant(run.account().started().started(), ZoneOffset.UTC));
  }
}
