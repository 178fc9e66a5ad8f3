package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows a file with the program that this machine has for its kind. */
final class Opening {

  private Opening() {}

  /** Shows it; what keeps it from being shown, if something does. */
  static Optional<String> of(Path file) {
    List<String> command = command(System.getProperty("os.name", "").toLowerCase(Locale.ROOT));
    try {
      new ProcessBuilder(
              java.util.stream.Stream.concat(
                      command.stream(), java.util.stream.Stream.of(file.toUri().toString()))
                  .toList())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          "--open: there is no '%s' on this machine; open the file yourself"
              .formatted(command.get(0)));
    }
  }

  static List<String> command(String system) {
    if (system.contains("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    return system.contains("mac") ? List.of("open") : List.of("xdg-open");
  }
}
