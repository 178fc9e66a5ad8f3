package org.trueblue.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.Started;
import org.trueblue.ledger.Line.State;
import org.trueblue.ledger.Line.Step;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Requirement;

/**
 * A run in which everything that a server or a package can choose tries to break out of the report.
 * A script that ran would change the title of the page.
 */
public final class HostileRun {

  /** What a script that ran would leave behind. */
  public static final String MARK = "a hostile script ran";

  /** A script that leaves the mark. */
  public static final String SCRIPT = "<script>document.title='" + MARK + "'</script>";

  /** Ways out of every context that a text may stand in. */
  public static final String TEXT =
      "\"'`--></script></style></template></title></textarea>]]>"
          + SCRIPT
          + "<img src=x onerror=\"document.title='"
          + MARK
          + "'\"><a href=\"javascript:document.title='"
          + MARK
          + "'\">x</a>{{constructor}}${7*7}\u0000\u0007\u001b[31m\u202e\ud800 \udfff\ufffe\r\n"
          + "Verdict=CONFORMANT";

  private static final int MEGABYTE = 1 << 20;

  private HostileRun() {}

  /** The run. */
  public static RunReport report() {
    List<Settled> scenarios =
        List.of(
            settled("failed", Strength.SHALL, new Outcome.Failed(List.of(finding()))),
            settled("warned", Strength.SHOULD, new Outcome.Warned(List.of(finding()))),
            settled("waived", Strength.SHALL, new Outcome.Waived(TEXT, List.of(finding()))),
            settled("not-applicable", Strength.SHALL, new Outcome.NotApplicable(TEXT)),
            settled(
                "not-tested",
                Strength.SHALL,
                new Outcome.NotTested(new Gap(Cause.DATA_ABSENT, "some.gap", TEXT, TEXT))));
    List<Exchange> exchanges =
        List.of(
            exchange("json", "{\"a\":\"\\ud800" + SCRIPT + "\"}"),
            exchange("text", TEXT),
            exchange("page", "<html>" + SCRIPT + "</html>"),
            exchange("large", "[\"" + "\ud83d\ude00".repeat(5 * MEGABYTE / 4) + "\"]"),
            SampleRun.exchange(
                "none",
                Request.get(URI.create("https://fhir.example.org/%3Cscript%3E?a='b'")),
                new Reply.NoResponse(TEXT)));
    Map<String, Exchange> byId =
        exchanges.stream()
            .collect(java.util.stream.Collectors.toMap(Exchange::id, exchange -> exchange));
    Started started =
        new Started(
            "run " + SCRIPT,
            SampleRun.BEGAN,
            "https://fhir.example.org/" + TEXT,
            List.of(TEXT),
            Map.of(TEXT, TEXT),
            Map.of(TEXT, TEXT),
            scenarios.stream().map(Settled::requirement).toList());
    return new RunReport(new Account(started, scenarios, Optional.empty()), byId);
  }

  private static Settled settled(String kind, Strength strength, Outcome outcome) {
    Requirement requirement =
        new Requirement(
            kind + "/" + TEXT,
            strength,
            URI.create("javascript:document.title='" + MARK.replace(' ', '-') + "'"),
            TEXT,
            TEXT,
            TEXT,
            TEXT);
    return new Settled(
        requirement,
        TEXT,
        TEXT,
        List.of(TEXT),
        List.of(
            new Step(
                TEXT,
                State.DONE,
                List.of("json", "text", "page", "large", "none"),
                1,
                outcome.findings().isEmpty() ? List.of() : List.of(0),
                SampleRun.BEGAN,
                Duration.ZERO)),
        outcome,
        List.of(new Judgement(TEXT, 1, List.of(), List.of(TEXT), Map.of(TEXT, 1))),
        List.of("json"),
        SampleRun.BEGAN,
        SampleRun.BEGAN);
  }

  private static Finding finding() {
    return new Finding("search." + TEXT, Strength.SHALL, TEXT, TEXT, TEXT, TEXT, List.of("page"));
  }

  private static Exchange exchange(String id, String body) {
    return SampleRun.exchange(
        id,
        Request.postForm(URI.create(SampleRun.TARGET + "/x?q=%22%3E%3Cscript%3E"), TEXT),
        new Reply.Response(
            200,
            Headers.none().with("Content-Type", "text/html").with("X-" + SCRIPT, TEXT),
            body.getBytes(StandardCharsets.UTF_8)));
  }
}
