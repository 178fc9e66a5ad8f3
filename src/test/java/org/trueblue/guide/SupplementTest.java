package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplementTest {

  @TempDir private Path carried = Path.of("");

  @BeforeEach
  void publish() throws IOException {
    Files.createDirectory(carried.resolve("test.pack"));
    Files.writeString(
        carried.resolve("test.pack/guide.yaml"),
        """
        published:
          1.0.0: https://test.org/STU1/
        """);
  }

  private Supplement read(String name, String version) throws IOException {
    return Supplement.read(carried, new PackageId(name, version));
  }

  @Test
  void aPageIsWhereTheVersionIsPublished() throws IOException {
    assertThat(read("test.pack", "1.0.0").page("a.html#b", "https://test.org/a"))
        .hasToString("https://test.org/STU1/a.html#b");
  }

  @Test
  void withoutAPlaceItIsTheCanonicalUrl() throws IOException {
    assertThat(read("test.pack", "2.0.0").page("a.html", "https://test.org/a"))
        .hasToString("https://test.org/a");
    assertThat(read("other", "1").page("a.html", "https://test.org/a"))
        .hasToString("https://test.org/a");
  }
}
