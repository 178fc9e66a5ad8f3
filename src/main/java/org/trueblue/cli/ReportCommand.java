package org.trueblue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trueblue.ledger.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes the reports of a run again from its folder, also of a run that was killed. */
@Command(
    name = "report",
    description = "Make the reports of a run again from its ledger and evidence.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Parameters(paramLabel = "RUN", description = "Folder of the run.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    Path ledger = folder.resolve("ledger.ndjson");
    if (!Files.isReadable(ledger)) {
      throw new UserError(
          "%s has no ledger.ndjson: it is not the folder of a run".formatted(folder));
    }
    try {
      Reports.write(folder);
      main.out().println("Report: " + folder.resolve("index.html").toAbsolutePath().toUri());
      return Account.read(ledger).verdict().exitCode();
    } catch (IOException | UncheckedIOException e) {
      throw new UserError("no report can be made of %s: %s".formatted(folder, e.getMessage()));
    }
  }
}
