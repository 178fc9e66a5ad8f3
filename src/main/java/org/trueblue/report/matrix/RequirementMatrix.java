package org.trueblue.report.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.gate.Fingerprint;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.Outcome.NotTested;
import org.trueblue.report.AttestationText;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.Printable;
import org.trueblue.report.TextFile;
import org.trueblue.requirement.Checklist;

/**
 * The requirements of a run as CSV (RFC 4180), one row each, also those that were not selected, and
 * those that people attest.
 */
public final class RequirementMatrix {

  private static final List<String> COLUMNS =
      List.of(
          "requirement",
          "strength",
          "guide",
          "topic",
          "interaction",
          "text",
          "source",
          "outcome",
          "cause",
          "codes",
          "looked at",
          "why",
          "fingerprints",
          "feature",
          "exchanges");

  private RequirementMatrix() {}

  /** Writes the file. */
  public static void write(Account account, Checklist checklist, Path file) throws IOException {
    TextFile.write(
        file,
        Stream.of(
                Stream.of(COLUMNS),
                account.scenarios().stream().map(RequirementMatrix::row),
                checklist.items().stream().map(RequirementMatrix::row))
            .flatMap(rows -> rows)
            .map(row -> row.stream().map(RequirementMatrix::cell).collect(Collectors.joining(",")))
            .collect(Collectors.joining("\r\n", "", "\r\n")));
  }

  private static List<String> row(Settled scenario) {
    Outcome outcome = scenario.outcome();
    return List.of(
        scenario.requirement().id(),
        scenario.requirement().strength().name(),
        scenario.requirement().guide(),
        scenario.requirement().topic(),
        scenario.requirement().interaction(),
        scenario.requirement().text(),
        scenario.requirement().source().toString(),
        outcome.status().name(),
        outcome instanceof NotTested notTested ? notTested.gap().cause().name() : "",
        codes(outcome),
        String.valueOf(scenario.judgements().stream().mapToInt(Judgement::subjects).sum()),
        OutcomeText.line(outcome),
        outcome.findings().stream()
            .map(finding -> Fingerprint.of(scenario.requirement(), finding).id())
            .distinct()
            .collect(Collectors.joining(" ")),
        scenario.feature(),
        String.join(" ", scenario.exchanges()));
  }

  /** What people say stands in the same columns, with an outcome that no scenario has. */
  private static List<String> row(Checklist.Item item) {
    return List.of(
        item.requirement().id(),
        item.requirement().strength().name(),
        item.requirement().guide(),
        item.requirement().topic(),
        item.requirement().interaction(),
        item.requirement().text(),
        item.requirement().source().toString(),
        item.attested() ? "ATTESTED" : "TO_BE_ATTESTED",
        "",
        "",
        "0",
        AttestationText.of(item),
        "",
        "",
        "");
  }

  private static String codes(Outcome outcome) {
    return outcome instanceof NotTested notTested
        ? notTested.gap().code()
        : outcome.findings().stream()
            .map(finding -> finding.code())
            .distinct()
            .collect(Collectors.joining(" "));
  }

  /** Spreadsheets take what begins like a formula for one; an apostrophe keeps it a text. */
  private static String cell(String value) {
    String text = Printable.line(value);
    String safe = text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
    return safe.matches("[^\",\\r\\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
