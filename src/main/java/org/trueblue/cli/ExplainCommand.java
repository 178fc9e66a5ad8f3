package org.trueblue.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trueblue.guide.Duties;
import org.trueblue.guide.Duty;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Packages;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.report.AttestationText;
import org.trueblue.report.OutcomeText;
import org.trueblue.report.Printable;
import org.trueblue.requirement.Coverage;
import org.trueblue.run.LatestRun;
import org.trueblue.run.Plan;
import org.trueblue.run.PlannedScenario;
import org.trueblue.run.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Tells what a duty is, where it stands written, how it is judged, and what data show it. */
@Command(
    name = "explain",
    description =
        "Tell what a requirement is, where it is written, how it is judged, what shows it.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  private static final int FEW = 5;

  @ParentCommand private Main main;

  @Parameters(
      paramLabel = "REQUIREMENT",
      description = "Its id, such as us-core-6.1.0/Goal/search/patient.")
  private String id = "";

  @Option(names = "--run", paramLabel = "RUN", description = "Also what came of it in this run.")
  private @Nullable Path path;

  @Option(names = "--packages", description = "Folder with official FHIR packages (.tgz).")
  private List<Path> packages = List.of();

  @Override
  public Integer call() throws IOException {
    Home home = Home.find();
    Optional<ExplainedSuite> ofSuite = ExplainedSuite.of(home, id);
    if (ofSuite.isPresent()) {
      ofSuite.get().tell(main.out()::println);
      run(home).ifPresent(this::outcome);
      return 0;
    }
    Packages known = home.packages(packages);
    PackageId guide = guide(known);
    List<Duty> duties = Duties.of(OpenGuide.of(home, known, guide).guide());
    Duty duty =
        duties.stream()
            .filter(one -> one.requirement().id().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(duties));
    tell(duty);
    judged(home, guide, duties);
    main.out().println("Shown by: " + ShownBy.of(duty));
    run(home).ifPresent(this::outcome);
    return 0;
  }

  /** The guide whose prefix the id has. */
  private PackageId guide(Packages known) throws IOException {
    return known.carried().stream()
        .filter(guide -> id.startsWith(guide.prefix() + "/"))
        .findFirst()
        .orElseThrow(
            () ->
                new UserError(
                    "'%s' is no requirement of a guide that is carried, or of a suite; write it like us-core-6.1.0/Goal/read or BB-TOK-05"
                        .formatted(id)));
  }

  private UserError unknown(List<Duty> duties) {
    String tail = id.substring(id.indexOf('/') + 1).toLowerCase(Locale.ROOT);
    String type = tail.replaceFirst("/.*", "");
    List<String> near =
        duties.stream()
            .map(duty -> duty.requirement().id())
            .filter(one -> one.toLowerCase(Locale.ROOT).contains("/" + type))
            .limit(FEW)
            .toList();
    return new UserError(
        "there is no requirement '%s'%s"
            .formatted(id, near.isEmpty() ? "" : "; near it are " + String.join(", ", near)));
  }

  private void tell(Duty duty) {
    PrintStream out = main.out();
    out.printf("%s (%s)%n", duty.requirement().id(), duty.requirement().strength());
    out.println(Printable.line(duty.requirement().text()));
    out.println("Written in: " + duty.requirement().source());
    out.printf("Belongs to: %s, %s%n", duty.requirement().guide(), duty.requirement().topic());
    if (duty.coverage() instanceof Coverage.Excluded excluded) {
      out.println("It is not judged: " + Printable.line(excluded.reason()));
    } else if (duty.coverage() instanceof Coverage.Pending pending) {
      out.println("It is not judged yet: " + Printable.line(pending.reason()));
    } else if (duty.coverage() instanceof Coverage.Attestable attestable) {
      out.println("Somebody has to attest it: " + Printable.line(attestable.how()));
    }
  }

  private void judged(Home home, PackageId guide, List<Duty> duties) throws IOException {
    Path features = home.features().resolve(guide.alias()).resolve(guide.version());
    if (!Files.isDirectory(features)) {
      return;
    }
    Plan.of(features, Duties.catalogue(duties), Selection.all())
        .find(id)
        .ifPresent(
            scenario -> {
              main.out()
                  .printf(
                      "Judged by: %s, in features/%s%n", scenario.name(), file(guide, scenario));
              scenario.steps().forEach(step -> main.out().println("  " + Printable.line(step)));
            });
  }

  private static String file(PackageId guide, PlannedScenario scenario) {
    return guide.alias() + "/" + scenario.feature();
  }

  private Optional<StoredRun> run(Home home) {
    if (path != null) {
      return Optional.of(StoredRun.open(path));
    }
    try {
      return Optional.of(StoredRun.open(new LatestRun(home.reports()).folder().path()));
    } catch (IOException | UserError none) {
      return Optional.empty();
    }
  }

  private void outcome(StoredRun run) {
    run.conditions().checklist().items().stream()
        .filter(item -> item.requirement().id().equals(id))
        .forEach(
            item ->
                main.out().printf("In %s: %s%n", run.conditions().run(), AttestationText.of(item)));
    Account account = run.account();
    account.scenarios().stream()
        .filter(scenario -> scenario.requirement().id().equals(id))
        .findFirst()
        .ifPresent(scenario -> outcome(account, scenario));
  }

  private void outcome(Account account, Settled scenario) {
    main.out()
        .printf(
            "In %s: %s%n", account.started().run(), OutcomeText.word(scenario.outcome().status()));
    OutcomeText.full(scenario.outcome())
        .lines()
        .limit(20)
        .forEach(line -> main.out().println("  " + Printable.line(line)));
    Map<String, Integer> looks = new TreeMap<>();
    scenario.judgements().forEach(j -> looks.merge(j.check(), j.subjects(), Integer::sum));
    looks.forEach((check, subjects) -> main.out().printf("  %s looked at %d%n", check, subjects));
  }
}
