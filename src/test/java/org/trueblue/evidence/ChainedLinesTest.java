package org.trueblue.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainedLinesTest {

  private static final List<String> LINES =
      List.of("{\"a\":1}", "{\"b\":\"grüße\"}", "{\"c\":{}}", "{\"d\":[4]}");

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void write() {
    file = folder.resolve("lines.ndjson");
    try (ChainedLines lines = ChainedLines.create(file, "seed")) {
      LINES.forEach(lines::add);
    }
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    ChainedLines.Content content = ChainedLines.read(file, "seed");

    assertThat(content.lines()).isEqualTo(LINES);
    assertThat(content.damage()).isEmpty();
    assertThat(content.torn()).isFalse();
  }

  @Test
  void aMissingFileHoldsNothing() throws IOException {
    assertThat(ChainedLines.read(folder.resolve("none"), "seed").lines()).isEmpty();
  }

  @Test
  void aLineThatWasTornAnywhereIsDroppedAndIsNoDamage() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int start = lastLine(bytes);
    for (int end = start + 1; end < bytes.length; end++) {
      Files.write(file, Arrays.copyOf(bytes, end));

      ChainedLines.Content content = ChainedLines.read(file, "seed");

      assertThat(content.lines()).as("torn at byte %d", end).isEqualTo(LINES.subList(0, 3));
      assertThat(content.torn()).isTrue();
      assertThat(content.damage()).isEmpty();
    }
  }

  @Test
  void aTornFileGoesOnAsIfItHadNeverBeenTorn() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 7));

    try (ChainedLines lines = ChainedLines.append(file, "seed")) {
      lines.add(LINES.get(3));
    }

    assertThat(file).hasBinaryContent(bytes);
  }

  static Stream<Named<UnaryOperator<List<String>>>> damages() {
    return Stream.of(
        Named.of("a value edited", edited(1, line -> line.replace("grüße", "grüsse"))),
        Named.of("the first edited", edited(0, line -> line.replace("1", "2"))),
        Named.of("the last edited", edited(3, line -> line.replace("4", "5"))),
        Named.of(
            "a chain edited", edited(2, line -> line.replace("\"chain\":\"", "\"chain\":\"0"))),
        Named.of("a chain taken away", edited(2, line -> "{\"c\":{}}")),
        Named.of("a line emptied", edited(1, line -> "")),
        Named.of("two swapped", changed(lines -> Collections.swap(lines, 1, 2))),
        Named.of("the first cut out", changed(lines -> lines.remove(0))),
        Named.of("one cut out", changed(lines -> lines.remove(2))),
        Named.of("one doubled", changed(lines -> lines.add(2, lines.get(1)))),
        Named.of("one put in", changed(lines -> lines.add("{\"e\":5}"))));
  }

  @ParameterizedTest
  @MethodSource("damages")
  void whatWasChangedIsRecognised(UnaryOperator<List<String>> damage) throws IOException {
    Files.write(file, damage.apply(Files.readAllLines(file)));

    assertThat(ChainedLines.read(file, "seed").damage()).isPresent();
  }

  @Test
  void aFileThatIsBoundToSomethingElseIsRecognised() throws IOException {
    assertThat(ChainedLines.read(file, "other").damage())
        .hasValueSatisfying(damage -> assertThat(damage).contains("lines.ndjson: line 1 "));
  }

  private static UnaryOperator<List<String>> edited(int index, UnaryOperator<String> edit) {
    return changed(lines -> lines.set(index, edit.apply(lines.get(index))));
  }

  private static UnaryOperator<List<String>> changed(
      java.util.function.Consumer<List<String>> change) {
    return lines -> {
      List<String> copy = new ArrayList<>(lines);
      change.accept(copy);
      return copy;
    };
  }

  private static int lastLine(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return IntStream.iterate(bytes.length - 2, i -> i - 1)
            .filter(i -> text.charAt(i) == '\n')
            .findFirst()
            .orElseThrow()
        + 1;
  }
}
