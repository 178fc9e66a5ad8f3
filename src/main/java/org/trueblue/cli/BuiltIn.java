package org.trueblue.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trueblue.auth.FormLogin;
import org.trueblue.auth.KeyHost;
import org.trueblue.auth.Recipe;
import org.trueblue.reference.bluebutton.BlueButtonServer;
import org.trueblue.reference.bluebutton.Manner;
import org.trueblue.reference.smart.Installation;
import org.trueblue.reference.smart.SmartServer;
import org.trueblue.session.Clients;
import org.trueblue.session.LaunchFacts;
import org.trueblue.suite.Suite;

/**
 * A built-in server, with what a user would have to know of it. Its users log in by the recipe that
 * is the example for others.
 *
 * @param root address of the host
 * @param base of its FHIR server
 * @param patients that it has
 * @param clients that it knows
 * @param facts of launches
 * @param keys where it reads the keys of the backend client
 * @param login how its users log in
 * @param secrets what must never be kept
 * @param server to be closed
 */
record BuiltIn(
    URI root,
    URI base,
    List<String> patients,
    Clients clients,
    LaunchFacts facts,
    Optional<KeyHost> keys,
    FormLogin login,
    List<String> secrets,
    AutoCloseable server)
    implements AutoCloseable {

  /** The one like CMS's, which can have its known deviations. */
  static final String CMS = "cms-blue-button-2";

  /** The one that authorizes as SMART App Launch describes it. */
  static final String SMART = "smart";

  /**
   * Starts the server that a suite runs on.
   *
   * @param asCms whether that for CMS Blue Button 2.0 has the known deviations of CMS's
   * @param port to listen on, 0 for any
   */
  static BuiltIn start(Suite suite, Home home, boolean asCms, int port) throws IOException {
    return switch (suite.builtIn()) {
      case CMS -> blueButton(suite, recipe(suite), asCms, port);
      case SMART -> smart(suite, Workbench.open(home, List.of(), ChosenGuide.DEFAULT), port);
      default -> throw new IllegalStateException("there is no built-in server for " + suite.name());
    };
  }

  private static Recipe recipe(Suite suite) throws IOException {
    return Recipe.read(suite.features().resolve("login.yaml"));
  }

  private static BuiltIn blueButton(Suite suite, Recipe recipe, boolean asCms, int port) {
    BlueButtonServer server = BlueButtonServer.start(port, asCms ? Manner.ofCms() : Set.of());
    Map<String, String> variables = BlueButtonServer.environment();
    return new BuiltIn(
        server.root(),
        suite.base(server.root()),
        List.of(),
        Clients.of(BlueButtonServer.client()),
        LaunchFacts.NONE,
        Optional.empty(),
        login(recipe, variables),
        List.of(
            BlueButtonServer.client().secret(),
            variables.getOrDefault("BB2_PASSWORD", ""),
            variables.getOrDefault("BB2_OTHER_PASSWORD", "")),
        server);
  }

  /**
   * Starts the server for a suite of SMART App Launch.
   *
   * @param workbench with the guide that its FHIR server follows
   * @param port to listen on, 0 for any
   */
  static BuiltIn smart(Suite suite, Workbench workbench, int port) throws IOException {
    Recipe recipe = recipe(suite);
    Installation installation = Installation.of(workbench.guide(), workbench.engine().fhirPath());
    SmartServer server = SmartServer.start(installation, port, Set.of());
    KeyHost keys = server.hostKeys();
    return new BuiltIn(
        server.root(),
        server.base(),
        installation.store().patients(),
        server.clients(),
        SmartServer.facts(server.root()),
        Optional.of(keys),
        login(recipe, SmartServer.environment()),
        SmartServer.secrets(),
        () -> {
          keys.close();
          server.close();
        });
  }

  /** How users log in who fill in what would stand in the environment. */
  static FormLogin login(Recipe recipe, Map<String, String> variables) {
    return new FormLogin(recipe, name -> Optional.ofNullable(variables.get(name)));
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (Exception e) {
      throw new IllegalStateException("the built-in server cannot stop", e);
    }
  }
}
