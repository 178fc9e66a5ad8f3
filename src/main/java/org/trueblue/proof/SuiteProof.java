package org.trueblue.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.trueblue.auth.Login;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.reference.bluebutton.BlueButtonServer;
import org.trueblue.reference.bluebutton.Manner;
import org.trueblue.requirement.Catalogue;
import org.trueblue.requirement.Coverage;
import org.trueblue.requirement.Requirement;
import org.trueblue.run.RunFolder;
import org.trueblue.suite.Suite;

/**
 * Proves the features of the suite for CMS Blue Button 2.0: each requirement has a fault that it
 * finds, which breaks nothing else; legal peculiarities change nothing; and on dead servers no
 * SHALL passes.
 */
public final class SuiteProof {

  /** From this size on the server packs bodies. */
  private static final int WORTH_PACKING = 1024;

  private final Suite suite;
  private final Engine engine;
  private final Login login;

  /**
   * A proof.
   *
   * @param login how the users of the built-in server log in
   */
  public SuiteProof(Suite suite, Engine engine, Login login) {
    this.suite = suite;
    this.engine = engine;
    this.login = login;
  }

  /** How many trials there are. */
  public int size() {
    return 1
        + faults().size()
        + BlueButtonVariations.all().size()
        + BlueButtonDeadServers.all().size();
  }

  /**
   * Makes all trials.
   *
   * @param observer is told of each trial as it ends
   */
  public Proof.Result make(Consumer<Trial> observer) throws IOException {
    return make(faults(), BlueButtonVariations.all(), BlueButtonDeadServers.all(), observer);
  }

  /** The faults whose requirements belong to the version. */
  List<Fault> faults() {
    Set<String> tested = tested();
    return BlueButtonFaults.all(suite.version()).stream()
        .filter(fault -> tested.containsAll(fault.kills().keySet()))
        .toList();
  }

  /** Ids of the requirements that are tested. */
  Set<String> tested() {
    return suite.entries().stream()
        .filter(entry -> entry.coverage() instanceof Coverage.Tested)
        .map(Catalogue.Entry::requirement)
        .map(Requirement::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Proof.Result make(
      List<Fault> faults,
      List<Variation> variations,
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
    try (BlueButtonServer server = BlueButtonServer.start(0, Set.of())) {
      Bench bench = bench(server, folder);
      Map<String, Settled> before =
          bench.run(suite.features(), packed((ask, behind) -> behind.answer(ask)));
      done.accept(undisturbed(before));
      for (Fault fault : faults) {
        // The whole suite looks: what breaks in another feature is broken too.
        done.accept(
            Trial.of(fault, before, bench.run(suite.features(), packed(fault.disturbance()))));
      }
      for (Variation variation : variations) {
        done.accept(
            Trial.of(
                variation, before, bench.run(suite.features(), packed(variation.disturbance()))));
      }
      for (DeadServer dead : deadServers) {
        done.accept(Trial.of(dead, bench.run(suite.features(), dead.disturbance())));
      }
    } finally {
      new RunFolder(folder).delete();
    }
    return new Proof.Result(trials, unproved(trials));
  }

  /** What each scenario comes to at the server with some manners of CMS's. */
  Map<String, Settled> undisturbed(Set<Manner> manners) throws IOException {
    return run(manners, (ask, behind) -> behind.answer(ask));
  }

  /** What each scenario comes to behind a disturbance. */
  Map<String, Settled> behind(Disturbance disturbance) throws IOException {
    return run(Set.of(), disturbance);
  }

  private Map<String, Settled> run(Set<Manner> manners, Disturbance disturbance)
      throws IOException {
    Path folder = Files.createTempDirectory("trueblue-proof");
    try (BlueButtonServer server = BlueButtonServer.start(0, manners)) {
      return bench(server, folder).run(suite.features(), packed(disturbance));
    } finally {
      new RunFolder(folder).delete();
    }
  }

  private Bench bench(BlueButtonServer server, Path folder) {
    return new Bench(
        new SuiteStage(suite, engine, BlueButtonServer.client(), login),
        suite.catalogue(),
        new Upstream(server.root(), false),
        folder);
  }

  /** Packs what is large, as the server does; a disturbance sees it unpacked. */
  private static Disturbance packed(Disturbance disturbance) {
    return (ask, server) -> {
      Answer answer = disturbance.answer(ask, server);
      boolean plain =
          answer.body().length >= WORTH_PACKING
              && answer.headers().first("Content-Encoding").isEmpty();
      return plain ? FormVariations.gzip(answer) : answer;
    };
  }

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

  /** Of a suite every requirement is proved, whatever its strength. */
  private Set<String> unproved(List<Trial> trials) {
    Set<String> unproved = tested();
    trials.forEach(trial -> unproved.removeAll(trial.killed()));
    return unproved;
  }
}
