package org.trueblue.run;

import io.cucumber.core.options.RuntimeOptions;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.ObjectFactorySupplier;
import io.cucumber.core.runtime.Runtime;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.trueblue.evidence.Redaction;
import org.trueblue.guide.Guide;
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

  /** A run that keeps its results in a folder and lets an observer watch. */
  public Run(
      Session session,
      Plan plan,
      RunFolder folder,
      Redaction redaction,
      RunObserver observer,
      Clock clock) {
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
   * @param features folder of the features that were planned
   * @param selection which tags are wanted, as it was planned
   * @param threads how many scenarios run at the same time
   * @param versions of the software that judges, for the ledger
   * @throws java.io.IOException if the ledger cannot be read back
   */
  public RunVerdict execute(
      Path features, Selection selection, int threads, Map<String, String> versions)
      throws java.io.IOException {
    try (Ledger ledger = new Ledger(folder.ledger())) {
      start(ledger, versions);
      settleUnselected(ledger);
      if (plan.size() > 0) {
        cucumber(features, selection, threads, ledger).run();
      }
      RunVerdict verdict = Account.read(folder.ledger()).verdict();
      Line.Ended ended = new Line.Ended(clock.instant(), conversations.isStopped(), verdict);
      ledger.append(ended);
      observer.ended(ended);
      return verdict;
    }
  }

  /** Lets the scenarios that have not begun end at once, as not tested. */
  public void interrupt() {
    conversations.stop();
  }

  private void start(Ledger ledger, Map<String, String> versions) {
    Guide guide = session.guide();
    Line.Started started =
        new Line.Started(
            folder.name(),
            clock.instant(),
            session.target().base().toString(),
            session.target().patients(),
            Map.of(guide.id().toString(), guide.pack().digest()),
            versions,
            plan.requirements());
    ledger.append(started);
    observer.started(started, plan.size());
  }

  private void settleUnselected(Ledger ledger) {
    Gap gap =
        new Gap(
            Cause.NOT_SELECTED,
            "run.not-selected",
            "the run was told to leave it out",
            "run again without --tags");
    plan.scenarios().stream()
        .filter(scenario -> !scenario.selected())
        .map(
            s ->
                new Line.Settled(
                    s.requirement(),
                    s.feature(),
                    s.name(),
                    s.tags(),
                    List.of(),
                    new Outcome.NotTested(gap),
                    List.of(),
                    List.of(),
                    clock.instant(),
                    clock.instant()))
        .forEach(ledger::append);
  }

  private Runtime cucumber(Path features, Selection selection, int threads, Ledger ledger) {
    RuntimeOptions options =
        new RuntimeOptionsBuilder()
            .addGlue(GLUE)
            .addFeature(
                io.cucumber.core.feature.FeatureWithLines.create(features.toUri(), List.of()))
            .addTagFilter(selection.expression())
            .setThreads(threads)
            .setNoSummary()
            .build();
    ThreadLocal<Glue> glue = ThreadLocal.withInitial(() -> new Glue(session, conversations));
    ObjectFactorySupplier objects = glue::get;
    return Runtime.builder()
        .withRuntimeOptions(options)
        .withObjectFactorySupplier(objects)
        .withAdditionalPlugins(
            new Recorder(
                plan,
                conversations,
                new Redactor(redaction),
                settled -> {
                  ledger.append(settled);
                  observer.settled(settled);
                }))
        .build();
  }
}
