package org.trueblue.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Files of a run as text, unpacked where they are packed. */
public final class KeptText {

  /** A part of the overview that a browser unpacks. */
  private static final Pattern PACK =
      Pattern.compile("<template id=\"pack-\\d+\">([^<]*)</template>");

  private KeptText() {}

  /** The text of a file. */
  public static String of(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      StringBuilder all = new StringBuilder(text);
      Matcher packs = PACK.matcher(text);
      while (packs.find()) {
        byte[] pack = Base64.getDecoder().decode(packs.group(1));
        all.append(unpacked(new ByteArrayInputStream(pack)));
      }
      return all.toString();
    }
    return unpacked(Files.newInputStream(file));
  }

  private static String unpacked(InputStream packed) throws IOException {
    try (InputStream in = new GZIPInputStream(packed)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
