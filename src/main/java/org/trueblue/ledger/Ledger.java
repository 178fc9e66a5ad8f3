package org.trueblue.ledger;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.trueblue.evidence.ChainedLines;

/** Writes a ledger, each line flushed as it is written. Thread safe. */
public final class Ledger implements AutoCloseable {

  private final Set<String> settled = new HashSet<>();
  private final ChainedLines lines;

  /**
   * Opens a new ledger.
   *
   * @param file that must not exist
   */
  public Ledger(Path file) {
    this(file, "");
  }

  /**
   * The same, bound to something.
   *
   * @param seed what the first line is bound to
   */
  public Ledger(Path file, String seed) {
    this(ChainedLines.create(file, seed));
  }

  private Ledger(ChainedLines lines) {
    this.lines = lines;
  }

  /** Goes on with a ledger, behind its last whole line. Scenarios may be settled anew, once. */
  public static Ledger resume(Path file, String seed) {
    return new Ledger(ChainedLines.append(file, seed));
  }

  /**
   * Appends a line. A requirement is settled once.
   *
   * @throws IllegalStateException if the requirement was settled before
   */
  public synchronized void append(Line line) {
    if (line instanceof Line.Settled scenario && !settled.add(scenario.requirement().id())) {
      throw new IllegalStateException(scenario.requirement().id() + " was settled twice");
    }
    lines.add(LedgerJson.write(line));
  }

  @Override
  public synchronized void close() {
    lines.close();
  }
}
