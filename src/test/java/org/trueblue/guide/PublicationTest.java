package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

  private static final PackageId ID = new PackageId("test.pack", "1.0.0");

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

  @Test
  void aPageIsWhereTheVersionIsPublished() throws IOException {
    assertThat(Publication.read(carried, ID).page("1.0.0", "a.html#b", "https://test.org/a"))
        .hasToString("https://test.org/STU1/a.html#b");
  }

  @Test
  void withoutAPlaceItIsTheCanonicalUrl() throws IOException {
    assertThat(Publication.read(carried, ID).page("2.0.0", "a.html", "https://test.org/a"))
        .hasToString("https://test.org/a");
    assertThat(
            Publication.read(carried, new PackageId("other", "1"))
                .page("1", "a.html", "https://test.org/a"))
        .hasToString("https://test.org/a");
  }
}
