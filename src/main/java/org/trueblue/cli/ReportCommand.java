package org.trueblue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.report.VerdictText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes the reports of a run again from its folder, also of a run that was killed. */
@Command(
    name = "report",
    description = "Make the reports of a run again from its ledger and evidence.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  /** Enough to see what kind of scenarios were lost; the report has them all. */
  private static final int FEW = 5;

  @ParentCommand private Main main;

  @Mixin private ReportOptions reports;

  @Mixin private SubmissionOptions submission;

  @Parameters(paramLabel = "RUN", description = "Folder of the run.")
  private Path path = Path.of("");

  @Override
  public Integer call() {
    StoredRun run = StoredRun.open(path);
    Optional<Path> document = submission.file(path);
    try {
      reports.reports().write(path);
      if (document.isPresent()) {
        submission.write(path, document.get());
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UserError("no report can be made of %s: %s".formatted(path, e.getMessage()));
    }
    RunVerdict verdict = run.account().verdict();
    main.out().println(VerdictText.of(run.account()));
    StoredChecklist.tell(run, main.out());
    lost(run);
    main.out().println("Report: " + path.resolve("index.html").toAbsolutePath().toUri());
    document.ifPresent(file -> main.out().println("To print: " + file.toAbsolutePath().toUri()));
    return verdict.exitCode();
  }

  private void lost(StoredRun run) {
    var lost = run.account().lost();
    if (!lost.isEmpty()) {
      main.out().printf("%d scenarios were lost:%n", lost.size());
      lost.stream().limit(FEW).forEach(one -> main.out().println("  " + one.id()));
      if (lost.size() > FEW) {
        main.out().printf("  and %d more%n", lost.size() - FEW);
      }
    }
  }
}
