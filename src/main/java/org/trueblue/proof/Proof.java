package org.trueblue.proof;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Redaction;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.guide.Duties;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;
import org.trueblue.http.Limits;
import org.trueblue.http.RestClient;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.Strength;
import org.trueblue.reference.ReferenceServer;
import org.trueblue.reference.Store;
import org.trueblue.run.Plan;
import org.trueblue.run.Run;
import org.trueblue.run.RunFolder;
import org.trueblue.run.RunObserver;
import org.trueblue.run.Selection;
import org.trueblue.session.Session;
import org.trueblue.session.Target;

/**
 * Proves the features of a guide: runs them on the reference server behind each fault, each
 * variation and each dead server in turn.
 */
public final class Proof {

  private static final String TOKEN = "proof";
  private static final Selection ALL = Selection.all();

  private final Engine engine;
  private final Guide guide;
  private final List<Duty> duties;
  private final Plan plan;
  private final Path features;

  /**
   * A proof.
   *
   * @param duties of the guide
   * @param features folder of its features
   */
  public Proof(Engine engine, Guide guide, List<Duty> duties, Path features) throws IOException {
    this.engine = engine;
    this.guide = guide;
    this.duties = duties;
    this.features = features;
    this.plan = Plan.of(features, Duties.catalogue(duties), ALL);
  }

  /**
   * The result of a proof.
   *
   * @param trials in the order in which they were made
   * @param unproved SHALL requirements that no fault was seen by
   */
  public record Result(List<Trial> trials, Set<String> unproved) {
    public Result {
      trials = List.copyOf(trials);
      unproved = new TreeSet<>(unproved);
    }

    /** Whether every trial went as it should and no SHALL is unproved. */
    public boolean holds() {
      return unproved.isEmpty() && trials.stream().allMatch(trial -> trial.problems().isEmpty());
    }
  }

  /**
   * Makes all trials.
   *
   * @param observer is told of each trial as it ends
   */
  public Result make(Consumer<Trial> observer) throws IOException {
    return make(
        Faults.of(duties), Variations.all(), DeadServers.all(guide.id().prefix()), observer);
  }

  /** Makes the trials of these disturbances. */
  Result make(
      List<Fault> faults,
      List<Variation> variations,
      List<DeadServer> deadServers,
      Consumer<Trial> observer)
      throws IOException {
    List<Trial> trials = new ArrayList<>();
    Path folder = Files.createTempDirectory("trueblue-proof");
    Store store = Store.of(guide);
    try (ReferenceServer server =
        ReferenceServer.start(guide, store, engine.fhirPath(), TOKEN, 0, List.of())) {
      Bench bench = new Bench(server.base(), store.patients(), folder);
      Map<String, Settled> before = bench.run((ask, upstream) -> upstream.answer(ask));
      add(trials, undisturbed(before), observer);
      for (Fault fault : faults) {
        add(trials, Trial.of(fault, before, bench.run(fault.disturbance())), observer);
      }
      for (Variation variation : variations) {
        add(trials, Trial.of(variation, before, bench.run(variation.disturbance())), observer);
      }
      for (DeadServer dead : deadServers) {
        add(trials, Trial.of(dead, bench.run(dead.disturbance())), observer);
      }
    } finally {
      new RunFolder(folder).delete();
    }
    return new Result(trials, unproved(trials));
  }

  private static void add(List<Trial> trials, Trial trial, Consumer<Trial> observer) {
    trials.add(trial);
    observer.accept(trial);
  }

  /** Without a disturbance everything passes. */
  private static Trial undisturbed(Map<String, Settled> run) {
    return new Trial(
        "undisturbed",
        "reference server",
        Set.of(),
        run.values().stream()
            .filter(settled -> settled.outcome().status() != Status.PASSED)
            .map(s -> "%s is %s".formatted(s.requirement().id(), s.outcome()))
            .toList());
  }

  private Set<String> unproved(List<Trial> trials) {
    Set<String> unproved =
        plan.requirements().stream()
            .filter(requirement -> requirement.strength() == Strength.SHALL)
            .map(requirement -> requirement.id())
            .collect(Collectors.toCollection(TreeSet::new));
    trials.forEach(trial -> unproved.removeAll(trial.killed()));
    return unproved;
  }

  /** Runs the features behind a disturbance. */
  private final class Bench {

    private final Clock clock = Clock.systemUTC();
    private final URI upstream;
    private final List<String> patients;
    private final Path folder;

    Bench(URI upstream, List<String> patients, Path folder) {
      this.upstream = upstream;
      this.patients = patients;
      this.folder = folder;
    }

    Map<String, Settled> run(Disturbance disturbance) throws IOException {
      try (DisturbingProxy proxy = new DisturbingProxy(upstream, disturbance)) {
        Limits limits = Limits.standard().withRequest(Duration.ofSeconds(10));
        Target target = new Target(proxy.base(), patients, TOKEN, Set.of(), true, limits);
        RunFolder runFolder = RunFolder.create(folder, clock.instant(), "trial");
        Redaction redaction = new Redaction(List.of(TOKEN), true);
        try (Archive archive = new Archive(runFolder.evidence(), redaction)) {
          RestClient client = new RestClient(target.base(), Set.of(), target::token, limits);
          Session session =
              new Session(
                  target,
                  guide,
                  new Evidence(client, archive, clock),
                  engine.fhirPath(),
                  engine.validator());
          new Run(session, plan, runFolder, redaction, new Nobody(), clock)
              .execute(features, ALL, 2, Map.of());
        }
        Map<String, Settled> outcomes =
            Account.read(runFolder.ledger()).scenarios().stream()
                .collect(
                    Collectors.toMap(
                        s -> s.requirement().id(), Function.identity(), (a, b) -> a, TreeMap::new));
        runFolder.delete();
        return outcomes;
      }
    }
  }

  /** Trials are watched as a whole. */
  private static final class Nobody implements RunObserver {
    @Override
    public void started(Line.Started line, int scenarios) {}

    @Override
    public void settled(Settled line) {}

    @Override
    public void ended(Line.Ended line) {}
  }
}
