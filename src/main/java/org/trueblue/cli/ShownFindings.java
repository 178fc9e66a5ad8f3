package org.trueblue.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.util.Optional;
import org.trueblue.report.Printable;
import org.trueblue.validate.Findings;
import org.trueblue.validate.SummaryText;
import org.trueblue.validate.Totals;
import org.trueblue.validate.Verdict;

/** Findings with a bar beside them, and with a summary for people where they go into a file. */
final class ShownFindings implements Findings, AutoCloseable {

  private final Findings findings;
  private final Writer writer;
  private final Optional<PrintStream> summary;
  private final Bar bar;
  private long count;

  /**
   * @param writer to be closed at the end
   * @param summary where the summary goes, empty if the findings have it
   */
  ShownFindings(Findings findings, Writer writer, Optional<PrintStream> summary, Bar bar) {
    this.findings = findings;
    this.writer = writer;
    this.summary = summary;
    this.bar = bar;
  }

  @Override
  public void tell(Verdict verdict) throws IOException {
    bar.clear();
    findings.tell(verdict);
    count++;
    bar.show(count);
  }

  @Override
  public void end(Totals totals) throws IOException {
    bar.clear();
    findings.end(totals);
    summary.ifPresent(
        out -> SummaryText.of(totals).forEach(line -> out.println(Printable.line(line))));
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
