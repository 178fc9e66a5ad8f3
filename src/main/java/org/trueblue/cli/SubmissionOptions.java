package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.trueblue.report.RunReport;
import org.trueblue.report.TextFile;
import org.trueblue.report.overview.HandingIn;
import org.trueblue.report.overview.Submission;
import org.trueblue.run.Closing;
import org.trueblue.run.RunFolder;
import picocli.CommandLine.Option;

/** The options of a report that is handed in. */
final class SubmissionOptions {

  private static final String HANDING_IN = "handing-in";

  @Option(
      names = "--for",
      paramLabel = "PURPOSE",
      description = "'handing-in': a document to print and sign as well, handing-in.html.")
  private String purpose = "";

  @Option(names = "--product", description = "Of that document: name of the product.")
  private String product = "";

  @Option(names = "--product-version", description = "Of that document: version of the product.")
  private String version = "";

  @Option(names = "--developer", description = "Of that document: who makes the product.")
  private String developer = "";

  @Option(names = "--tester", description = "Of that document: who tested it.")
  private String tester = "";

  /**
   * The document, if the user wants one.
   *
   * @throws UserError if nothing is made for that purpose
   */
  Optional<Path> file(Path folder) {
    if (purpose.isEmpty()) {
      return Optional.empty();
    } else if (!purpose.equals(HANDING_IN)) {
      throw new UserError(
          "--for: nothing is made for '%s'%s; there is 'handing-in'"
              .formatted(purpose, Suggestion.of(purpose, List.of(HANDING_IN))));
    }
    return Optional.of(folder.resolve("handing-in.html"));
  }

  /** Writes the document of a run. */
  void write(Path folder, Path file) throws IOException {
    Submission submission = new Submission(product, version, developer, tester);
    TextFile.write(file, new HandingIn(RunReport.read(folder), submission).page());
    Closing.write(new RunFolder(folder));
  }
}
