package org.trueblue.ledger;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.ledger.Line.Started;
import org.trueblue.ledger.Line.State;
import org.trueblue.ledger.Line.Step;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Requirement;

/** Lines to write into ledgers. */
final class Lines {

  static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");

  private Lines() {}

  static Requirement requirement(String id) {
    return new Requirement(
        id,
        Strength.SHALL,
        URI.create("http://guide.example.org/page.html#" + id),
        "The server says “ä” \\ \"quoted\"\n on two lines.",
        "guide@1.0.0",
        "Patient",
        "read");
  }

  static Started started(Requirement... planned) {
    return new Started(
        "run-1",
        NOON,
        "http://fhir.example.org/r4",
        List.of("1", "2"),
        Map.of("guide#1.0.0", "0f1e"),
        Map.of("TrueBlue", "0.1.0"),
        List.of(planned));
  }

  static Settled settled(String id, Outcome outcome) {
    return new Settled(
        requirement(id),
        "1.0.0/patient.feature",
        "read",
        List.of("@read", "@SHALL"),
        List.of(
            new Step("When it is read", State.DONE, List.of("e1", "e2")),
            new Step("Then it is there", State.BROKE, List.of())),
        outcome,
        List.of(new Judgement("check", 3, List.of(), List.of("a note"), Map.of("SNOMED CT", 2))),
        List.of("e1", "e2"),
        NOON,
        NOON.plusMillis(5));
  }

  static Settled passed(String id) {
    return settled(id, new Outcome.Passed());
  }
}
