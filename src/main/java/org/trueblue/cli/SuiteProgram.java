package org.trueblue.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.auth.KeyHost;
import org.trueblue.auth.Login;
import org.trueblue.auth.Login.User;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.evidence.Request;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.requirement.Catalogue;
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
    List<String> secrets)
    implements Program {

  @Override
  public String name() {
    return suite.name();
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
  public Path features() {
    return suite.features();
  }

  @Override
  public Catalogue catalogue() {
    return suite.catalogue();
  }

  @Override
  public Selection within(Selection wanted) {
    return wanted.within(suite.scope());
  }

  /**
   * One after the other where a grant ends the one before, or a person is asked, so that nobody
   * need log in for each again.
   */
  @Override
  public int scenariosAtOnce(Target target) {
    return suite.grantsLast() && !login.asksPeople() ? target.limits().concurrency() : 1;
  }

  @Override
  public Target checked(Target target, Evidence evidence) {
    Exchange metadata = evidence.of(Request.get(target.url("metadata")).anonymous());
    if (metadata.reply() instanceof NoResponse none) {
      throw new UserError(
          "%s does not answer: %s; check the URL and that the server is up"
              .formatted(root, none.reason()));
    }
    given.forEach((user, token) -> accepted(user, token, target, evidence));
    return target;
  }

  /** What a token that the server does not know is refused says nothing of the server. */
  private static void accepted(User user, String token, Target target, Evidence evidence) {
    boolean known =
        Stream.of("Patient", "Coverage", "ExplanationOfBenefit")
            .map(type -> evidence.of(Request.get(target.url(type)).bearing(token)))
            .anyMatch(exchange -> exchange.status() != 401);
    if (!known) {
      throw new UserError(
          "%s does not accept the token of the %s user (401): it has expired, or is of another server; get a new one"
              .formatted(target.base(), user.name()));
    }
  }

  @Override
  public Session session(Target target, Evidence evidence) {
    Visit visit =
        new Visit(suite, root, clients, login, facts, keys, new Grants(given), new Launches());
    return new Session(target, visit, evidence, engine.fhirPath(), engine.validator());
  }
}
