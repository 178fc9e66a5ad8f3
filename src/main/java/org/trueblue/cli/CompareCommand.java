package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.trueblue.gate.Comparison;
import org.trueblue.report.compare.ComparisonText;
import org.trueblue.report.overview.ComparisonPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says what changed from one run to another. */
@Command(
    name = "compare",
    description = "Say what broke, was mended or is no longer tested from one run to another.",
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  /** How it is told. */
  enum Format {
    TEXT,
    MARKDOWN,
    HTML
  }

  @ParentCommand private Main main;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "Folder of the earlier run.")
  private Path before = Path.of("");

  @Parameters(index = "1", paramLabel = "AFTER", description = "Folder of the later run.")
  private Path after = Path.of("");

  @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES} (text).")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    Comparison comparison =
        Comparison.of(StoredRun.open(before).account(), StoredRun.open(after).account());
    lines(comparison).forEach(main.out()::println);
    return 0;
  }

  private List<String> lines(Comparison comparison) throws IOException {
    return switch (format) {
      case TEXT -> ComparisonText.text(comparison);
      case MARKDOWN -> ComparisonText.markdown(comparison);
      case HTML -> List.of(ComparisonPage.of(comparison).split("\n"));
    };
  }
}
