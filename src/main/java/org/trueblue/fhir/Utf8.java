package org.trueblue.fhir;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encoding of FHIR (R4, section 2.6.2). */
final class Utf8 {

  private Utf8() {}

  /** Where bytes are no UTF-8, if they are not; columns are counted in bytes. */
  static Optional<Position> fault(byte[] bytes) {
    ByteBuffer read = ByteBuffer.wrap(bytes);
    try {
      StandardCharsets.UTF_8.newDecoder().decode(read);
      return Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.of(position(bytes, read.position()));
    }
  }

  private static Position position(byte[] bytes, int end) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Position(line, end - lineStart + 1);
  }
}
