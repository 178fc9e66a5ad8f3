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
import org.trueblue.auth.Login;
import org.trueblue.auth.Login.User;
import org.trueblue.auth.Registration;
import org.trueblue.gate.Waivers;
import org.trueblue.http.Origin;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.reference.bluebutton.BlueButtonServer;
import org.trueblue.reference.bluebutton.Manner;
import org.trueblue.session.Borders;
import org.trueblue.session.Target;
import org.trueblue.suite.Suite;
import org.trueblue.suite.SuiteFile;

/** Runs a suite against the target that the user named, or else against the built-in server. */
final class SuiteRun {

  private final Suite suite;
  private final TargetOptions options;
  private final LoginOptions login;
  private final Consumer<String> teller;

  /**
   * @param teller tells a person what to do in a login
   */
  SuiteRun(
      Home home, String name, TargetOptions options, LoginOptions login, Consumer<String> teller)
      throws IOException {
    this.suite = suite(home, name);
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
                        waivers),
                    console)
                .begin(reports);
    return named.isPresent() ? against(named.get(), use) : builtIn(use);
  }

  /** What is done with the program and its target while the server is up. */
  @FunctionalInterface
  private interface Use {
    RunVerdict of(SuiteProgram program, Target target) throws IOException;
  }

  private RunVerdict against(Target named, Use use) throws IOException {
    Set<Origin> origins = new HashSet<>(named.allowedOrigins());
    login.recipe().stream()
        .flatMap(recipe -> recipe.furtherOrigins().stream())
        .map(Origin::of)
        .forEach(origins::add);
    URI root = root(named.base());
    Target target =
        new Target(
            base(root),
            named.patients(),
            named.token(),
            origins,
            named.showPersonalData(),
            named.limits());
    return use.of(
        program(
            root, login.client(), login.login(teller), login.given(named.token()), login.secrets()),
        target);
  }

  /** The built-in server's users are made up, so everything may be shown. */
  private RunVerdict builtIn(Use use) throws IOException {
    Set<Manner> manners = login.asCms() ? Manner.ofCms() : Set.of();
    try (BlueButtonServer server = BlueButtonServer.start(0, manners)) {
      BuiltInUsers users = BuiltInUsers.of(suite.features());
      return use.of(
          program(
              server.root(),
              Optional.of(BlueButtonServer.client()),
              users.login(),
              Map.of(),
              users.secrets()),
          new Target(base(server.root()), List.of(), "", Set.of(), true, options.limits()));
    }
  }

  private SuiteProgram program(
      URI root,
      Optional<Registration> client,
      Login users,
      Map<User, String> given,
      List<String> secrets) {
    return new SuiteProgram(
        suite, OpenGuide.fhirAlone(), root, client, users, given, secrets, new Borders());
  }

  private URI base(URI root) {
    return URI.create(root + "/" + suite.version() + "/fhir");
  }

  /** Users may name the FHIR base as well as the host. */
  private static URI root(URI named) {
    return URI.create(named.toString().replaceFirst("/v[123]/fhir$", ""));
  }
}
