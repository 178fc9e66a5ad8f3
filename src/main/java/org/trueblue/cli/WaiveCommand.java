package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trueblue.gate.Fingerprint;
import org.trueblue.gate.WaiverFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes the waiver of a finding, but for what only the user knows. */
@Command(
    name = "waive",
    description = "Write a waiver of a finding, with reason and owner left open.",
    mixinStandardHelpOptions = true)
final class WaiveCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Parameters(
      index = "0",
      paramLabel = "FINDING",
      description = "Fingerprint of the finding, as gate and report show it, or its requirement.")
  private String finding = "";

  @Option(names = "--run", paramLabel = "RUN", description = "Folder of the run; default: latest.")
  private @Nullable Path path;

  @Option(
      names = "--file",
      paramLabel = "FILE",
      description = "Append it to this file; without it, print it.")
  private @Nullable Path file;

  @Option(names = "--reports", description = "Folder that the runs are kept in.")
  private @Nullable Path reports;

  @Override
  public Integer call() throws IOException {
    Path folder = Optional.ofNullable(reports).orElse(Home.find().reports());
    StoredRun run = StoredRun.open(Optional.ofNullable(path), folder);
    Stream<Fingerprint> found =
        run.account().scenarios().stream()
            .flatMap(
                scenario ->
                    scenario.outcome().findings().stream()
                        .map(f -> Fingerprint.of(scenario.requirement(), f)))
            .distinct()
            .filter(f -> f.id().equals(finding) || f.requirement().equals(finding));
    LocalDate today = LocalDate.now(Clock.systemUTC());
    String stubs =
        String.join(
            "",
            found.map(f -> WaiverFile.stub(f, run.account().started().target(), today)).toList());
    if (stubs.isEmpty()) {
      throw new UserError(
          "%s has no finding '%s'; gate and report show the fingerprints"
              .formatted(run.folder().path(), finding));
    }
    if (file == null) {
      main.out().print(stubs);
    } else {
      Files.writeString(file, stubs, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      main.out().printf("%s: say why, and who decided, where it says TODO%n", file);
    }
    return 0;
  }
}
