package org.trueblue.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which run of a folder is the latest, for commands that are not told. A run that was refused is
 * remembered, too: otherwise the one before would pass for it.
 *
 * @param reports folder of the runs
 */
public record LatestRun(Path reports) {

  private static final String REFUSED = "refused: ";

  /** A run began. */
  public void began(RunFolder folder) throws IOException {
    Files.writeString(file(), folder.name());
  }

  /** A run was refused before it began. Where there was none before, nothing is left behind. */
  public void refused(String reason) throws IOException {
    if (earlier().isPresent()) {
      Files.write(file(), (REFUSED + reason).getBytes(StandardCharsets.UTF_8));
    } else {
      Files.deleteIfExists(file());
    }
  }

  private Optional<Path> earlier() throws IOException {
    try (var runs = Files.list(reports)) {
      return runs.filter(run -> Files.exists(new RunFolder(run).ledger())).findFirst();
    }
  }

  /**
   * The folder of the latest run.
   *
   * @throws IOException if there is none, or the latest was refused; the message says why
   */
  public RunFolder folder() throws IOException {
    if (!Files.exists(file())) {
      throw new IOException("no run is kept in %s".formatted(reports));
    }
    String text = Files.readString(file()).strip();
    if (text.startsWith(REFUSED)) {
      throw new IOException(
          "the latest run never began: " + text.substring(REFUSED.length()).strip());
    }
    RunFolder folder = new RunFolder(reports.resolve(text));
    if (!Files.isDirectory(folder.path())) {
      throw new IOException("the latest run, %s, is gone from %s".formatted(text, reports));
    }
    return folder;
  }

  private Path file() {
    return reports.resolve("latest");
  }
}
