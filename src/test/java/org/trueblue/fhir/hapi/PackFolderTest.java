package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pack is made once, and again when what is there cannot be trusted. */
class PackFolderTest {

  private static final PackKey KEY = PackKey.of(List.of("one"));

  private final AtomicInteger made = new AtomicInteger();
  private @TempDir Path folder;

  @BeforeEach
  void aPackIsThere() {
    assertThat(url(pack(KEY))).isEqualTo("http://test.org/set");
  }

  @Test
  void whatIsThereIsNotMadeAgain() {
    assertThat(url(pack(KEY))).isEqualTo("http://test.org/set");
    assertThat(made).hasValue(1);
  }

  @Test
  void otherSourcesMakeAnotherPack() {
    pack(PackKey.of(List.of("two")));
    assertThat(made).hasValue(2);
  }

  static Stream<UnaryOperator<byte[]>> damages() {
    return Stream.of(
        whole -> new byte[0],
        whole -> Arrays.copyOf(whole, 10),
        whole -> Arrays.copyOf(whole, whole.length - 1),
        whole -> Arrays.copyOf(whole, whole.length + 1),
        whole -> changed(whole, 0),
        whole -> changed(whole, Pack.HEADER - 1),
        whole -> changed(whole, Pack.HEADER + 1),
        whole -> changed(whole, whole.length - 1));
  }

  private static byte[] changed(byte[] whole, int at) {
    byte[] changed = whole.clone();
    changed[at] ^= 1;
    return changed;
  }

  @ParameterizedTest
  @MethodSource("damages")
  void whatIsDamagedIsMadeAgain(UnaryOperator<byte[]> damage) throws IOException {
    Path file = file();
    Files.write(file, damage.apply(Files.readAllBytes(file)));
    assertThat(url(pack(KEY))).isEqualTo("http://test.org/set");
    assertThat(made).hasValue(2);

    pack(KEY);
    assertThat(made).as("it was mended").hasValue(2);
  }

  @Test
  void aPackInThePlaceOfAnotherIsNotTaken() throws IOException {
    Files.move(file(), folder.resolve(PackKey.of(List.of("two")) + ".pack"));
    pack(PackKey.of(List.of("two")));
    assertThat(made).hasValue(2);
  }

  @Test
  void nothingUnfinishedIsLeft() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void whereNothingCanBeKeptPacksAreMadeForTheProcess() throws IOException {
    Path noFolder = Files.writeString(folder.resolve("file"), "");
    Pack pack = new PackFolder(noFolder).pack(KEY, this::write);
    assertThat(url(pack)).isEqualTo("http://test.org/set");
  }

  @Test
  void theEnvironmentSaysWhere() {
    assertThat(PackFolder.of(Map.of("HOME", "/h"))).hasToString("/h/.cache/trueblue");
    assertThat(PackFolder.of(Map.of("HOME", "/h", "XDG_CACHE_HOME", "/x")))
        .hasToString("/x/trueblue");
    assertThat(PackFolder.of(Map.of("HOME", "/h", "TRUEBLUE_CACHE", "/t"))).hasToString("/t");
  }

  private Pack pack(PackKey key) {
    return new PackFolder(folder).pack(key, this::write);
  }

  private PackWriter write() {
    made.incrementAndGet();
    PackWriter writer = new PackWriter();
    writer.add(0, new ValueSet().setUrl("http://test.org/set"));
    return writer;
  }

  private Path file() {
    return folder.resolve(KEY + ".pack");
  }

  private static String url(Pack pack) {
    return pack.entries().get(0).url();
  }
}
