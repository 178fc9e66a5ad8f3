package org.trueblue.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Failures of the disk, however deep in others they come. */
final class NoRoom {

  private NoRoom() {}

  /** The failure of input or output that another came from, if it is one of the machine. */
  static Optional<IOException> in(Throwable failure) {
    return Stream.iterate(failure, t -> t != null, Throwable::getCause)
        .filter(IOException.class::isInstance)
        .map(IOException.class::cast)
        .filter(NoRoom::isOfDisk)
        .findFirst();
  }

  private static boolean isOfDisk(IOException failure) {
    String message = String.valueOf(failure.getMessage());
    return Stream.of("No space left", "not enough space", "quota exceeded", "File too large")
        .anyMatch(message::contains);
  }

  /** What went wrong, in the words of the machine. */
  static String reason(Throwable failure) {
    return in(failure).map(e -> String.valueOf(e.getMessage())).orElseGet(failure::toString);
  }
}
