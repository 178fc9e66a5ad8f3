package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.report.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Runs scenarios of a run again, against the same server, with requests made afresh. */
@Command(
    name = "rerun",
    description = "Run a run again, or what failed in it; a new run, with new requests.",
    mixinStandardHelpOptions = true)
final class RerunCommand implements Callable<Integer> {

  private static final Set<Status> BROKEN = Set.of(Status.FAILED, Status.WARNED, Status.WAIVED);

  @ParentCommand private Main main;

  @Parameters(
      paramLabel = "RUN",
      arity = "0..1",
      description = "Folder of the run; without it, the latest.")
  private @Nullable Path path;

  @Option(names = "--failed", description = "Only what failed, warned or was waived.")
  private boolean failed;

  @Option(
      names = "--not-tested",
      description = "Only what was not tested; with --failed, that as well.")
  private boolean notTested;

  @Option(
      names = "--token-env",
      paramLabel = "NAME",
      description = "Environment variable that holds the access token.")
  private String tokenEnv = "";

  @Option(
      names = "--target",
      paramLabel = "FILE",
      description = "File of the same target, which says how users log in (runs of suites).")
  private @Nullable Path target;

  @Mixin private LoginOptions login;

  @Option(names = "--packages", description = "Folder with official FHIR packages (.tgz).")
  private List<Path> packages = List.of();

  @Option(names = "--reports", description = "Folder that the run's own folder is made in.")
  private @Nullable Path reports;

  @Option(names = "--json", description = "Print the ledger's lines for machines, nothing else.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Home home = Home.find();
    Path folder = Optional.ofNullable(reports).orElse(home.reports());
    StoredRun run = StoredRun.open(Optional.ofNullable(path), folder);
    List<String> only = failed || notTested ? chosen(run) : run.conditions().only();
    Console console = json ? new JsonLines(main.out()) : new Progress(main.out());
    TargetFile file = target == null ? TargetFile.EMPTY : TargetFile.read(target);
    return new Again(run, home, packages, tokenEnv, file, login, main::tell)
        .on(0, only, console, execution -> execution.begin(folder))
        .exitCode();
  }

  private List<String> chosen(StoredRun run) {
    List<String> chosen =
        run.account().scenarios().stream()
            .filter(this::isChosen)
            .map(scenario -> scenario.requirement().id())
            .toList();
    if (chosen.isEmpty()) {
      throw new UserError("nothing of that kind is in %s".formatted(run.folder().path()));
    }
    return chosen;
  }

  private boolean isChosen(Settled scenario) {
    Status status = scenario.outcome().status();
    return (failed && BROKEN.contains(status))
        || (notTested && status == Status.NOT_TESTED && !RunReport.isUnselected(scenario));
  }
}
