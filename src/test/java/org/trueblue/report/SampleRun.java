package org.trueblue.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.Started;
import org.trueblue.ledger.Line.State;
import org.trueblue.ledger.Line.Step;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Requirement;

/** Runs made by hand, for the tests of what is made from runs. */
public final class SampleRun {

  /** When all of them began. */
  public static final Instant BEGAN = Instant.parse("2026-03-01T10:00:00Z");

  /** The base URL of all of them. */
  public static final String TARGET = "https://fhir.example.org/r4";

  private SampleRun() {}

  /** One scenario for each status, and for each cause of what was not tested; two exchanges. */
  public static RunReport everyStatus() {
    List<Settled> scenarios = new ArrayList<>();
    scenarios.add(settled("a/passed", Strength.SHALL, new Outcome.Passed()));
    scenarios.add(
        settled(
            "a/failed", Strength.SHALL, new Outcome.Failed(List.of(finding("search.missing")))));
    scenarios.add(
        settled("a/warned", Strength.SHOULD, new Outcome.Warned(List.of(finding("vread.id")))));
    scenarios.add(
        settled(
            "a/waived",
            Strength.SHALL,
            new Outcome.Waived("until May", List.of(finding("bundle.total")))));
    scenarios.add(
        settled("a/not-applicable", Strength.MAY, new Outcome.NotApplicable("not declared")));
    for (Cause cause : Cause.values()) {
      scenarios.add(
          settled(
              "a/not-tested/" + cause,
              Strength.SHALL,
              new Outcome.NotTested(new Gap(cause, "some.gap", "it is missing", "supply it"))));
    }
    return of(scenarios, List.of(exchange("one", 200, "{\"a\":1}"), noResponse("two")));
  }

  /** A run with these scenarios and exchanges. */
  public static RunReport of(List<Settled> scenarios, List<Exchange> exchanges) {
    return new RunReport(
        account(scenarios),
        exchanges.stream().collect(Collectors.toMap(Exchange::id, Function.identity())));
  }

  /** What a ledger with these scenarios says. */
  public static Account account(List<Settled> scenarios) {
    return new Account(
        started(scenarios.stream().map(Settled::requirement).toList()),
        scenarios,
        Optional.of(new Ended(BEGAN.plusMillis(2500), false, RunVerdict.NON_CONFORMANT)));
  }

  /** The first line of a run. */
  public static Started started(List<Requirement> planned) {
    return new Started(
        "20260301-100000-sample",
        BEGAN,
        TARGET,
        List.of("p1", "p2"),
        Map.of("hl7.fhir.us.core#6.1.0", "0123abcd"),
        Map.of("TrueBlue", "0.1.0"),
        planned);
  }

  /** A requirement. */
  public static Requirement requirement(String id, Strength strength) {
    return new Requirement(
        id,
        strength,
        URI.create("https://guide.example.org/page.html"),
        "The server does " + id + ".",
        "us-core@6.1.0",
        "Patient profile",
        "search");
  }

  /** A scenario that was settled so, with two steps and both exchanges. */
  public static Settled settled(String id, Strength strength, Outcome outcome) {
    return settled(requirement(id, strength), "scenario of " + id, outcome);
  }

  /** The same for a requirement at hand. */
  public static Settled settled(Requirement requirement, String name, Outcome outcome) {
    return new Settled(
        requirement,
        "6.1.0/patient.feature",
        name,
        List.of("@search"),
        List.of(new Step("When the client asks", State.DONE, List.of("one", "two")), then(outcome)),
        outcome,
        List.of(
            new Judgement(
                "SomeCheck",
                1,
                List.of(),
                List.of("a resource that nobody claims"),
                Map.of("a code of <SNOMED CT>", 2))),
        List.of("one", "two"),
        BEGAN,
        BEGAN.plusMillis(1500));
  }

  /** The step that found what the outcome holds, or else was not reached. */
  private static Step then(Outcome outcome) {
    String text = "Then the server answers";
    int found = outcome.findings().size();
    return found == 0
        ? new Step(text, State.NOT_REACHED, List.of())
        : new Step(
            text,
            State.DONE,
            List.of(),
            1,
            IntStream.range(0, found).boxed().toList(),
            BEGAN,
            Duration.ofMillis(700));
  }

  /** A finding with this code. */
  public static Finding finding(String code) {
    return Finding.shall(
        code, "Something is as it should be.", "Bundle.total", "three", "seven", "one");
  }

  /** An exchange that was answered. */
  public static Exchange exchange(String id, int status, String body) {
    return exchange(
        id,
        Request.get(URI.create(TARGET + "/Patient/" + id)),
        new Reply.Response(
            status,
            Headers.none().with("Content-Type", "application/fhir+json"),
            body.getBytes(StandardCharsets.UTF_8)));
  }

  /** An exchange that was not. */
  public static Exchange noResponse(String id) {
    return exchange(
        id,
        Request.postForm(URI.create(TARGET + "/Patient/_search"), "name=O'Hara"),
        new Reply.NoResponse("connection refused"));
  }

  /** An exchange. */
  public static Exchange exchange(String id, Request request, Reply reply) {
    return new Exchange(id, request, reply, BEGAN, Duration.ofMillis(12));
  }
}
