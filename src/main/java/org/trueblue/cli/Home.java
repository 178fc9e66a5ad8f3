package org.trueblue.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where TrueBlue's own files are: the checkout, as the launcher says.
 *
 * @param folder with features, profiles and reports
 */
record Home(Path folder) {

  /** The home that the launcher set, or else the working folder. */
  static Home find() {
    return new Home(Path.of(System.getProperty("trueblue.home", "")).toAbsolutePath().normalize());
  }

  Path features() {
    return folder.resolve("features");
  }

  Path profiles() {
    return folder.resolve("profiles");
  }

  Path reports() {
    return folder.resolve("reports");
  }

  /** The packages at hand: carried, in the folders named by the user, in the FHIR cache. */
  org.trueblue.guide.Packages packages(List<Path> named) {
    List<Path> folders = new ArrayList<>(named);
    String variable = System.getenv("TRUEBLUE_PACKAGES");
    if (variable != null && !variable.isBlank()) {
      folders.add(Path.of(variable));
    }
    Path cache = Path.of(System.getProperty("user.home"), ".fhir", "packages");
    return new org.trueblue.guide.Packages(profiles(), folders, cache);
  }
}
