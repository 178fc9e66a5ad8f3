package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Redaction;
import org.trueblue.http.RestClient;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.run.Plan;
import org.trueblue.run.Run;
import org.trueblue.run.RunFolder;
import org.trueblue.run.Selection;
import org.trueblue.session.Session;
import org.trueblue.session.Target;

/** One run from the command line: preflight, scenarios, reports, and a clean end on Ctrl-C. */
final class Execution {

  /** How long an interrupted run may take to write its reports. */
  private static final int SECONDS_TO_END = 20;

  private final Clock clock = Clock.systemUTC();
  private final Workbench workbench;
  private final Path reports;
  private final Selection selection;
  private final Console console;

  Execution(Workbench workbench, Path reports, Selection selection, Console console) {
    this.workbench = workbench;
    this.reports = reports;
    this.selection = selection;
    this.console = console;
  }

  RunVerdict against(Target named) throws IOException {
    Plan plan = plan();
    CompletableFuture<Void> warm = CompletableFuture.runAsync(workbench.engine()::warm);
    RunFolder folder = folder();
    Redaction redaction = new Redaction(List.of(named.token()), named.showPersonalData());
    RestClient client =
        new RestClient(named.base(), named.allowedOrigins(), named::token, named.limits());
    CompletableFuture<RunVerdict> done = new CompletableFuture<>();
    try {
      RunVerdict verdict = run(plan, named, client, redaction, folder, done);
      warm.cancel(true);
      Reports.write(folder.path());
      console.report(folder.path().resolve("index.html"));
      done.complete(verdict);
      return verdict;
    } finally {
      done.cancel(false);
    }
  }

  private RunVerdict run(
      Plan plan,
      Target named,
      RestClient client,
      Redaction redaction,
      RunFolder folder,
      CompletableFuture<RunVerdict> done)
      throws IOException {
    try (Archive archive = new Archive(folder.evidence(), redaction)) {
      Evidence evidence = new Evidence(client, archive, clock);
      Target target = preflight(named, evidence, folder);
      Session session =
          new Session(
              target,
              workbench.guide(),
              evidence,
              workbench.engine().fhirPath(),
              workbench.engine().validator());
      Run run = new Run(session, plan, folder, redaction, console, clock);
      onInterrupt(run, client, done);
      return run.execute(
          workbench.features(), selection, target.limits().concurrency() + 1, Version.all());
    }
  }

  private Plan plan() throws IOException {
    try {
      Plan plan = Plan.of(workbench.features(), workbench.catalogue(), selection);
      if (plan.size() == 0) {
        throw new UserError("no scenario has the tags of --tags; all tags are in the features");
      }
      return plan;
    } catch (IllegalArgumentException e) {
      throw new UserError(e);
    }
  }

  private RunFolder folder() {
    try {
      return RunFolder.create(reports, clock.instant(), workbench.guide().id().prefix());
    } catch (IOException e) {
      throw new UserError(
          "no run can be kept in %s: %s; name another folder with --reports".formatted(reports, e));
    }
  }

  /** A run that never began leaves no folder behind. */
  private static Target preflight(Target target, Evidence evidence, RunFolder folder)
      throws IOException {
    try {
      return new Preflight(target, evidence).check();
    } catch (RuntimeException e) {
      folder.delete();
      throw e;
    }
  }

  /** The process waits for the reports, and ends with the exit code of the run. */
  private static void onInterrupt(Run run, RestClient client, CompletableFuture<RunVerdict> done) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (!done.isDone()) {
                    run.interrupt();
                    client.stop();
                    await(done);
                  }
                }));
  }

  private static void await(CompletableFuture<RunVerdict> done) {
    try {
      Runtime.getRuntime().halt(done.get(SECONDS_TO_END, TimeUnit.SECONDS).exitCode());
    } catch (TimeoutException e) {
      System.err.println("trueblue: the reports were not finished; the ledger is whole");
    } catch (CancellationException | ExecutionException explained) {
      // by the one who called
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
