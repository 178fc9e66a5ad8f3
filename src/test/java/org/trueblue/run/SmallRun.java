package org.trueblue.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.trueblue.Engines;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Redaction;
import org.trueblue.fhir.Validator;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.guide.Guide;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Packages;
import org.trueblue.guide.Supplement;
import org.trueblue.http.Limits;
import org.trueblue.http.RestClient;
import org.trueblue.ledger.Account;
import org.trueblue.ledger.Line;
import org.trueblue.ledger.Line.Settled;
import org.trueblue.outcome.Outcome;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.session.Session;
import org.trueblue.session.Target;

/** A run of a few scenarios, with the real glue, against a server of the test's own. */
final class SmallRun implements RunObserver {

  static final String TOKEN = "canary-token-of-the-run";

  private static final Path HOME = Path.of(System.getProperty("trueblue.home", ""));

  private final List<String> scenarios = new ArrayList<>();
  private final List<String> requirements = new ArrayList<>();
  private final List<Line> watched = new CopyOnWriteArrayList<>();
  private final Guided guided;
  private final Path work;
  private final URI base;
  private Optional<RunFolder> folder = Optional.empty();
  private List<String> patients = List.of("1");
  private Validator validator;
  private boolean showPersonalData = true;
  private String tags = "";
  private String featureFolder = "features";
  private int threads = 1;
  private Optional<Run> run = Optional.empty();

  /** A guide with the engine over it, which is expensive: one for all tests of a class. */
  record Guided(Engine engine, Guide guide) {
    static Guided usCore() throws IOException {
      return usCore(Supplement.NONE);
    }

    /** With what people add to the package. */
    static Guided supplementedUsCore() throws IOException {
      return usCore(
          Supplement.read(HOME.resolve("profiles"), PackageId.parse("hl7.fhir.us.core#6.1.0")));
    }

    /** CARIN's guide for Blue Button, with what people add to it. */
    static Guided carin() throws IOException {
      PackageId id = PackageId.parse("hl7.fhir.us.carin-bb#2.0.0");
      return of(id, Supplement.read(HOME.resolve("profiles"), id));
    }

    private static Guided usCore(Supplement supplement) throws IOException {
      return of(PackageId.parse("hl7.fhir.us.core#6.1.0"), supplement);
    }

    private static Guided of(PackageId id, Supplement supplement) throws IOException {
      var pack =
          new Packages(HOME.resolve("profiles"), List.of(), HOME.resolve("nowhere")).find(id);
      Engine engine = Engines.over(pack);
      return new Guided(engine, new Guide(pack, engine.base(), supplement));
    }
  }

  SmallRun(Guided guided, Path work, URI base) {
    this.guided = guided;
    this.work = work;
    this.base = base;
    this.validator = guided.engine().validator();
  }

  SmallRun with(String requirement, String... steps) {
    return withTags("@x", requirement, steps);
  }

  SmallRun withTags(String tagsOfScenario, String requirement, String... steps) {
    requirements.add(requirement);
    scenarios.add(FeatureFiles.scenario(requirement, tagsOfScenario, steps));
    return this;
  }

  SmallRun select(String expression) {
    this.tags = expression;
    return this;
  }

  SmallRun patients(String... ids) {
    this.patients = List.of(ids);
    return this;
  }

  SmallRun validatedBy(Validator other) {
    this.validator = other;
    return this;
  }

  SmallRun hidingPersonalData() {
    this.showPersonalData = false;
    return this;
  }

  SmallRun inParallel(int scenariosAtATime) {
    this.threads = scenariosAtATime;
    return this;
  }

  SmallRun inFolder(String name) {
    this.featureFolder = name;
    return this;
  }

  RunVerdict execute() throws IOException {
    Path features = work.resolve(featureFolder);
    FeatureFiles.write(features.resolve("small.feature"), scenarios.toArray(String[]::new));
    Selection selection = Selection.of(tags);
    Plan plan =
        Plan.of(features, Requirements.catalogue(requirements.toArray(String[]::new)), selection);
    RunFolder runFolder = RunFolder.create(work.resolve("reports"), Instant.now(), "small");
    folder = Optional.of(runFolder);
    Redaction redaction = new Redaction(List.of(TOKEN), showPersonalData);
    Target target =
        new Target(base, patients, TOKEN, Set.of(), showPersonalData, Limits.standard());
    RestClient client = new RestClient(base, Set.of(), target::token, target.limits());
    Clock clock = Clock.systemUTC();
    try (Archive archive = new Archive(runFolder.evidence(), redaction)) {
      Session session =
          new Session(
              target,
              guided.guide(),
              new Evidence(client, archive, clock),
              guided.engine().fhirPath(),
              validator);
      Run begun = new Run(session, plan, runFolder, redaction, this, clock);
      run = Optional.of(begun);
      return begun.execute(threads, Map.of("TrueBlue", "test"));
    }
  }

  /** As Ctrl-C does. */
  void interrupt() {
    run.orElseThrow().interrupt();
  }

  Account account() {
    try {
      return Account.read(folder.orElseThrow().ledger());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Settled settled(String requirement) {
    return account().scenarios().stream()
        .filter(scenario -> scenario.requirement().id().equals(requirement))
        .findFirst()
        .orElseThrow();
  }

  Outcome outcome(String requirement) {
    return settled(requirement).outcome();
  }

  List<Line> watched() {
    return watched;
  }

  Path path() {
    return folder.orElseThrow().path();
  }

  @Override
  public void started(Line.Started line, int planned) {
    watched.add(line);
  }

  @Override
  public void settled(Settled line) {
    watched.add(line);
  }

  @Override
  public void ended(Line.Ended line) {
    watched.add(line);
  }
}
