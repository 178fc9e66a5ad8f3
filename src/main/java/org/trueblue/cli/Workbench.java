package org.trueblue.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.trueblue.evidence.Evidence;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.guide.Duties;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Packages;
import org.trueblue.requirement.Catalogue;
import org.trueblue.run.Plan;
import org.trueblue.run.Selection;
import org.trueblue.session.Session;
import org.trueblue.session.Target;

/**
 * A guide, ready to be worked with.
 *
 * @param engine validates and evaluates over its definitions
 * @param guide the guide
 * @param duties what it asks of servers
 * @param features folder of its features
 * @param packages those that were read, with their digests
 */
record Workbench(
    Engine engine, Guide guide, List<Duty> duties, Path features, Map<String, String> packages)
    implements Program {

  /**
   * Loads a guide.
   *
   * @throws UserError if it is not at hand or has no features
   */
  static Workbench open(Home home, List<Path> folders, String name) throws IOException {
    Packages packages = home.packages(folders);
    PackageId id = Guides.named(name, packages);
    OpenGuide open = OpenGuide.of(home, packages, id);
    Guide guide = open.guide();
    Path features = home.features().resolve(id.alias()).resolve(id.version());
    if (!Files.isDirectory(features)) {
      throw new UserError(
          "there are no features for %s; write them with 'trueblue generate %s'".formatted(id, id));
    }
    return new Workbench(open.engine(), guide, Duties.of(guide), features, open.packages());
  }

  @Override
  public Catalogue catalogue() {
    return Duties.catalogue(duties);
  }

  @Override
  public String name() {
    return guide.id().toString();
  }

  @Override
  public String label() {
    return guide.id().prefix();
  }

  @Override
  public List<Path> folders() {
    return List.of(features);
  }

  @Override
  public Plan plan(Selection wanted) throws IOException {
    return Plan.of(features, catalogue(), wanted);
  }

  @Override
  public List<String> secrets() {
    return List.of();
  }

  @Override
  public int scenariosAtOnce(Target target) {
    return target.limits().concurrency() + 1;
  }

  @Override
  public Target checked(Target target, Evidence evidence) {
    return new Preflight(target, evidence).check();
  }

  @Override
  public Session session(Target target, Evidence evidence) {
    return new Session(target, guide, evidence, engine.fhirPath(), engine.validator());
  }
}
