package org.trueblue.ledger;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Writes a ledger, each line flushed as it is written. Thread safe. */
public final class Ledger implements AutoCloseable {

  private final Set<String> settled = new HashSet<>();
  private final Writer writer;

  /**
   * Opens a new ledger.
   *
   * @param file that must not exist
   */
  public Ledger(Path file) {
    try {
      // Unlike that of Files, this writer replaces what cannot be encoded: half a surrogate pair in
      // the JSON of a server must not end the run.
      this.writer =
          new BufferedWriter(
              new OutputStreamWriter(
                  Files.newOutputStream(
                      file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                  StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    try {
      writer.write(LedgerJson.write(line));
      writer.write('\n');
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
