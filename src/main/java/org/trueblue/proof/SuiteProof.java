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
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.trueblue.auth.Login;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome.Status;
import org.trueblue.proof.Choice.Kind;
import org.trueblue.reference.smart.Installation;
import org.trueblue.requirement.Catalogue;
import org.trueblue.requirement.Coverage;
import org.trueblue.requirement.Requirement;
import org.trueblue.run.RunFolder;
import org.trueblue.suite.Suite;

/**
 * Proves the features of a suite: each requirement has a fault that it finds, which breaks nothing
 * else; legal peculiarities change nothing; and on dead servers no SHALL passes.
 */
public final class SuiteProof {

  private static final Disturbance NONE = (ask, behind) -> behind.answer(ask);

  private final Suite suite;
  private final Subject subject;
  private final Choice choice;

  SuiteProof(Suite suite, Subject subject) {
    this(suite, subject, Choice.all());
  }

  private SuiteProof(Suite suite, Subject subject, Choice choice) {
    this.suite = suite;
    this.subject = subject;
    this.choice = choice;
  }

  /** The same proof, which makes some trials only. */
  public SuiteProof only(Choice some) {
    return new SuiteProof(suite, subject, some);
  }

  /**
   * A proof of the suite for CMS Blue Button 2.0.
   *
   * @param login how the users of the built-in server log in
   */
  public static SuiteProof ofBlueButton(Suite suite, Engine engine, Login login) {
    return new SuiteProof(suite, new BlueButtonSubject(suite, engine, login));
  }

  /**
   * A proof of the suite for SMART App Launch.
   *
   * @param login how the users of the built-in server log in
   * @param installation what the built-in server is installed with
   */
  public static SuiteProof ofSmart(
      Suite suite, Engine engine, Login login, Installation installation) {
    return new SuiteProof(suite, new SmartSubject(suite, engine, login, installation));
  }

  /**
   * Makes all trials.
   *
   * @param size is told how many there are
   * @param observer is told of each trial as it ends
   */
  public Proof.Result make(IntConsumer size, Consumer<Trial> observer) throws IOException {
    List<Fault> faults = choice.of(Kind.FAULTS, faults(), Fault::name);
    List<Variation> variations = choice.of(Kind.VARIATIONS, subject.variations(), Variation::name);
    List<DeadServer> dead = choice.of(Kind.DEAD_SERVERS, subject.deadServers(), DeadServer::name);
    size.accept(1 + faults.size() + variations.size() + dead.size());
    return make(faults, variations, dead, observer);
  }

  /** The faults, each for those of its requirements that belong to the version. */
  List<Fault> faults() {
    Set<String> tested = tested();
    return subject.faults().stream()
        .map(fault -> fault.among(tested))
        .filter(fault -> !fault.kills().isEmpty())
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
    try (Standing server = subject.start(Set.of())) {
      Bench bench = bench(server, folder);
      Map<String, Settled> before = bench.run(suite.features(), subject.around(NONE));
      done.accept(undisturbed(before));
      for (Fault fault : faults) {
        Path feature = subject.looking(fault);
        done.accept(
            Trial.of(
                fault, before, run(bench, fault.traits(), folder, feature, fault.disturbance())));
      }
      for (Variation variation : variations) {
        done.accept(
            Trial.of(
                variation,
                About::of,
                before,
                run(bench, variation.traits(), folder, suite.features(), variation.disturbance())));
      }
      for (DeadServer dead : deadServers) {
        done.accept(Trial.of(dead, bench.run(suite.features(), dead.disturbance())));
      }
    } finally {
      new RunFolder(folder).delete();
    }
    return new Proof.Result(trials, unproved(trials));
  }

  /** What has no traits is done at the server that stands, the rest at one of its own. */
  private Map<String, Settled> run(
      Bench bench, Set<Enum<?>> traits, Path folder, Path features, Disturbance disturbance)
      throws IOException {
    if (traits.isEmpty()) {
      return bench.run(features, subject.around(disturbance));
    }
    try (Standing other = subject.start(traits)) {
      return bench(other, folder).run(features, subject.around(disturbance));
    }
  }

  /** What each scenario comes to at a server with some traits. */
  Map<String, Settled> undisturbed(Set<? extends Enum<?>> traits) throws IOException {
    return run(traits, NONE);
  }

  /** What each scenario comes to behind a disturbance. */
  Map<String, Settled> behind(Disturbance disturbance) throws IOException {
    return run(Set.of(), disturbance);
  }

  private Map<String, Settled> run(Set<? extends Enum<?>> traits, Disturbance disturbance)
      throws IOException {
    Path folder = Files.createTempDirectory("trueblue-proof");
    try (Standing server = subject.start(Set.copyOf(traits))) {
      return bench(server, folder).run(suite.features(), subject.around(disturbance));
    } finally {
      new RunFolder(folder).delete();
    }
  }

  private Bench bench(Standing server, Path folder) {
    return new Bench(server.stage(), suite.catalogue(), new Upstream(server.root(), false), folder);
  }

  private Trial undisturbed(Map<String, Settled> run) {
    return new Trial(
        "undisturbed",
        "reference server",
        Set.of(),
        run.values().stream()
            .filter(settled -> settled.outcome().status() != expected(settled.requirement()))
            .map(s -> "%s is %s".formatted(s.requirement().id(), s.outcome()))
            .toList());
  }

  private Status expected(Requirement requirement) {
    return subject.notApplicable().contains(requirement.id())
        ? Status.NOT_APPLICABLE
        : Status.PASSED;
  }

  /** Of a suite every requirement that applies is proved, whatever its strength. */
  private Set<String> unproved(List<Trial> trials) {
    if (!choice.isWhole(Kind.FAULTS)) {
      return Set.of();
    }
    Set<String> unproved = tested();
    unproved.removeAll(subject.notApplicable());
    trials.forEach(trial -> unproved.removeAll(trial.killed()));
    return unproved;
  }
}
