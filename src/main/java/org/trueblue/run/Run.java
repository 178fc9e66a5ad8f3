package org.trueblue.run;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.ObjectFactorySupplier;
import io.cucumber.core.runtime.Runtime;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trueblue.evidence.Redaction;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Ledger;
import org.trueblue.ledger.Line;
import org.trueblue.outcome.Cause;
import org.trueblue.outcome.Gap;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.session.Session;
import org.trueblue.steps.Conversations;
import org.trueblue.steps.Glue;

/** One run of planned scenarios against one target. */
public final class Run {

  private static final URI GLUE = URI.create("classpath:/org/trueblue/steps");

  private final Conversations conversations = new Conversations();
  private final Session session;
  private final Plan plan;
  private final RunFolder folder;
  private final Redaction redaction;
  private final RunObserver observer;
  private final Clock clock;
  private final Amendment amendment;

  /** A run that keeps its results in a folder and lets an observer watch. */
  public Run(
      Session session,
      Plan plan,
      RunFolder folder,
      Redaction redaction,
      RunObserver observer,
      Clock clock) {
    this(session, plan, folder, redaction, observer, clock, Amendment.NONE);
  }

  /** The same, whose outcomes are amended before they are kept. */
  public Run(
      Session session,
      Plan plan,
      RunFolder folder,
      Redaction redaction,
      RunObserver observer,
      Clock clock,
      Amendment amendment) {
    this.amendment = amendment;
    this.session = session;
    this.plan = plan;
    this.folder = folder;
    this.redaction = redaction;
    this.observer = observer;
    this.clock = clock;
  }

  /**
   * Runs the scenarios and settles each.
   *
   * @param threads how many scenarios run at the same time
   * @param versions of the software that judges, for the ledger
   * @throws IOException if the ledger cannot be read back
   */
  public RunVerdict execute(int threads, Map<String, String> versions) throws IOException {
    try (Ledger ledger = new Ledger(folder.ledger(), folder.seed())) {
      Line.Started started = started(versions);
      ledger.append(started);
      observer.started(started, plan.size());
      return settle(ledger, plan, threads);
    }
  }

  /**
   * Goes on with a run that was cut short: what was settled for good stays, the rest is run.
   *
   * @param before what its ledger says
   * @param open the requirements to settle
   * @param threads how many scenarios run at the same time
   * @throws IOException if the ledger cannot be read back
   */
  public RunVerdict resume(Account before, Set<String> open, int threads) throws IOException {
    Closing.reopen(folder);
    try (Ledger ledger = Ledger.resume(folder.ledger(), folder.seed())) {
      ledger.append(new Line.Resumed(clock.instant()));
      Plan rest = plan.among(open);
      List<Line.Settled> kept =
          before.scenarios().stream()
              .filter(scenario -> !open.contains(scenario.requirement().id()))
              .toList();
      observer.resumed(before.started(), kept, rest.size());
      return settle(ledger, rest, threads);
    }
  }

  private RunVerdict settle(Ledger ledger, Plan scenarios, int threads) throws IOException {
    settleUnselected(ledger, scenarios);
    if (scenarios.size() > 0) {
      cucumber(scenarios, threads, ledger).run();
    }
    Line.Ended ended =
        new Line.Ended(
            clock.instant(),
            conversations.isStopped(),
            Account.read(folder.ledger()).endedNow().verdict());
    ledger.append(ended);
    observer.ended(ended);
    return ended.verdict();
  }

  /** Lets the scenarios that have not begun end at once, as not tested. */
  public void interrupt() {
    conversations.stop();
  }

  private Line.Started started(Map<String, String> versions) {
    return new Line.Started(
        folder.name(),
        clock.instant(),
        session.target().base().toString(),
        session.target().patients(),
        session.sources(),
        versions,
        plan.requirements());
  }

  private void settleUnselected(Ledger ledger, Plan scenarios) {
    scenarios.scenarios().stream()
        .filter(scenario -> !scenario.selected())
        .map(
            s ->
                new Line.Settled(
                    s.requirement(),
                    s.feature(),
                    s.name(),
                    s.tags(),
                    List.of(),
                    new Outcome.NotTested(gap(s)),
                    List.of(),
                    List.of(),
                    clock.instant(),
                    clock.instant()))
        .forEach(
            line -> {
              ledger.append(line);
              if (line.outcome() instanceof Outcome.NotTested left
                  && left.gap().code().equals(PlannedScenario.NOT_WRITTEN)) {
                observer.settled(line);
              }
            });
  }

  private static Gap gap(PlannedScenario scenario) {
    return scenario.unwritten().isEmpty()
        ? new Gap(
            Cause.NOT_SELECTED,
            "run.not-selected",
            "the run was told to leave it out",
            "run again without --tags")
        : new Gap(
            Cause.NOT_SELECTED,
            PlannedScenario.NOT_WRITTEN,
            scenario.unwritten(),
            "test it by other means until TrueBlue does");
  }

  private Runtime cucumber(Plan scenarios, int threads, Ledger ledger) {
    RuntimeOptionsBuilder options =
        new RuntimeOptionsBuilder().addGlue(GLUE).setThreads(threads).setNoSummary();
    scenarios
        .selectedLines()
        .forEach((file, lines) -> options.addFeature(FeatureWithLines.create(file, lines)));
    ThreadLocal<Glue> glue = ThreadLocal.withInitial(() -> new Glue(session, conversations));
    ObjectFactorySupplier objects = glue::get;
    return Runtime.builder()
        .withRuntimeOptions(options.build())
        .withObjectFactorySupplier(objects)
        .withAdditionalPlugins(
            new Recorder(
                plan,
                conversations,
                session::explained,
                new Redactor(redaction),
                amendment,
                id -> Optional.ofNullable(session.evidence().unstable().get(id)),
                settled -> {
                  ledger.append(settled);
                  observer.settled(settled);
                }))
        .build();
  }
}
