package org.trueblue.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.stream.Stream;
import org.trueblue.evidence.Digests;

/**
 * The folder of one run: ledger, evidence, reports; nothing else is needed to read it.
 *
 * @param path of the folder
 */
public record RunFolder(Path path) {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  /**
   * Makes the folder of a new run.
   *
   * @param reports where runs are kept
   * @param label what is run, part of the name
   * @throws IOException if it cannot be made
   */
  public static RunFolder create(Path reports, Instant now, String label) throws IOException {
    Files.createDirectories(reports);
    String name = STAMP.format(now) + "-" + label;
    for (int i = 1; ; i++) {
      Path path = reports.resolve(i == 1 ? name : name + "-" + i);
      try {
        return new RunFolder(Files.createDirectory(path));
      } catch (FileAlreadyExistsException taken) {
        // a run of the same second; take the next name
      }
    }
  }

  /** Its name, which is the name of the run. */
  public String name() {
    return path.getFileName().toString();
  }

  /** Takes the folder away, with all that is in it. */
  public void delete() throws IOException {
    try (Stream<Path> all = Files.walk(path)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Under what the run is made. */
  public Path conditions() {
    return path.resolve("run.json");
  }

  /** The features that are run. */
  public Path features() {
    return path.resolve("features");
  }

  /**
   * What ledger and exchanges are bound to, so that those of another run do not pass for its own.
   *
   * @throws IOException if the conditions cannot be read
   */
  public String seed() throws IOException {
    return Files.exists(conditions()) ? Digests.sha256(Files.readAllBytes(conditions())) : "";
  }

  /** The ledger. */
  public Path ledger() {
    return path.resolve("ledger.ndjson");
  }

  /** The folder of the exchanges. */
  public Path evidence() {
    return path.resolve("evidence");
  }
}
