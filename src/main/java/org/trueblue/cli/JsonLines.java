package org.trueblue.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.trueblue.ledger.LedgerJson;
import org.trueblue.ledger.Line;

/** For machines: the lines of the ledger as they are written. */
final class JsonLines implements Console {

  private final PrintStream out;

  JsonLines(PrintStream out) {
    this.out = out;
  }

  @Override
  public void started(Line.Started line, int scenarios) {
    out.println(LedgerJson.write(line));
  }

  @Override
  public void settled(Line.Settled line) {
    out.println(LedgerJson.write(line));
  }

  @Override
  public void ended(Line.Ended line) {
    out.println(LedgerJson.write(line));
  }

  @Override
  public void report(Path index) {
    out.printf("{\"line\":\"report\",\"path\":\"%s\"}%n", index.toUri());
  }
}
