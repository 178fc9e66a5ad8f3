package org.trueblue.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trueblue.ledger.Lines.NOON;
import static org.trueblue.ledger.Lines.passed;
import static org.trueblue.ledger.Lines.settled;
import static org.trueblue.ledger.Lines.started;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.ledger.Line.Ended;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;

class LedgerTest {

  @TempDir private Path folder;

  @Test
  void aLineIsInTheFileAsSoonAsItIsAppended() throws IOException {
    List<Line> lines =
        List.of(
            started(),
            passed("guide/read"),
            passed("guide/search"),
            new Ended(NOON, false, RunVerdict.CONFORMANT));
    try (Ledger ledger = new Ledger(file())) {
      for (int i = 0; i < lines.size(); i++) {
        ledger.append(lines.get(i));

        assertThat(read()).isEqualTo(lines.subList(0, i + 1));
      }
    }
  }

  @Test
  void everyLineEndsBeforeTheNextBegins() throws IOException {
    try (Ledger ledger = new Ledger(file())) {
      ledger.append(started());

      assertThat(Files.readString(file())).endsWith("}\n");
    }
  }

  @Test
  void aRequirementIsSettledOnce() throws IOException {
    try (Ledger ledger = new Ledger(file())) {
      ledger.append(passed("guide/read"));

      assertThatThrownBy(
              () -> ledger.append(settled("guide/read", new Outcome.NotApplicable("no"))))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("guide/read was settled twice");
      assertThat(read()).containsExactly(passed("guide/read"));
    }
  }

  @Test
  void aLedgerIsNeverWrittenOver() throws IOException {
    Files.writeString(file(), "an older run");

    assertThatThrownBy(() -> new Ledger(file())).isInstanceOf(UncheckedIOException.class);
    assertThat(file()).hasContent("an older run");
  }

  @Test
  void whatCannotBeWrittenIsNotLostInSilence() {
    Ledger ledger = new Ledger(file());
    ledger.close();

    assertThatThrownBy(() -> ledger.append(started())).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void manyWhoSettleAtTheSameTimeLoseNothing() throws IOException {
    try (Ledger ledger = new Ledger(file())) {
      IntStream.range(0, 300).parallel().forEach(i -> ledger.append(passed("guide/" + i)));
    }

    assertThat(read())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 300).<Line>mapToObj(i -> passed("guide/" + i)).toList());
  }

  private List<Line> read() throws IOException {
    return Files.readAllLines(file()).stream()
        .map(LedgerJson::read)
        .map(Optional::orElseThrow)
        .toList();
  }

  private Path file() {
    return folder.resolve("ledger.ndjson");
  }
}
