package org.trueblue.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of text. */
public final class TextFile {

  private TextFile() {}

  /**
   * Writes a text in UTF-8. Half a surrogate pair, which JSON can spell and UTF-8 cannot, becomes a
   * question mark: what a server says must not keep a report from being written.
   */
  public static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
