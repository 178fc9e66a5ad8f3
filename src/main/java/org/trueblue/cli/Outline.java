package org.trueblue.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line;
import org.trueblue.report.VerdictText;

/** For people who want the verdict and nothing else. */
final class Outline implements Console {

  private final PrintStream out;

  Outline(PrintStream out) {
    this.out = out;
  }

  @Override
  public void started(Line.Started line, int scenarios) {}

  @Override
  public void settled(Line.Settled line) {}

  @Override
  public void ended(Line.Ended line) {}

  @Override
  public void summary(Account account) {
    Paragraph.of("", "  ", VerdictText.of(account)).forEach(out::println);
  }

  @Override
  public void report(Path index) {
    out.println("Report: " + index.toUri());
  }
}
