package org.trueblue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Redaction;
import org.trueblue.evidence.Reusable;
import org.trueblue.http.RestClient;
import org.trueblue.ledger.Account;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.report.StepOutcome;
import org.trueblue.run.Conditions;
import org.trueblue.run.LatestRun;
import org.trueblue.run.OpenScenarios;
import org.trueblue.run.Plan;
import org.trueblue.run.Run;
import org.trueblue.run.RunFolder;
import org.trueblue.run.Selection;
import org.trueblue.session.Session;
import org.trueblue.session.Target;

/** One run from the command line: preflight, scenarios, reports, and a clean end on Ctrl-C. */
final class Execution {

  private final Clock clock = Clock.systemUTC();
  private final Program program;
  private final Assignment assignment;
  private final Console console;
  private final RunOptions options;

  Execution(Program program, Assignment assignment, Console console, RunOptions options) {
    this.program = program;
    this.assignment = assignment;
    this.console = console;
    this.options = options;
  }

  /** What settles the scenarios. */
  @FunctionalInterface
  private interface Settling {
    RunVerdict by(Run run, int threads) throws IOException;
  }

  /** Makes a new run in a folder of its own. */
  RunVerdict begin(Path reports) throws IOException {
    Plan plan = plan();
    assignment.checklist(program); // what is wrong in it is told before anything is done
    RunFolder folder = folder(reports);
    LatestRun latest = new LatestRun(reports);
    try {
      latest.began(folder);
      Conditions.write(assignment.conditions(program, folder), program.folders(), folder);
      assignment.waivers().copyTo(folder.path());
    } catch (IOException e) {
      throw new UserError(
          "no run can be kept in %s: %s; see that there is room"
              .formatted(reports, e.getMessage()));
    }
    try {
      return carryOut(
          folder, plan, List.of(), (run, threads) -> run.execute(threads, Version.all()));
    } catch (Refused refused) {
      folder.delete();
      latest.refused(String.valueOf(refused.getMessage()));
      throw refused.error();
    }
  }

  /** Goes on with a run that was cut short. */
  RunVerdict resume(StoredRun stored) throws IOException {
    Plan plan = plan();
    if (stored.isBlank()) {
      Files.deleteIfExists(stored.folder().ledger());
      return carriedOut(
          stored.folder(), plan, List.of(), (run, threads) -> run.execute(threads, Version.all()));
    }
    if (!plan.requirements().equals(stored.account().started().planned())) {
      throw new UserError(
          "%s was planned with other features than those at hand; begin anew with 'trueblue run'"
              .formatted(stored.folder().path()));
    }
    Path evidence = stored.folder().evidence();
    Set<String> open = OpenScenarios.of(stored.account(), Archive.read(evidence));
    return carriedOut(
        stored.folder(),
        plan,
        Reusable.of(Archive.readVerbatim(evidence)),
        (run, threads) -> run.resume(stored.account(), open, threads));
  }

  private RunVerdict carriedOut(
      RunFolder folder, Plan plan, Collection<Exchange> known, Settling settling)
      throws IOException {
    try {
      return carryOut(folder, plan, known, settling);
    } catch (Refused refused) {
      throw refused.error();
    }
  }

  private RunVerdict carryOut(
      RunFolder folder, Plan plan, Collection<Exchange> known, Settling settling)
      throws IOException {
    Target named = assignment.target();
    CompletableFuture<Void> warm = CompletableFuture.runAsync(program.engine()::warm);
    List<String> secrets = new ArrayList<>(program.secrets());
    secrets.add(named.token());
    Redaction redaction = new Redaction(secrets, named.showPersonalData());
    redaction.spare(named.patients());
    RestClient client =
        new RestClient(named.base(), named.allowedOrigins(), program.token(named), named.limits());
    try (Archive archive =
        new Archive(folder.evidence(), redaction, folder.seed(), program.discretion())) {
      Evidence evidence =
          new Evidence(client, archive, clock).insisting(client::rest).knowing(known);
      Target target = preflight(named, evidence);
      redaction.spare(target.patients());
      Session session = program.session(target, evidence);
      LocalDate today = LocalDate.now(clock);
      FailFast failFast = new FailFast(console);
      Run run =
          new Run(
              session,
              plan,
              folder,
              redaction,
              options.failFast() ? failFast : console,
              clock,
              (requirement, outcome) ->
                  assignment
                      .waivers()
                      .applied(requirement, outcome, target.base().toString(), today));
      Runnable stop =
          () -> {
            run.interrupt();
            program.stop();
            client.stop();
          };
      failFast.endingBy(stop);
      Interruption interruption = Interruption.of(stop);
      try {
        RunVerdict verdict = settled(folder, target, stop, settling, run);
        warm.cancel(true);
        options.reports().of(folder);
        Conditions conditions = Conditions.read(folder);
        Account account = Account.read(folder.ledger());
        console.procedure(StepOutcome.of(conditions.procedure(), account, conditions.checklist()));
        console.attestations(conditions.checklist());
        console.summary(account);
        console.report(folder.path().resolve("index.html"));
        interruption.ended(verdict);
        return verdict;
      } finally {
        interruption.over();
      }
    } catch (UncheckedIOException e) {
      throw new UserError(
          "the run could not be kept in %s: %s; see that there is room, then go on with --resume %1$s"
              .formatted(folder.path(), e.getMessage()));
    }
  }

  private RunVerdict settled(
      RunFolder folder, Target target, Runnable stop, Settling settling, Run run)
      throws IOException {
    TimeLimit limit = new TimeLimit(target.limits().run(), stop, new OverdueRun(folder, console));
    try {
      return settling.by(run, program.scenariosAtOnce(target));
    } finally {
      limit.close();
    }
  }

  private Plan plan() throws IOException {
    try {
      Plan all = program.plan(Selection.of(assignment.tags()));
      Plan plan = assignment.only().isEmpty() ? all : all.only(assignment.only());
      if (plan.size() == 0) {
        throw new UserError(
            "no scenario has the tags of --tags%s; all tags are in the features"
                .formatted(TagSuggestion.of(assignment.tags(), all.tags())));
      }
      return plan;
    } catch (IllegalArgumentException e) {
      throw new UserError(e);
    }
  }

  private RunFolder folder(Path reports) {
    try {
      return RunFolder.create(reports, clock.instant(), program.label());
    } catch (IOException e) {
      throw new UserError(
          "no run can be kept in %s: %s; name another folder with --reports"
              .formatted(reports, IoReason.of(e)));
    }
  }

  private Target preflight(Target target, Evidence evidence) throws Refused {
    try {
      return program.checked(target, evidence);
    } catch (UserError e) {
      throw new Refused(e);
    }
  }

  /** A run that would be in vain. */
  private static final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient UserError error;

    Refused(UserError error) {
      super(error.getMessage(), error);
      this.error = error;
    }

    UserError error() {
      return error;
    }
  }
}
