package org.trueblue.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Files of a run as text, unpacked where they are packed. */
public final class KeptText {

  private KeptText() {}

  /** The text of a file. */
  public static String of(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
