package org.trueblue.proof;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.trueblue.auth.KeyHost;
import org.trueblue.auth.Login;
import org.trueblue.evidence.Evidence;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.http.Limits;
import org.trueblue.run.Selection;
import org.trueblue.session.Clients;
import org.trueblue.session.Grants;
import org.trueblue.session.LaunchFacts;
import org.trueblue.session.Launches;
import org.trueblue.session.Session;
import org.trueblue.session.Target;
import org.trueblue.session.Visit;
import org.trueblue.suite.Suite;

/**
 * The scenarios of a suite.
 *
 * @param suite what is asked
 * @param engine validates and evaluates
 * @param path of the FHIR base below the root
 * @param patients that runs may use
 * @param clients that the server knows
 * @param facts of launches, at a root
 * @param keys where the server reads the keys of the backend client
 * @param login how its users log in
 */
record SuiteStage(
    Suite suite,
    Engine engine,
    String path,
    List<String> patients,
    Clients clients,
    Function<URI, LaunchFacts> facts,
    Optional<KeyHost> keys,
    Login login)
    implements Stage {

  SuiteStage {
    patients = List.copyOf(patients);
  }

  @Override
  public Target target(URI proxy, Limits limits) {
    return new Target(URI.create(proxy + path), patients, "", Set.of(), true, limits);
  }

  @Override
  public Session session(Target target, Evidence evidence) {
    String base = target.base().toString();
    URI root = URI.create(base.substring(0, base.length() - path.length()));
    Visit visit =
        new Visit(
            suite,
            root,
            patients,
            clients,
            login,
            facts.apply(root),
            keys,
            new Grants(),
            new Launches());
    return new Session(target, visit, evidence, engine.fhirPath(), engine.validator());
  }

  @Override
  public Selection selection() {
    return Selection.all().within(suite.scope());
  }

  @Override
  public int threads() {
    return 1;
  }
}
