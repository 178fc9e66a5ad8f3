package org.trueblue.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.trueblue.report.Printable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say what a run shows and writes. */
final class OutputOptions {

  @Mixin private ReportOptions reports;

  @ArgGroup private Loudness loudness = new Loudness();

  @Option(names = "--open", description = "Show the report in a browser when the run is over.")
  private boolean open;

  @Option(
      names = "--fail-fast",
      description = "End with the first SHALL that is broken; the rest is not tested.")
  private boolean failFast;

  /** One of them at most. */
  static final class Loudness {
    @Option(names = "--json", description = "Print the ledger's lines for machines, nothing else.")
    private boolean json;

    @Option(names = "--quiet", description = "Print the verdict and where the report is.")
    private boolean quiet;

    @Option(names = "--verbose", description = "Print each scenario as it is settled.")
    private boolean verbose;
  }

  /** What the terminal shows. */
  Console console(Main main) {
    if (loudness.json) {
      return new JsonLines(main.out());
    } else if (loudness.quiet) {
      return new Outline(main.out());
    }
    return new Progress(main.out(), loudness.verbose);
  }

  /** Tells people who watch what they wait for. */
  void waiting(PrintStream out, String what) {
    if (isTalkative() && Boolean.getBoolean("trueblue.terminal")) {
      out.println(Printable.line(what));
    }
  }

  /** Whether people read along, who want to know what a run waits for. */
  boolean isTalkative() {
    return !loudness.json && !loudness.quiet;
  }

  /** What is done besides. */
  RunOptions options() {
    return new RunOptions(reports.reports(), failFast);
  }

  /** Shows the report of the latest run, if the user wants to see it. */
  void show(Path folder, Consumer<String> complain) {
    if (open) {
      Path index = StoredRun.open(Optional.empty(), folder).folder().path().resolve("index.html");
      Opening.of(index).ifPresent(complain);
    }
  }
}
