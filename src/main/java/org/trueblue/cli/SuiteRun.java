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
import org.trueblue.fhir.hapi.Engine;
import org.trueblue.gate.Waivers;
import org.trueblue.http.Origin;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.session.Borders;
import org.trueblue.session.Target;
import org.trueblue.suite.Suite;
import org.trueblue.suite.SuiteFile;

/** Runs a suite against the target that the user named, or else against the built-in server. */
final class SuiteRun {

  private final Home home;
  private final Suite suite;
  private final Optional<Workbench> workbench;
  private final TargetOptions options;
  private final LoginOptions login;
  private final Consumer<String> teller;

  /**
   * @param packages folders with official packages
   * @param teller tells a person what to do in a login
   */
  SuiteRun(
      Home home,
      String name,
      List<Path> packages,
      TargetOptions options,
      LoginOptions login,
      Consumer<String> teller)
      throws IOException {
    this.home = home;
    this.suite = suite(home, name);
    if (login.asCms() && (!suite.builtIn().equals(BuiltIn.CMS) || options.target().isPresent())) {
      throw new UserError(
          "--as-cms is about the built-in server of blue-button-2, run without --target; leave it out");
    }
    this.workbench =
        suite.composition().isEmpty()
            ? Optional.empty()
            : Optional.of(Workbench.open(home, packages, suite.composition().get().guide()));
    this.options = options;
    this.login = login;
    this.teller = teller;
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
      throw new UserError(e);
    }
  }

  /**
   * Runs.
   *
   * @param tags which scenarios, as a tag expression
   * @param reports folder that the run's own folder is made in
   */
  RunVerdict verdict(String tags, Waivers waivers, Path reports, Console console)
      throws IOException {
    Optional<Target> named = options.target();
    Use use =
        (program, target) ->
            new Execution(
                    program,
                    new Assignment(
                        target,
                        named.isEmpty(),
                        named.isEmpty() && login.asCms(),
                        options.tokenEnv(),
                        tags,
                        List.of(),
                        waivers,
                        options.attestations()),
                    console)
                .begin(reports);
    return named.isPresent() ? against(named.get(), use) : builtIn(use);
  }

  /** What is done with the program and its target while the server is up. */
  @FunctionalInterface
  private interface Use {
    RunVerdict of(Program program, Target target) throws IOException;
  }

  private RunVerdict against(Target named, Use use) throws IOException {
    TargetFile file = options.file();
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
      return with(
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
              new Borders()),
          target,
          use);
    } finally {
      keys.ifPresent(KeyHost::close);
    }
  }

  /** The built-in server's users are made up, so everything may be shown. */
  private RunVerdict builtIn(Use use) throws IOException {
    try (BuiltIn server = server()) {
      return with(
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
              new Borders()),
          new Target(server.base(), server.patients(), "", Set.of(), true, options.limits()),
          use);
    }
  }

  private BuiltIn server() throws IOException {
    return workbench.isPresent()
        ? BuiltIn.smart(followed(), workbench.get())
        : BuiltIn.start(suite, home, login.asCms());
  }

  /** The suite that says how users log in: this one, or that which its procedure takes from. */
  private Suite followed() throws IOException {
    return suite.composition().isEmpty() ? suite : suite(home, suite.composition().get().suite());
  }

  private Engine engine() {
    return workbench.map(Workbench::engine).orElseGet(OpenGuide::fhirAlone);
  }

  private RunVerdict with(SuiteProgram logins, Target target, Use use) throws IOException {
    return use.of(
        workbench
            .<Program>map(guide -> new ProcedureProgram(suite, logins, guide, target))
            .orElse(logins),
        target);
  }
}
