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
import java.util.stream.Collectors;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.guide.Duties;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.outcome.Strength;
import org.trueblue.reference.ReferenceServer;
import org.trueblue.reference.Store;
import org.trueblue.requirement.Catalogue;
import org.trueblue.run.Plan;
import org.trueblue.run.RunFolder;
import org.trueblue.run.Selection;

/**
 * Proves the features of a guide: runs them on the reference server behind each fault, each
 * variation and each dead server in turn. Behind a fault runs the feature whose duty it breaks,
 * behind everything else all of them.
 */
public final class Proof {

  private final Engine engine;
  private final Guide guide;
  private final List<Duty> duties;
  private final Catalogue catalogue;
  private final Plan plan;
  private final Path features;

  /**
   * A proof.
   *
   * @param duties of the guide
   * @param features folder of its features, or one of them
   */
  public Proof(Engine engine, Guide guide, List<Duty> duties, Path features) throws IOException {
    this.engine = engine;
    this.guide = guide;
    this.duties = duties;
    this.features = features;
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

  /** How many trials there are if all goes as it should. */
  public int size() {
    return 1 + faults().size() + rounds().size() + deadServers().size();
  }

  /**
   * Makes all trials.
   *
   * @param observer is told of each trial as it ends
   */
  public Result make(Consumer<Trial> observer) throws IOException {
    return make(faults(), rounds(), deadServers(), observer);
  }

  private List<Fault> faults() {
    Set<String> planned = plan.requirements().stream().map(r -> r.id()).collect(Collectors.toSet());
    return Faults.of(guide, duties).stream()
        .filter(fault -> planned.containsAll(fault.kills().keySet()))
        .toList();
  }

  private List<List<Variation>> rounds() {
    return Variation.rounds(Variations.all(guide));
  }

  private List<DeadServer> deadServers() {
    return DeadServers.all(guide.id().prefix());
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
    Store store = Store.of(guide);
    try (ReferenceServer server =
        ReferenceServer.start(guide, store, engine.fhirPath(), Bench.TOKEN, 0, List.of())) {
      Upstream upstream = new Upstream(server.base());
      Bench bench =
          new Bench(new GuideStage(engine, guide, store.patients()), catalogue, upstream, folder);
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
        vary(round, bench, before, done);
      }
      for (DeadServer dead : deadServers) {
        done.accept(Trial.of(dead, bench.run(features, dead.disturbance())));
      }
    } finally {
      new RunFolder(folder).delete();
    }
    return new Result(trials, unproved(trials));
  }

  private Path file(String feature) {
    return Files.isDirectory(features) ? features.resolve(feature + ".feature") : features;
  }

  /** All of a round at once; where that changes something, each alone, to see which it is. */
  private void vary(
      List<Variation> round, Bench bench, Map<String, Settled> before, Consumer<Trial> done)
      throws IOException {
    Variation all = Variation.together(round);
    Map<String, Settled> after = bench.run(features, all.disturbance());
    Trial together = Trial.of(all, before, after);
    done.accept(together);
    if (!together.problems().isEmpty() && round.size() > 1) {
      Set<String> changed = featuresOf(Trial.changed(before, after).keySet());
      for (Variation one : round) {
        Map<String, Settled> alone = new TreeMap<>();
        for (String feature : changed) {
          alone.putAll(bench.run(file(feature), one.disturbance()));
        }
        done.accept(Trial.of(one, before, alone));
      }
    }
  }

  private Set<String> featuresOf(Set<String> requirements) {
    return duties.stream()
        .filter(duty -> requirements.contains(duty.requirement().id()))
        .map(Duty::feature)
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
    Set<String> unproved =
        plan.requirements().stream()
            .filter(requirement -> requirement.strength() == Strength.SHALL)
            .map(requirement -> requirement.id())
            .collect(Collectors.toCollection(TreeSet::new));
    trials.forEach(trial -> unproved.removeAll(trial.killed()));
    return unproved;
  }
}
