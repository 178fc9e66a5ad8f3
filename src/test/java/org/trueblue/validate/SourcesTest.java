package org.trueblue.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  private static final long LARGEST = 1 << 20;

  @TempDir private Path folder = Path.of("");

  @Test
  void aFolderIsReadInTheOrderOfNames() throws IOException {
    for (String name : List.of("b.json", "a/z.ndjson", "a/b/c.xml", "c.json.gz", "d.JSON")) {
      touch(name);
    }
    assertThat(found(folder))
        .containsExactly("a/b/c.xml", "a/z.ndjson", "b.json", "c.json.gz", "d.JSON");
  }

  @Test
  void whatIsHiddenOrOfAnotherKindIsLeftOutUnlessItIsNamed() throws IOException {
    for (String name : List.of(".index.json", ".git/a.json", "a.txt", "b.json")) {
      touch(name);
    }
    assertThat(found(folder)).containsExactly("b.json");
    assertThat(found(folder.resolve("a.txt"))).containsExactly("a.txt");
    assertThat(found(folder.resolve(".index.json"))).containsExactly(".index.json");
  }

  @Test
  void aCircleOfLinksEnds() throws IOException {
    touch("a/b.json");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("a/self"), folder.resolve("a"));
    assertThat(found(folder)).containsExactly("a/b.json");
  }

  @Test
  void whatIsNotThereIsNamed() {
    Path missing = folder.resolve("missing.json");
    assertThatThrownBy(() -> found(missing))
        .isInstanceOf(IOException.class)
        .hasMessage(missing + " does not exist");
  }

  @Test
  void aSingleResourceThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
    Path large = folder.resolve("large.json");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    assertThatThrownBy(() -> found(large))
        .isInstanceOf(IOException.class)
        .hasMessage(
            large + " has 200 MB; a single resource may have 1 MB, or more with --max-size");
  }

  private void touch(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
  }

  private List<String> found(Path named) throws IOException {
    return Sources.of(List.of(named.toString()), LARGEST).stream()
        .map(source -> folder.relativize(Path.of(source.name())).toString())
        .toList();
  }
}
