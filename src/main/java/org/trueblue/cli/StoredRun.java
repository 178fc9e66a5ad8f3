package org.trueblue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.evidence.ChainedLines;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line;
import org.trueblue.run.Conditions;
import org.trueblue.run.Inspection;
import org.trueblue.run.LatestRun;
import org.trueblue.run.RunFolder;

/**
 * A run that is kept in a folder, and is whole.
 *
 * @param folder of the run
 * @param conditions under which it was made
 * @param account of its ledger
 */
record StoredRun(RunFolder folder, Conditions conditions, Account account) {

  /**
   * Opens the run that the user named, or the latest of a folder.
   *
   * @throws UserError if it is none, or is damaged
   */
  static StoredRun open(Optional<Path> named, Path reports) {
    return open(named.orElseGet(() -> latest(reports)));
  }

  private static Path latest(Path reports) {
    try {
      return new LatestRun(reports).folder().path();
    } catch (IOException e) {
      throw new UserError(e.getMessage() + "; name the folder of a run");
    }
  }

  /**
   * Opens a run.
   *
   * @throws UserError if it is none, or is damaged
   */
  static StoredRun open(Path path) {
    RunFolder folder = new RunFolder(path);
    if (!Files.isReadable(folder.ledger())) {
      throw new UserError(
          "%s has no ledger.ndjson: it is not the folder of a run, or nothing was settled in it; begin anew with 'trueblue run'"
              .formatted(path));
    }
    try {
      Account account = Account.read(folder.ledger());
      List<String> damages = Inspection.of(folder);
      if (!damages.isEmpty()) {
        throw new UserError(
            "%s is damaged: %s%s"
                .formatted(
                    path,
                    damages.get(0),
                    damages.size() == 1
                        ? ""
                        : ", and %d more, which 'trueblue verify' lists"
                            .formatted(damages.size() - 1)));
      }
      return new StoredRun(folder, Conditions.read(folder), account);
    } catch (IOException | UncheckedIOException e) {
      throw new UserError("%s cannot be read: %s".formatted(path, e.getMessage()));
    }
  }

  /**
   * Opens a run that may have been cut short before it settled or even planned anything.
   *
   * @throws UserError if nothing of it can be used
   */
  static StoredRun cutShort(Optional<Path> named, Path reports) {
    RunFolder folder = new RunFolder(named.orElseGet(() -> latest(reports)));
    try {
      boolean begun =
          !ChainedLines.read(folder.ledger(), folder.seed()).lines().isEmpty()
              || !Files.exists(folder.conditions());
      return begun
          ? open(folder.path())
          : new StoredRun(folder, Conditions.read(folder), blank(folder));
    } catch (IOException | UncheckedIOException e) {
      throw new UserError("%s cannot be read: %s".formatted(folder.path(), e.getMessage()));
    }
  }

  private static Account blank(RunFolder folder) throws IOException {
    Conditions conditions = Conditions.read(folder);
    return new Account(
        new Line.Started(
            conditions.run(),
            Instant.EPOCH,
            conditions.target().base(),
            conditions.target().patients(),
            Map.of(),
            conditions.versions(),
            List.of()),
        List.of(),
        Optional.empty());
  }

  /** Whether not even its plan was written down. */
  boolean isBlank() {
    return account.started().planned().isEmpty();
  }
}
