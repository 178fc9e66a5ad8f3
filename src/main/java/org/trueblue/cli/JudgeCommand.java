package org.trueblue.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Redaction;
import org.trueblue.evidence.Replay;
import org.trueblue.gate.Rejudgement;
import org.trueblue.gate.Rejudgement.Difference;
import org.trueblue.http.Limits;
import org.trueblue.ledger.Account;
import org.trueblue.report.Printable;
import org.trueblue.run.Conditions.TargetFacts;
import org.trueblue.run.OpenScenarios;
import org.trueblue.run.Plan;
import org.trueblue.run.Run;
import org.trueblue.run.RunFolder;
import org.trueblue.run.Selection;
import org.trueblue.run.Unwatched;
import org.trueblue.session.Session;
import org.trueblue.session.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Judges the evidence of a run again, without asking anybody. */
@Command(
    name = "judge",
    description = {
      "Judge the stored evidence of a run again, without network, and list different verdicts.",
      "Exit codes: 0 the verdicts are the same, 1 some are not, 2 the run cannot be judged."
    },
    mixinStandardHelpOptions = true)
final class JudgeCommand implements Callable<Integer> {

  /** Takes the place of a token that the run had; nobody is ever sent it. */
  private static final String SOME_TOKEN = "replayed";

  @ParentCommand private Main main;

  @Parameters(
      paramLabel = "RUN",
      arity = "0..1",
      description = "Folder of the run; without it, the latest.")
  private @Nullable Path path;

  @Option(names = "--packages", description = "Folder with official FHIR packages (.tgz).")
  private List<Path> packages = List.of();

  @Option(names = "--all", description = "Also list what pseudonyms keep from being judged.")
  private boolean all;

  @Option(names = "--reports", description = "Folder that the runs are kept in.")
  private @Nullable Path reports;

  @Override
  public Integer call() throws IOException {
    Home home = Home.find();
    StoredRun run =
        StoredRun.open(
            Optional.ofNullable(path), Optional.ofNullable(reports).orElse(home.reports()));
    Program program =
        TestBed.of(run, home, packages, TargetFile.EMPTY, new LoginOptions(), line -> {})
            .replaying(target(run));
    Map<String, Exchange> exchanges = Archive.read(run.folder().evidence());
    Set<String> ids = settled(run, exchanges);
    if (ids.isEmpty()) {
      throw new UserError("nothing was settled in %s".formatted(run.folder().path()));
    }
    Account judged = judged(run, program, exchanges);
    Set<String> verbatim =
        Archive.readVerbatim(run.folder().evidence()).stream()
            .map(Exchange::id)
            .collect(Collectors.toSet());
    Rejudgement rejudgement =
        Rejudgement.of(run.account(), judged, ids, verbatim, run.conditions().ofSuite());
    changedConditions(run, program).forEach(line -> main.out().println(Printable.line(line)));
    tell(rejudgement);
    StoredChecklist.tell(run, main.out());
    return rejudgement.differences().isEmpty() ? 0 : 1;
  }

  /** What was settled for good: what was not cannot come out the same. */
  private static Set<String> settled(StoredRun run, Map<String, Exchange> exchanges) {
    Set<String> ids = new LinkedHashSet<>();
    run.account().scenarios().forEach(scenario -> ids.add(scenario.requirement().id()));
    ids.removeAll(OpenScenarios.of(run.account(), exchanges));
    return ids;
  }

  private Account judged(StoredRun run, Program program, Map<String, Exchange> exchanges)
      throws IOException {
    Plan all = program.plan(Selection.of(run.conditions().tags()));
    Plan plan = run.conditions().only().isEmpty() ? all : all.only(run.conditions().only());
    Target target = target(run);
    Session session = program.session(target, Evidence.replaying(new Replay(exchanges.values())));
    int threads =
        Math.min(Runtime.getRuntime().availableProcessors(), program.scenariosAtOnce(target));
    RunFolder folder = new RunFolder(Files.createTempDirectory("trueblue-judge"));
    try {
      new Run(
              session,
              plan,
              folder,
              new Redaction(List.of(), true),
              new Unwatched(),
              Clock.systemUTC())
          .execute(threads, Version.all());
      return Account.read(folder.ledger());
    } finally {
      folder.delete();
    }
  }

  private static Target target(StoredRun run) {
    TargetFacts facts = run.conditions().target();
    boolean hadToken = facts.builtIn() || !facts.tokenEnv().isEmpty();
    return new Target(
        URI.create(run.account().started().target()),
        run.account().started().patients(),
        hadToken ? SOME_TOKEN : "",
        Set.of(),
        true,
        Limits.standard());
  }

  /** What is not as it was when the run was made, which different verdicts may come from. */
  private static List<String> changedConditions(StoredRun run, Program program) {
    Map<String, String> before = new LinkedHashMap<>(run.conditions().versions());
    before.putAll(run.conditions().packages());
    Map<String, String> now = new LinkedHashMap<>(Version.all());
    now.putAll(program.packages());
    return before.entrySet().stream()
        .filter(one -> !one.getValue().equals(now.get(one.getKey())))
        .map(
            one ->
                "then %s %s, now %s"
                    .formatted(
                        one.getKey(),
                        one.getValue(),
                        Optional.ofNullable(now.get(one.getKey())).orElse("not at hand")))
        .sorted()
        .toList();
  }

  private void tell(Difference difference) {
    main.out().println(Printable.line(difference.requirement()));
    main.out().println(Printable.line("  was " + difference.before()));
    main.out().println(Printable.line("  is  " + difference.after()));
    main.out().println(Printable.line("  because " + difference.reason()));
  }

  private void tell(Rejudgement rejudgement) {
    rejudgement.differences().forEach(this::tell);
    if (!rejudgement.undecided().isEmpty()) {
      main.out()
          .printf(
              "%d verdicts stand as they were kept, since they rest on evidence that was kept with"
                  + " pseudonyms or without secrets; --all lists them%n",
              rejudgement.undecided().size());
      if (all) {
        rejudgement.undecided().forEach(this::tell);
      }
    }
    main.out()
        .printf(
            "%d verdicts are the same, %d are different%n",
            rejudgement.same(), rejudgement.differences().size());
  }
}
