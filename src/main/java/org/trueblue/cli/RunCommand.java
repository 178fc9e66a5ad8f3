package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trueblue.gate.Waivers;
import org.trueblue.outcome.RunVerdict;
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
      names = "--suite",
      paramLabel = "NAME@VERSION",
      description = "Hand-written features to run instead of a guide, such as blue-button-2@v2.")
  private @Nullable String suite;

  @Mixin private LoginOptions login;

  @Option(
      names = "--tags",
      description = "Which scenarios, as a tag expression: '@us-core-patient and @search'.")
  private String tags = "";

  @Option(names = "--packages", description = "Folder with official FHIR packages (.tgz).")
  private List<Path> packages = List.of();

  @Option(names = "--reports", description = "Folder that the run's own folder is made in.")
  private @Nullable Path reports;

  @Option(
      names = "--waivers",
      paramLabel = "FILE",
      description = "What is accepted though it is broken, with reason and expiry (YAML).")
  private @Nullable Path waivers;

  @Option(
      names = "--resume",
      paramLabel = "RUN",
      arity = "0..1",
      fallbackValue = "",
      description = "Go on with a run that was cut short; without a folder, the latest.")
  private @Nullable Path resumed;

  @Option(names = "--list", description = "Print what would be run, and run nothing.")
  private boolean list;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() throws IOException {
    options.trust();
    Home home = Home.find();
    Path folder = Optional.ofNullable(reports).orElse(home.reports());
    RunVerdict verdict = resumed == null ? begun(home, folder) : resumed(folder, resumed);
    if (!list) {
      output.show(folder, main::complain);
    }
    return verdict.exitCode();
  }

  private RunVerdict begun(Home home, Path folder) throws IOException {
    checkTags();
    Waivers accepted = accepted();
    if (suite != null && guide != null) {
      throw new UserError("--suite and --guide are two runs; name one of them");
    }
    Optional<Target> target = options.target();
    output.waiting(main.out(), "Reading what is asked, and its features");
    TestBed bed = suite == null ? guide(home, target) : suite(home, suite);
    TestBed.Use run =
        (program, against) ->
            list
                ? new Listing(program.plan(Selection.of(tags)), main.out()).print()
                : new Execution(
                        program,
                        new Assignment(
                            against,
                            target.isEmpty(),
                            target.isEmpty() && login.asCms(),
                            options.tokenEnv(),
                            tags,
                            List.of(),
                            accepted,
                            options.attestations()),
                        console(),
                        output.options())
                    .begin(folder);
    return target.isPresent()
        ? bed.against(target.get(), run)
        : bed.builtIn(options.patients(), options.limits(), 0, run);
  }

  private TestBed suite(Home home, String name) throws IOException {
    return new SuiteTestBed(home, name, packages, options.file(), login, login.asCms(), main::tell);
  }

  private TestBed guide(Home home, Optional<Target> target) throws IOException {
    String named =
        Optional.ofNullable(guide)
            .or(() -> Optional.ofNullable(options.file().guide()))
            .orElse(ChosenGuide.ALIAS);
    String name =
        target.isPresent()
            ? new ChosenGuide(home.packages(packages), this::note).of(named, target.get())
            : named.equals(ChosenGuide.ALIAS) ? ChosenGuide.DEFAULT : named;
    return new GuideTestBed(Workbench.open(home, packages, name));
  }

  private RunVerdict resumed(Path folder, Path named) throws IOException {
    Optional<Path> path = named.toString().isEmpty() ? Optional.empty() : Optional.of(named);
    StoredRun run = StoredRun.cutShort(path, folder);
    Again again =
        new Again(
            run, Home.find(), packages, options.tokenEnv(), options.file(), login, main::tell);
    return again.on(
        run.conditions().target().builtIn() ? again.port() : 0,
        run.conditions().only(),
        console(),
        execution -> execution.resume(run));
  }

  private Waivers accepted() {
    Path file =
        Optional.ofNullable(waivers)
            .or(() -> Optional.ofNullable(options.file().waivers()).map(Path::of))
            .orElse(null);
    return file == null ? Waivers.NONE : WaiverOptions.read(file);
  }

  private Console console() {
    return output.console(main);
  }

  /** Machines read nothing but the lines of the ledger. */
  private void note(String line) {
    if (output.isTalkative()) {
      main.out().println(Printable.line(line));
    }
  }

  private void checkTags() {
    try {
      Selection.of(tags);
    } catch (IllegalArgumentException e) {
      throw new UserError(
          "--tags '%s' is no tag expression; write it like '@search and not @SHOULD'"
              .formatted(tags));
    }
  }
}
