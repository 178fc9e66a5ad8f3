package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BarTest {

  private static final int SIZE = 300;

  @Test
  void itGrowsWithTheBytesThatWereRead() {
    assertThat(text(true, SIZE, 150, bar -> bar.show(1234)))
        .isEqualTo("\r[" + "#".repeat(15) + " ".repeat(15) + "] 1,234 resources ");
  }

  @Test
  void itIsFullAtTheEndAndNeverMore() {
    assertThat(text(true, SIZE, 9999, bar -> bar.show(1))).contains("[" + "#".repeat(30) + "]");
  }

  @Test
  void whereNobodyKnowsTheSizeItOnlyCounts() {
    assertThat(text(true, 0, 150, bar -> bar.show(1))).contains("[" + " ".repeat(30) + "] 1 ");
  }

  @Test
  void itIsClearedForWhatIsToBeRead() {
    assertThat(text(true, SIZE, 0, Bar::clear)).matches("\r +\r");
  }

  @Test
  void whereNobodyWatchesThereIsNone() {
    assertThat(text(false, SIZE, 150, bar -> bar.show(1))).isEmpty();
    assertThat(text(false, SIZE, 150, Bar::clear)).isEmpty();
    assertThat(text(true, SIZE, 150, bar -> bar.hidden().show(1))).isEmpty();
  }

  private static String text(boolean terminal, long total, long read, Consumer<Bar> use) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    use.accept(new Bar(out, terminal, total, () -> read));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
