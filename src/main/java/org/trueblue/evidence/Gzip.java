package org.trueblue.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes as they are on disk. */
final class Gzip {

  private Gzip() {}

  static byte[] packed(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    }
    return out.toByteArray();
  }

  /**
   * The bytes that were packed.
   *
   * @param length that they should have; more is never read, whatever the file holds
   */
  static byte[] unpacked(byte[] packed, int length) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] plain = in.readNBytes(length);
      if (plain.length < length || in.read() >= 0) {
        throw new IOException("a body is not as long as it was");
      }
      return plain;
    }
  }
}
