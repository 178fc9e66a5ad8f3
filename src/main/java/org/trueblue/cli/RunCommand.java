package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.reference.ReferenceServer;
import org.trueblue.reference.Store;
import org.trueblue.report.Printable;
import org.trueblue.run.Selection;
import org.trueblue.session.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Runs the scenarios of a guide against a server, and reports. */
@Command(
    name = "run",
    description = "Run the scenarios of a guide against a server and write a report.",
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Mixin private TargetOptions options;

  @Option(
      names = "--guide",
      description = "What is asked of the server; without a version, the one that it declares.")
  private @Nullable String guide;

  @Option(
      names = "--tags",
      description = "Which scenarios, as a tag expression: '@us-core-patient and @search'.")
  private String tags = "";

  @Option(names = "--packages", description = "Folder with official FHIR packages (.tgz).")
  private List<Path> packages = List.of();

  @Option(names = "--reports", description = "Folder that the run's own folder is made in.")
  private @Nullable Path reports;

  @Option(names = "--json", description = "Print the ledger's lines for machines, nothing else.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Home home = Home.find();
    Selection selection = selection();
    Optional<Target> target = options.target();
    String named =
        Optional.ofNullable(guide)
            .or(() -> Optional.ofNullable(options.file().guide()))
            .orElse(ChosenGuide.ALIAS);
    String name =
        target.isPresent()
            ? new ChosenGuide(home.packages(packages), this::note).of(named, target.get())
            : named.equals(ChosenGuide.ALIAS) ? ChosenGuide.DEFAULT : named;
    Path folder = Optional.ofNullable(reports).orElse(home.reports());
    Workbench workbench = Workbench.open(home, packages, name);
    Execution execution =
        new Execution(
            workbench,
            folder,
            selection,
            json ? new JsonLines(main.out()) : new Progress(main.out()));
    RunVerdict verdict =
        target.isPresent() ? execution.against(target.get()) : builtIn(workbench, execution);
    return verdict.exitCode();
  }

  /** The built-in server's data are made up, so everything may be shown. */
  private RunVerdict builtIn(Workbench workbench, Execution execution) throws IOException {
    String token = secret();
    Store store = Store.of(workbench.guide());
    List<String> patients = options.patients().isEmpty() ? store.patients() : options.patients();
    try (ReferenceServer server =
        ReferenceServer.start(
            workbench.guide(), store, workbench.engine().fhirPath(), token, 0, List.of())) {
      return execution.against(
          new Target(server.base(), patients, token, Set.of(), true, options.limits()));
    }
  }

  /** Machines read nothing but the lines of the ledger. */
  private void note(String line) {
    if (!json) {
      main.out().println(Printable.line(line));
    }
  }

  private static String secret() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private Selection selection() {
    try {
      return Selection.of(tags);
    } catch (IllegalArgumentException e) {
      throw new UserError(
          "--tags '%s' is no tag expression; write it like '@search and not @SHOULD'"
              .formatted(tags));
    }
  }
}
