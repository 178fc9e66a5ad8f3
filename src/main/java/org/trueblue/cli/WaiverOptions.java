package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.trueblue.gate.WaiverFile;
import org.trueblue.gate.Waivers;

/** Files of waivers that the user names. */
final class WaiverOptions {

  private WaiverOptions() {}

  /**
   * Reads a file.
   *
   * @throws UserError if it cannot be read or says something else
   */
  static Waivers read(Path file) {
    try {
      return WaiverFile.read(file);
    } catch (IOException e) {
      throw new UserError("%s cannot be read: %s".formatted(file, IoReason.of(e)));
    } catch (IllegalArgumentException e) {
      throw new UserError(e);
    }
  }
}
