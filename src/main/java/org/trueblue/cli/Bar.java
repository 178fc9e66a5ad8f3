package org.trueblue.cli;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** A bar on a terminal that grows with the bytes that were read. */
final class Bar {

  private static final int WIDTH = 30;
  private static final int ROOM = WIDTH + 40;

  private final PrintStream out;
  private final boolean terminal;
  private final long total;
  private final LongSupplier read;

  /**
   * @param total bytes that there are, 0 if nobody knows
   * @param read bytes that were read so far
   */
  Bar(PrintStream out, boolean terminal, long total, LongSupplier read) {
    this.out = out;
    this.terminal = terminal;
    this.total = total;
    this.read = read;
  }

  /** For where the launcher says that people watch. */
  static Bar of(PrintStream out, long total, LongSupplier read) {
    boolean watched = Boolean.getBoolean("trueblue.terminal") && System.getenv("NO_COLOR") == null;
    return new Bar(out, watched, total, read);
  }

  /** The same where nobody watches. */
  Bar hidden() {
    return new Bar(out, false, total, read);
  }

  void show(long resources) {
    if (terminal) {
      int done = total == 0 ? 0 : (int) Math.min(WIDTH, read.getAsLong() * WIDTH / total);
      out.printf("\r[%s%s] %,d resources ", "#".repeat(done), " ".repeat(WIDTH - done), resources);
      out.flush();
    }
  }

  void clear() {
    if (terminal) {
      out.print("\r" + " ".repeat(ROOM) + "\r");
      out.flush();
    }
  }
}
