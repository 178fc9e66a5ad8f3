package org.trueblue.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.trueblue.gate.Waivers;
import org.trueblue.http.Limits;
import org.trueblue.http.Origin;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.run.Conditions;
import org.trueblue.run.Conditions.TargetFacts;
import org.trueblue.session.Target;

/** Runs under the conditions of a run that was made before, against the same target. */
final class Again {

  private final StoredRun run;
  private final Home home;
  private final List<Path> packages;
  private final String tokenEnv;
  private final TargetFile file;
  private final LoginOptions login;
  private final Consumer<String> teller;

  /**
   * @param tokenEnv name of the variable with the access token, empty for that of the run
   * @param file which says how users log in, if the run is of a suite
   * @param teller tells a person what to do in a login
   */
  Again(
      StoredRun run,
      Home home,
      List<Path> packages,
      String tokenEnv,
      TargetFile file,
      LoginOptions login,
      Consumer<String> teller) {
    this.run = run;
    this.home = home;
    this.packages = List.copyOf(packages);
    this.file = file;
    this.login = login;
    this.teller = teller;
    this.tokenEnv = tokenEnv.isEmpty() ? run.conditions().target().tokenEnv() : tokenEnv;
  }

  /** What is done under these conditions. */
  @FunctionalInterface
  interface Use {
    RunVerdict of(Execution execution) throws IOException;
  }

  /**
   * Runs.
   *
   * @param port of the built-in server, if that is the target; 0 for any
   * @param only the requirements that are wanted, empty for all of the run
   */
  RunVerdict on(int port, List<String> only, Console console, Use use) throws IOException {
    Conditions conditions = run.conditions();
    TestBed.Use execution =
        (program, target) ->
            use.of(
                new Execution(
                    program,
                    new Assignment(
                        target,
                        conditions.target().builtIn(),
                        conditions.target().asCms(),
                        tokenEnv,
                        conditions.tags(),
                        only,
                        waivers(),
                        conditions.checklist().said()),
                    console,
                    RunOptions.standard()));
    TestBed bed = TestBed.of(run, home, packages, file, login, teller);
    if (conditions.target().builtIn()) {
      return bed.builtIn(patients(), limits(), port, execution);
    }
    Target target = target();
    if (conditions.ofSuite() && !login.isSaid(file) && target.token().isEmpty()) {
      throw new UserError(
          "%s is a run of the suite %s, whose logins are not kept: say again how users log in, with --login or --target FILE"
              .formatted(run.folder().path(), conditions.guide()));
    }
    return bed.against(target, execution);
  }

  /** The port of the target. */
  int port() {
    return URI.create(run.conditions().target().base()).getPort();
  }

  private Target target() {
    TargetFacts facts = run.conditions().target();
    Set<Origin> origins =
        facts.allowedOrigins().stream().map(TargetOptions::origin).collect(Collectors.toSet());
    return new Target(
        TargetOptions.base(facts.base()),
        patients(),
        TargetOptions.token(tokenEnv),
        origins,
        facts.showPersonalData(),
        limits());
  }

  /** Those that the run used, also if it chose them itself; a login chooses anew. */
  private List<String> patients() {
    return run.conditions().ofSuite()
        ? run.conditions().target().patients()
        : run.account().started().patients();
  }

  private Limits limits() {
    TargetFacts facts = run.conditions().target();
    return Limits.standard()
        .withConcurrency(facts.concurrency())
        .withRequest(Duration.ofSeconds(facts.timeoutSeconds()));
  }

  private Waivers waivers() {
    Path kept = run.folder().path().resolve("waivers.yaml");
    return Files.exists(kept) ? WaiverOptions.read(kept) : Waivers.NONE;
  }
}
