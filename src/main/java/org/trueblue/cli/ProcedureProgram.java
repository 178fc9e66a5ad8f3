package org.trueblue.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.trueblue.auth.TokenAsk;
import org.trueblue.auth.Tokens;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Request;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.requirement.Catalogue;
import org.trueblue.requirement.Coverage;
import org.trueblue.requirement.Procedure;
import org.trueblue.requirement.Requirement;
import org.trueblue.run.Plan;
import org.trueblue.run.Selection;
import org.trueblue.session.Launch;
import org.trueblue.session.LaunchWish;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;
import org.trueblue.session.Session;
import org.trueblue.session.StandingToken;
import org.trueblue.session.Target;
import org.trueblue.session.Visit;
import org.trueblue.suite.Composition;
import org.trueblue.suite.Suite;

/**
 * A suite that follows somebody's test procedure, with scenarios of its own, of a guide and of
 * another suite. Users let the client in first; the guide is then run with the token that came of
 * it, on the patient who is named with it.
 */
final class ProcedureProgram implements Program {

  /** What of the guide is asked for by the client that stands alone. */
  private static final String OCCASION = "standalone";

  private final Suite suite;
  private final SuiteProgram logins;
  private final Workbench workbench;
  private final Visit visit;
  private final Procedure procedure;
  private volatile StandingToken token;

  /**
   * @param suite with the procedure
   * @param logins the other suite, in the place of which it logs in
   * @param workbench the guide
   * @param named the target as the user named it
   */
  ProcedureProgram(Suite suite, SuiteProgram logins, Workbench workbench, Target named) {
    this.suite = suite;
    this.logins = logins;
    this.workbench = workbench;
    this.visit = logins.visit(suite.beside(logins.suite()), named.patients());
    this.token = StandingToken.of(named.token());
    this.procedure =
        composition(suite)
            .procedure(
                requirements(suite.catalogue()),
                Stream.concat(tested(logins.catalogue()), tested(workbench.catalogue())).toList());
  }

  /** What a suite takes from elsewhere. */
  static Composition composition(Suite suite) {
    return suite
        .composition()
        .orElseThrow(() -> new IllegalStateException(suite.name() + " follows no procedure"));
  }

  private static Collection<Requirement> requirements(Catalogue catalogue) {
    return catalogue.entries().stream().map(Catalogue.Entry::requirement).toList();
  }

  private static Stream<Requirement> tested(Catalogue catalogue) {
    return catalogue.entries().stream()
        .filter(entry -> entry.coverage() instanceof Coverage.Tested)
        .map(Catalogue.Entry::requirement);
  }

  @Override
  public String name() {
    return suite.name();
  }

  @Override
  public String label() {
    return suite.prefix();
  }

  @Override
  public Map<String, String> packages() {
    Map<String, String> packages = new LinkedHashMap<>(workbench.packages());
    packages.putAll(logins.packages());
    packages.put(suite.name(), suite.digest());
    return packages;
  }

  @Override
  public Engine engine() {
    return workbench.engine();
  }

  @Override
  public List<Path> folders() {
    return Stream.of(List.of(suite.features()), logins.folders(), workbench.folders())
        .flatMap(List::stream)
        .toList();
  }

  /** What people attest is asked by the procedure alone. */
  @Override
  public Catalogue catalogue() {
    return suite.catalogue();
  }

  @Override
  public Procedure procedure() {
    return procedure;
  }

  @Override
  public Plan plan(Selection wanted) throws IOException {
    Map<Requirement, String> unwritten = new LinkedHashMap<>();
    for (Catalogue.Entry entry : suite.entries()) {
      if (entry.coverage() instanceof Coverage.Pending pending) {
        unwritten.put(entry.requirement(), pending.reason());
      }
    }
    Plan own = Plan.of(suite.features(), suite.catalogue(), wanted.within(suite.scope()));
    return Plan.joined(List.of(own, logins.plan(wanted), workbench.plan(wanted)))
        .asked(this::asked, unwritten);
  }

  /** The requirement in its place of the procedure; empty if it has none. */
  private Optional<Requirement> asked(Requirement requirement) {
    return procedure
        .first(requirement.id())
        .map(
            step ->
                new Requirement(
                    requirement.id(),
                    requirement.strength(),
                    requirement.source(),
                    requirement.text(),
                    suite.name(),
                    procedure.topic(step),
                    requirement.topic()));
  }

  @Override
  public List<String> secrets() {
    return logins.secrets();
  }

  @Override
  public int scenariosAtOnce(Target target) {
    return logins.scenariosAtOnce(target);
  }

  @Override
  public void stop() {
    logins.stop();
  }

  @Override
  public Supplier<String> token(Target target) {
    return () -> token.get();
  }

  /**
   * The target with a token and the patients that it opens: the token that was given, or else that
   * of a login. What such a token opens is for the scenarios to judge.
   */
  @Override
  public Target checked(Target target, Evidence evidence) {
    Target known = logins.checked(target, evidence);
    if (!known.token().isEmpty()) {
      return new Preflight(known, evidence).check();
    }
    Session session = session(known, evidence);
    try {
      LaunchWish wish = LaunchWish.standalone(visit.clients().usual(), visit.scopes(OCCASION));
      // Its own launch: what scenarios do with theirs must not end it.
      Launch launch = visit.launches().fresh(session.client(), wish);
      Tokens tokens = launch.tokens();
      URI endpoint = visit.smart(session.client()).token();
      StandingToken standing =
          new StandingToken(
              refresh ->
                  evidence.again(TokenAsk.refresh(endpoint, launch.client(), refresh).request()),
              Clock.systemUTC());
      standing.take(launch.exchange());
      token = standing;
      return new Target(
          known.base(),
          opened(tokens, known, evidence),
          tokens.access(),
          known.allowedOrigins(),
          known.showPersonalData(),
          known.limits());
    } catch (NotTested | NotApplicable refused) {
      // The scenarios of the login tell why; what needs the token is not tested then.
      return known;
    }
  }

  /** The patient of the token first, and those that the user named whom it opens as well. */
  private static List<String> opened(Tokens tokens, Target known, Evidence evidence) {
    if (tokens.patient().isEmpty()) {
      return known.patients();
    }
    Stream<String> others =
        known.patients().stream()
            .filter(id -> !id.equals(tokens.patient()))
            .filter(id -> opens(tokens, known, id, evidence));
    return Stream.concat(Stream.of(tokens.patient()), others).toList();
  }

  private static boolean opens(Tokens tokens, Target known, String id, Evidence evidence) {
    Request read = Request.get(known.url("Patient/" + id)).bearing(tokens.access());
    return FhirResponse.resource(evidence.of(read), "Patient")
        .filter(seen -> seen.resource().id().equals(id))
        .isPresent();
  }

  @Override
  public Session session(Target target, Evidence evidence) {
    return new Session(
        target, workbench.guide(), visit, evidence, engine().fhirPath(), engine().validator());
  }
}
