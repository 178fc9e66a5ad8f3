package org.trueblue.report.overview;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Started;
import org.trueblue.report.RunReport;

/** What was run, against what, with what. */
final class Facts {

  private Facts() {}

  /** Names with values, in the order in which they are read. */
  static Map<String, String> of(RunReport run) {
    Account account = run.account();
    Started started = account.started();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Target", started.target());
    facts.put("Its software", run.software());
    facts.put("Patients", String.join(", ", started.patients()));
    facts.put("Run", started.run());
    facts.put("Began", started.started().truncatedTo(ChronoUnit.SECONDS).toString());
    facts.put("Took", account.ended().map(ended -> took(started, ended)).orElse("cut short"));
    facts.put("Requests", String.valueOf(run.exchanges().size()));
    started.guides().forEach((guide, digest) -> facts.put(guide, "SHA-256 " + digest));
    new TreeMap<>(started.versions()).forEach(facts::put);
    return facts;
  }

  private static String took(Started started, Ended ended) {
    Duration took = Duration.between(started.started(), ended.ended());
    return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0)
        + (ended.interrupted() ? ", interrupted" : "");
  }
}
