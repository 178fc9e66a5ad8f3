package org.trueblue.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.trueblue.auth.KeyHost;
import org.trueblue.auth.NoLogin;
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.http.Limits;
import org.trueblue.http.Origin;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.session.Borders;
import org.trueblue.session.Clients;
import org.trueblue.session.LaunchFacts;
import org.trueblue.session.Target;
import org.trueblue.suite.Suite;
import org.trueblue.suite.SuiteFile;

/** A suite against a server, with who logs in there. */
final class SuiteTestBed implements TestBed {

  private final Home home;
  private final Suite suite;
  private final Optional<Workbench> workbench;
  private final TargetFile file;
  private final LoginOptions login;
  private final boolean asCms;
  private final Consumer<String> teller;

  /**
   * @param packages folders with official packages
   * @param file of the target, which says how users log in
   * @param asCms whether the built-in server has the known deviations of CMS's
   * @param teller tells a person what to do in a login
   */
  SuiteTestBed(
      Home home,
      String name,
      List<Path> packages,
      TargetFile file,
      LoginOptions login,
      boolean asCms,
      Consumer<String> teller)
      throws IOException {
    this.home = home;
    this.suite = suite(home, name);
    if (asCms && !suite.builtIn().equals(BuiltIn.CMS)) {
      throw notCms();
    }
    this.workbench =
        suite.composition().isEmpty()
            ? Optional.empty()
            : Optional.of(Workbench.open(home, packages, suite.composition().get().guide()));
    this.file = file;
    this.login = login;
    this.asCms = asCms;
    this.teller = teller;
  }

  private static UserError notCms() {
    return new UserError(
        "--as-cms is about the built-in server of blue-button-2, run without --target; leave it"
            + " out");
  }

  /**
   * A suite by its name.
   *
   * @throws UserError if there is none of this name
   */
  static Suite suite(Home home, String name) throws IOException {
    try {
      return SuiteFile.read(home.features(), name);
    } catch (IllegalArgumentException e) {
      throw new UserError(e.getMessage() + Suggestion.of(name, SuiteFile.names(home.features())));
    }
  }

  @Override
  public RunVerdict against(Target named, Use use) throws IOException {
    if (asCms) {
      throw notCms();
    }
    Set<Origin> origins = new HashSet<>(named.allowedOrigins());
    login.recipe(file).stream()
        .flatMap(recipe -> recipe.furtherOrigins().stream())
        .map(Origin::of)
        .forEach(origins::add);
    URI root = suite.root(named.base());
    Target target =
        new Target(
            suite.base(root),
            named.patients(),
            named.token(),
            origins,
            named.showPersonalData(),
            named.limits());
    Optional<KeyHost> keys = login.keys(file);
    try {
      SuiteProgram logins =
          new SuiteProgram(
              followed(),
              engine(),
              root,
              login.clients(file),
              login.login(file, teller),
              login.facts(file),
              keys,
              login.given(named.token()),
              login.secrets(file),
              new Borders());
      return use.of(program(logins, target), target);
    } finally {
      keys.ifPresent(KeyHost::close);
    }
  }

  /** The built-in server's users are made up, so everything may be shown. */
  @Override
  public RunVerdict builtIn(List<String> patients, Limits limits, int port, Use use)
      throws IOException {
    try (BuiltIn server = server(port)) {
      Target target =
          new Target(
              server.base(),
              patients.isEmpty() ? server.patients() : patients,
              "",
              Set.of(),
              true,
              limits);
      SuiteProgram logins =
          new SuiteProgram(
              followed(),
              engine(),
              server.root(),
              server.clients(),
              server.login(),
              server.facts(),
              server.keys(),
              Map.of(),
              server.secrets(),
              new Borders());
      return use.of(program(logins, target), target);
    }
  }

  @Override
  public Program replaying(Target target) throws IOException {
    return program(
        new SuiteProgram(
            followed(),
            engine(),
            suite.root(target.base()),
            Clients.NONE,
            new NoLogin("the logins of the run are not kept", "run again"),
            LaunchFacts.NONE,
            Optional.empty(),
            Map.of(),
            List.of(),
            new Borders()),
        target);
  }

  private BuiltIn server(int port) throws IOException {
    try {
      return workbench.isPresent()
          ? BuiltIn.smart(followed(), workbench.get(), port)
          : BuiltIn.start(suite, home, asCms, port);
    } catch (IllegalStateException e) {
      throw new UserError(e);
    }
  }

  /** The suite that says how users log in: this one, or that which its procedure takes from. */
  private Suite followed() throws IOException {
    return suite.composition().isEmpty() ? suite : suite(home, suite.composition().get().suite());
  }

  private Engine engine() {
    return workbench.map(Workbench::engine).orElseGet(OpenGuide::fhirAlone);
  }

  private Program program(SuiteProgram logins, Target target) {
    return workbench
        .<Program>map(guide -> new ProcedureProgram(suite, logins, guide, target))
        .orElse(logins);
  }
}
