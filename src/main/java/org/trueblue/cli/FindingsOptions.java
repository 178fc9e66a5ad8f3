package org.trueblue.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trueblue.report.allure.AllureFindings;
import org.trueblue.validate.Findings;
import org.trueblue.validate.JsonFindings;
import org.trueblue.validate.OutcomeFindings;
import org.trueblue.validate.TextFindings;
import picocli.CommandLine.Option;

/** The options that say how and where findings are told. */
final class FindingsOptions {

  /** The forms of findings. */
  enum Format {
    TEXT("txt"),
    NDJSON("ndjson"),
    OPERATIONOUTCOME("ndjson"),
    /** A report in a folder. */
    ALLURE("");

    private final String extension;

    Format(String extension) {
      this.extension = extension;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Findings findings(Writer writer) {
      return switch (this) {
        case TEXT -> new TextFindings(writer);
        case NDJSON -> new JsonFindings(writer);
        case OPERATIONOUTCOME -> new OutcomeFindings(writer);
        case ALLURE -> throw new IllegalStateException("a report is no text");
      };
    }
  }

  @Option(
      names = "--format",
      description = "One of: ${COMPLETION-CANDIDATES}; operationoutcome has one in each line.")
  private Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE|FOLDER",
      description = "Where the findings go instead of the standard output.")
  private @Nullable Path output;

  /**
   * Opens what takes the findings.
   *
   * @throws UserError if they cannot be written where the user wants them
   */
  ShownFindings open(PrintStream out, Bar bar) {
    if (format == Format.ALLURE) {
      return new ShownFindings(report(), Writer.nullWriter(), Optional.of(out), bar);
    }
    if (output == null) {
      Writer writer = new StandardOutput(out);
      return new ShownFindings(
          format.findings(writer),
          writer,
          Optional.empty(),
          format == Format.TEXT ? bar : bar.hidden());
    }
    Writer writer = file(output);
    return new ShownFindings(format.findings(writer), writer, Optional.of(out), bar);
  }

  private Findings report() {
    if (output == null) {
      throw new UserError("--format allure needs a folder for the report: --output FOLDER");
    }
    try {
      return new AllureFindings(output);
    } catch (IOException e) {
      throw new UserError(
          "the report cannot be written to %s: %s".formatted(output, e.getMessage()));
    }
  }

  /** Unlike that of Files, this writer replaces what cannot be encoded. */
  private Writer file(Path named) {
    Path file = Files.isDirectory(named) ? named.resolve("findings." + format.extension) : named;
    try {
      return new OutputStreamWriter(
          new java.io.BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UserError(
          "the findings cannot be written to %s: %s".formatted(file, IoReason.of(e)));
    }
  }
}
