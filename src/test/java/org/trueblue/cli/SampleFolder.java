package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Redaction;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Ledger;
import org.trueblue.ledger.Line;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.report.SampleRun;
import org.trueblue.requirement.Checklist;
import org.trueblue.requirement.Procedure;
import org.trueblue.run.Conditions;
import org.trueblue.run.Conditions.TargetFacts;
import org.trueblue.run.RunFolder;

/** Folders of runs that nobody ran. */
final class SampleFolder {

  private SampleFolder() {}

  /** Puts down the conditions of a run. */
  static void begin(Path folder) throws IOException {
    Path features = Files.createTempDirectory("features");
    Path feature = Files.writeString(features.resolve("some.feature"), "Feature: some\n");
    Conditions.write(
        new Conditions(
            Conditions.FORMAT,
            folder.getFileName().toString(),
            "hl7.fhir.us.core#6.1.0",
            Map.of("hl7.fhir.us.core#6.1.0", "0123abcd"),
            "none",
            Map.of("TrueBlue", "0.1.0"),
            "",
            List.of(),
            "",
            new TargetFacts(
                SampleRun.TARGET, false, false, List.of("p1"), "", List.of(), true, 4, 30),
            Conditions.digests(List.of(features)),
            Checklist.NONE,
            Procedure.NONE),
        List.of(features),
        new RunFolder(folder));
    Files.delete(feature);
    Files.delete(features);
  }

  static String seed(Path folder) throws IOException {
    return new RunFolder(folder).seed();
  }

  /** Leaves the folder of a run that came to its end, with the exchanges that it rests on. */
  static Path whole(Path folder, Settled... scenarios) throws IOException {
    return whole(
        folder,
        List.of(SampleRun.exchange("one", 200, "{\"a\":1}"), SampleRun.noResponse("two")),
        scenarios);
  }

  /** The same with these exchanges, which take the place of those that the scenarios name. */
  static Path whole(Path folder, Collection<Exchange> exchanges, Settled... scenarios)
      throws IOException {
    Files.createDirectories(folder);
    begin(folder);
    List<String> ids;
    try (Archive archive =
        new Archive(folder.resolve("evidence"), new Redaction(List.of(), true), seed(folder))) {
      ids =
          exchanges.stream()
              .map(
                  e ->
                      archive
                          .keep(e.request(), e.reply(), Clock.systemUTC().instant(), e.took())
                          .id())
              .toList();
    }
    try (Ledger ledger = new Ledger(folder.resolve("ledger.ndjson"), seed(folder))) {
      ledger.append(
          SampleRun.started(List.of(scenarios).stream().map(Settled::requirement).toList()));
      for (Settled scenario : scenarios) {
        ledger.append(resting(scenario, ids));
      }
      RunVerdict verdict = Account.read(folder.resolve("ledger.ndjson")).endedNow().verdict();
      ledger.append((Line) new Ended(SampleRun.BEGAN, false, verdict));
    }
    return folder;
  }

  /** The scenario as if it rested on these exchanges. */
  static Settled resting(Settled scenario, List<String> exchanges) {
    return new Settled(
        scenario.requirement(),
        scenario.feature(),
        scenario.scenario(),
        scenario.tags(),
        scenario.steps(),
        scenario.outcome(),
        scenario.judgements(),
        exchanges,
        scenario.started(),
        scenario.ended());
  }
}
