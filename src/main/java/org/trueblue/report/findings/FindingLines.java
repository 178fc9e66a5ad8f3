package org.trueblue.report.findings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trueblue.gate.Fingerprint;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Outcome;
import org.trueblue.report.TextFile;

/** Each finding as a line of JSON, with its fingerprint and whether it is waived. */
public final class FindingLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FindingLines() {}

  /** Writes the file. */
  public static void write(Account account, Path file) throws IOException {
    TextFile.write(
        file,
        account.scenarios().stream()
            .flatMap(s -> s.outcome().findings().stream().map(f -> line(s, f)))
            .collect(Collectors.joining()));
  }

  private static String line(Settled scenario, Finding finding) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("fingerprint", Fingerprint.of(scenario.requirement(), finding).id());
    line.put("requirement", scenario.requirement().id());
    line.put("source", scenario.requirement().source().toString());
    line.put("code", finding.code());
    line.put("strength", finding.strength().name());
    line.put("waived", scenario.outcome() instanceof Outcome.Waived);
    line.put("summary", finding.summary());
    line.put("where", finding.where());
    line.put("expected", finding.expected());
    line.put("actual", finding.actual());
    line.put("exchanges", List.copyOf(finding.exchanges()));
    if (!finding.knownDeviation().isEmpty()) {
      line.put("knownDeviation", finding.knownDeviation());
    }
    try {
      return JSON.writeValueAsString(line) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts can be written as JSON", e);
    }
  }
}
