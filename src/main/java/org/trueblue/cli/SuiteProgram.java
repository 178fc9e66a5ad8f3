package org.trueblue.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.auth.KeyHost;
import org.trueblue.auth.Login;
import org.trueblue.auth.Login.User;
import org.trueblue.evidence.Discretion;
import org.trueblue.evidence.Evidence;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.requirement.Catalogue;
import org.trueblue.run.Plan;
import org.trueblue.run.Selection;
import org.trueblue.session.Borders;
import org.trueblue.session.ClientKind;
import org.trueblue.session.Clients;
import org.trueblue.session.Grants;
import org.trueblue.session.LaunchFacts;
import org.trueblue.session.Launches;
import org.trueblue.session.Session;
import org.trueblue.session.Target;
import org.trueblue.session.Visit;
import org.trueblue.suite.Suite;

/**
 * A suite, ready to be run.
 *
 * @param suite what is asked
 * @param engine validates and evaluates
 * @param root address of the host
 * @param clients that the run can be
 * @param login how users log in
 * @param facts of launches
 * @param keys where the server reads the keys of the backend client, if that is this run
 * @param given tokens that the user gave
 * @param secrets what must never be kept
 * @param borders watches over what is whose
 */
record SuiteProgram(
    Suite suite,
    Engine engine,
    URI root,
    Clients clients,
    Login login,
    LaunchFacts facts,
    Optional<KeyHost> keys,
    Map<User, String> given,
    List<String> secrets,
    Borders borders)
    implements Program {

  /** More than ever wait for a person at the same time. */
  private static final int WAITING = 100;

  @Override
  public String name() {
    return suite.name();
  }

  @Override
  public Discretion discretion() {
    return borders;
  }

  @Override
  public Map<String, String> packages() {
    return Map.of(suite.name(), suite.digest());
  }

  @Override
  public String label() {
    return suite.prefix();
  }

  @Override
  public List<Path> folders() {
    return List.of(suite.features());
  }

  @Override
  public Catalogue catalogue() {
    return suite.catalogue();
  }

  @Override
  public Plan plan(Selection wanted) throws IOException {
    return Plan.of(suite.features(), suite.catalogue(), wanted.within(suite.scope()));
  }

  /**
   * One after the other where a grant ends the one before, so that nobody need log in for each
   * again. Else those that wait for a person do not keep the others from going on.
   */
  @Override
  public int scenariosAtOnce(Target target) {
    if (!suite.grantsLast()) {
      return 1;
    }
    return target.limits().concurrency() + (login.asksPeople() ? WAITING : 0);
  }

  @Override
  public void stop() {
    login.stop();
  }

  @Override
  public Target checked(Target target, Evidence evidence) {
    SuitePreflight preflight = new SuitePreflight(visit(target.patients()), target, evidence);
    if (!preflight.server()) {
      return target;
    }
    if (suite.observed().has(SuitePreflight.ADDRESS)) {
      clients
          .find(ClientKind.CONFIDENTIAL)
          .or(() -> clients.find(ClientKind.PUBLIC))
          .ifPresent(preflight::client);
    }
    given.forEach(preflight::token);
    return target;
  }

  @Override
  public Session session(Target target, Evidence evidence) {
    return new Session(
        target, visit(target.patients()), evidence, engine.fhirPath(), engine.validator());
  }

  /**
   * The visit of a run.
   *
   * @param patients of the server
   */
  Visit visit(List<String> patients) {
    return visit(suite, patients);
  }

  /** The visit of a run of another suite, which logs in as this one does. */
  Visit visit(Suite other, List<String> patients) {
    return new Visit(
        other,
        root,
        patients,
        clients,
        login,
        facts,
        keys,
        new Grants(given, borders),
        new Launches());
  }
}
