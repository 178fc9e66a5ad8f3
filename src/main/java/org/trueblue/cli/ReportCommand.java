package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trueblue.ledger.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes the reports of a run again from its folder, also of a run that was killed. */
@Command(
    name = "report",
    description = "Make the reports of a run again from its ledger and evidence.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "RUN", description = "Folder of the run.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    Path ledger = folder.resolve("ledger.ndjson");
    if (!Files.isReadable(ledger)) {
      throw new UserError(
          "%s has no ledger.ndjson: it is not the folder of a run".formatted(folder));
    }
    Reports.write(folder);
    System.out.println("Report: " + folder.resolve("index.html").toAbsolutePath().toUri());
    return Account.read(ledger).verdict().exitCode();
  }
}
