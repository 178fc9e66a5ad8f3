package org.trueblue.validate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that holds resources.
 *
 * @param name as the user would name it
 * @param file empty for the standard input
 * @param named whether the user named it; else it was found in a folder
 */
public record Source(String name, Optional<Path> file, boolean named) {

  /** What the name of a source says of what is in it. */
  enum Kind {
    JSON,
    XML,
    /** A resource in each line. */
    LINES,
    /** The content has to say. */
    UNKNOWN
  }

  /** The standard input. */
  static Source standardInput() {
    return new Source("-", Optional.empty(), true);
  }

  Kind kind() {
    String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    String extension = plain.substring(plain.lastIndexOf('.') + 1);
    return switch (extension) {
      case "json" -> Kind.JSON;
      case "xml" -> Kind.XML;
      case "ndjson", "jsonl" -> Kind.LINES;
      default -> Kind.UNKNOWN;
    };
  }

  /** Whether it is packed by gzip, as its name says. */
  boolean isPacked() {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  /** Its size in bytes; 0 if nobody knows. */
  public long size() {
    try {
      return file.isPresent() ? Files.size(file.get()) : 0;
    } catch (IOException unknown) {
      return 0;
    }
  }

  InputStream open(InputStream standardInput) throws IOException {
    return file.isPresent() ? Files.newInputStream(file.get()) : standardInput;
  }
}
