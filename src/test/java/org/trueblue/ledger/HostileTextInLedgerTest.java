package org.trueblue.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.report.HostileRun;

class HostileTextInLedgerTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void noTextOfAServerKeepsALineFromBeingWrittenAndReadBack() throws IOException {
    Account hostile = HostileRun.report().account();
    Path file = folder.resolve("ledger.ndjson");
    try (Ledger ledger = new Ledger(file)) {
      ledger.append(hostile.started());
      hostile.scenarios().forEach(ledger::append);
    }
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(1 + hostile.scenarios().size());
    Account read = Account.read(file);
    assertThat(read.verdict()).isEqualTo(hostile.verdict());
    assertThat(read.scenarios())
        .extracting(Settled::scenario)
        .containsOnly(HostileRun.TEXT.replace('\ud800', '?').replace('\udfff', '?'));
  }
}
