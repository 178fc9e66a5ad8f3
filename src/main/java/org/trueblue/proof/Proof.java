package org.trueblue.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.guide.Duties;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.Strength;
import org.trueblue.proof.Choice.Kind;
import org.trueblue.reference.ReferenceServer;
import org.trueblue.reference.Store;
import org.trueblue.requirement.Catalogue;
import org.trueblue.run.Plan;
import org.trueblue.run.RunFolder;
import org.trueblue.run.Selection;

/**
 * Proves the features of a guide: runs them on the reference server behind each fault, each
 * variation, each omission and each dead server in turn. Behind a fault runs the feature whose duty
 * it breaks, behind everything else all of them.
 */
public final class Proof {

  private final Engine engine;
  private final Guide guide;
  private final List<Duty> duties;
  private final Catalogue catalogue;
  private final Plan plan;
  private final Path features;
  private final Store store;
  private final Map<String, About> abouts;
  private final Choice choice;

  /**
   * A proof.
   *
   * @param duties of the guide
   * @param features folder of its features, or one of them
   * @param choice which trials it makes
   */
  public Proof(Engine engine, Guide guide, List<Duty> duties, Path features, Choice choice)
      throws IOException {
    this.engine = engine;
    this.guide = guide;
    this.duties = duties;
    this.features = features;
    this.choice = choice;
    this.store = Store.of(guide);
    this.abouts =
        duties.stream()
            .collect(
                Collectors.toMap(duty -> duty.requirement().id(), duty -> About.of(guide, duty)));
    this.catalogue = Duties.catalogue(duties);
    this.plan = Plan.of(features, catalogue, Selection.all());
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
   * @param size is told how many there are, if all goes as it should
   * @param observer is told of each trial as it ends
   */
  public Result make(IntConsumer size, Consumer<Trial> observer) throws IOException {
    List<Fault> faults = faults();
    List<List<Variation>> rounds = Rounds.of(guide, store, engine.validator(), choice);
    List<DeadServer> dead = choice.of(Kind.DEAD_SERVERS, DeadServers.all(), DeadServer::name);
    size.accept(1 + faults.size() + rounds.size() + dead.size());
    return make(faults, rounds, dead, observer);
  }

  private List<Fault> faults() {
    Set<String> planned = plan.requirements().stream().map(r -> r.id()).collect(Collectors.toSet());
    List<Fault> faults =
        Faults.of(guide, duties).stream()
            .filter(fault -> planned.containsAll(fault.kills().keySet()))
            .toList();
    return choice.of(Kind.FAULTS, faults, Fault::name);
  }

  /** Makes the trials of these disturbances. */
  Result make(
      List<Fault> faults,
      List<List<Variation>> rounds,
      List<DeadServer> deadServers,
      Consumer<Trial> observer)
      throws IOException {
    List<Trial> trials = new ArrayList<>();
    Consumer<Trial> done =
        trial -> {
          trials.add(trial);
          observer.accept(trial);
        };
    Path folder = Files.createTempDirectory("trueblue-proof");
    try (ReferenceServer server = serving(store)) {
      Upstream upstream = new Upstream(server.base());
      Bench bench = bench(store, upstream, folder);
      Map<String, Settled> before = bench.run(features, (ask, behind) -> behind.answer(ask));
      done.accept(undisturbed(before));
      String feature = "";
      for (Fault fault : faults) {
        if (!feature.equals(fault.feature())) {
          upstream.forget();
        }
        feature = fault.feature();
        Map<String, Settled> after = bench.run(file(feature), fault.disturbance());
        done.accept(Trial.of(fault, before, after));
      }
      for (List<Variation> round : rounds) {
        vary(round, folder, before, done);
      }
      for (DeadServer dead : deadServers) {
        done.accept(Trial.of(dead, bench.run(features, dead.disturbance())));
      }
    } finally {
      new RunFolder(folder).delete();
    }
    return new Result(trials, unproved(trials));
  }

  private ReferenceServer serving(Store data) {
    return ReferenceServer.start(guide, data, engine.fhirPath(), Bench.TOKEN, 0, List.of());
  }

  private Bench bench(Store data, Upstream upstream, Path folder) {
    return new Bench(new GuideStage(engine, guide, data.patients()), catalogue, upstream, folder);
  }

  private Path file(String feature) {
    return Files.isDirectory(features) ? features.resolve(feature + ".feature") : features;
  }

  /**
   * All of a round at once; where that changes what it must not, each alone, to see which it is.
   */
  private void vary(
      List<Variation> round, Path folder, Map<String, Settled> before, Consumer<Trial> done)
      throws IOException {
    Variation all = Variation.together(round);
    Map<String, Settled> after = behind(all, Set.of(features), folder);
    Trial together = trial(all, before, after);
    done.accept(together);
    if (!together.problems().isEmpty() && round.size() > 1) {
      Set<Path> changed = featuresOf(Trial.changed(before, after).keySet());
      for (Variation one : round) {
        done.accept(trial(one, before, behind(one, changed, folder)));
      }
    }
  }

  private Trial trial(
      Variation variation, Map<String, Settled> before, Map<String, Settled> after) {
    return Trial.of(
        variation,
        requirement -> abouts.getOrDefault(requirement.id(), About.of(requirement)),
        before,
        after);
  }

  private Map<String, Settled> behind(Variation variation, Set<Path> files, Path folder)
      throws IOException {
    Store data = variation.data().apply(store);
    Map<String, Settled> outcomes = new TreeMap<>();
    try (ReferenceServer server = serving(data)) {
      Bench bench = bench(data, new Upstream(server.base()), folder);
      for (Path file : files) {
        outcomes.putAll(bench.run(file, variation.disturbance()));
      }
    }
    return outcomes;
  }

  private Set<Path> featuresOf(Set<String> requirements) {
    return duties.stream()
        .filter(duty -> requirements.contains(duty.requirement().id()))
        .map(Duty::feature)
        .map(this::file)
        .collect(Collectors.toCollection(TreeSet::new));
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
    if (!choice.isWhole(Kind.FAULTS)) {
      return Set.of();
    }
    Set<String> unproved =
        plan.requirements().stream()
            .filter(requirement -> requirement.strength() == Strength.SHALL)
            .map(requirement -> requirement.id())
            .collect(Collectors.toCollection(TreeSet::new));
    trials.forEach(trial -> unproved.removeAll(trial.killed()));
    return unproved;
  }
}
