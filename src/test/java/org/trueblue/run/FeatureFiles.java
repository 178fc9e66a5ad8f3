package org.trueblue.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Feature files as small as they can be. */
final class FeatureFiles {

  private FeatureFiles() {}

  /** An outline with one row, as the generator writes it. */
  static String scenario(String requirement, String tags, String... steps) {
    return """
      %s
      Scenario Outline: judges <requirement>
    %s

        Examples:
          | requirement |
          | %s |

    """
        .formatted(
            tags,
            Stream.of(steps).map(step -> "    " + step).collect(Collectors.joining("\n")),
            requirement);
  }

  /** Writes a feature of these scenarios. */
  static Path write(Path file, String... scenarios) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file, "@feature\nFeature: Small\n\n" + String.join("\n", List.of(scenarios)));
  }
}
