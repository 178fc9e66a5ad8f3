package org.trueblue.fhir;

import java.nio.charset.StandardCharsets;

/**
 * A resource as somebody wrote it.
 *
 * @param content the bytes; treat as immutable
 * @param format how it is written
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; wrapping what is large buys nothing
public record Document(byte[] content, Format format) {

  /** The formats of FHIR R4 that are read. */
  public enum Format {
    JSON,
    XML
  }

  /** The content as UTF-8, which is what FHIR prescribes, without a byte order mark. */
  public String text() {
    String text = new String(content, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
