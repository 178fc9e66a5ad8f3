package org.trueblue.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.trueblue.auth.ClientKeys;
import org.trueblue.auth.Registration;
import org.trueblue.reference.smart.Installation;
import org.trueblue.reference.smart.SmartServer;
import org.trueblue.session.ClientKind;
import org.trueblue.session.Clients;
import org.trueblue.suite.Composition;
import org.trueblue.suite.Suite;

/**
 * The built-in server for SMART App Launch, left running for who wants to see how launches go: it
 * tells the variables to export, and the file that names it as a target. Its people are made up,
 * its keys are made anew each time, and it is on loopback.
 *
 * @param suite that is run on it
 * @param home where its features and guides are
 * @param port to listen on, 0 for any
 */
record ServedSmart(Suite suite, Home home, int port) {

  /** Where the server reads the keys of the service while a run shows them. */
  private static final URI KEYS = URI.create("http://localhost:8402/jwks");

  /** Serves until the process is told to end. */
  void untilStopped(Consumer<String> teller) throws IOException {
    String guide = suite.composition().map(Composition::guide).orElse(ChosenGuide.DEFAULT);
    Workbench workbench = Workbench.open(home, List.of(), guide);
    Installation installation = Installation.of(workbench.guide(), workbench.engine().fhirPath());
    try (SmartServer server = start(installation)) {
      registration(server, ClientKind.BACKEND)
          .ifPresent(backend -> server.registerKeys(backend.clientId(), KEYS));
      tell(server, installation.store().patients(), teller);
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private SmartServer start(Installation installation) {
    try {
      return SmartServer.start(installation, port, Set.of());
    } catch (IllegalStateException e) {
      throw new UserError("%s; choose another port with --port".formatted(e.getMessage()));
    }
  }

  private static Optional<Registration> registration(SmartServer server, ClientKind kind) {
    Clients clients = server.clients();
    return clients.find(kind);
  }

  private void tell(SmartServer server, List<String> patients, Consumer<String> teller) {
    teller.accept(
        "%s at %s, FHIR at %s; stop with Ctrl-C"
            .formatted(suite.title(), server.root(), server.base()));
    teller.accept("");
    variables(server)
        .forEach((name, value) -> teller.accept("export %s='%s'".formatted(name, value)));
    teller.accept("");
    teller.accept("# target.yaml");
    target(server, patients).forEach(teller);
    teller.accept("");
    teller.accept("./trueblue run --target target.yaml --suite " + suite.name());
  }

  private Map<String, String> variables(SmartServer server) {
    Map<String, String> variables = new TreeMap<>(SmartServer.environment());
    for (ClientKind kind : ClientKind.values()) {
      registration(server, kind)
          .ifPresent(
              client -> {
                variables.put(variable(kind, "ID"), client.clientId());
                if (!client.secret().isEmpty()) {
                  variables.put(variable(kind, "SECRET"), client.secret());
                }
                Optional.ofNullable(server.keysOfClients().get(client.clientId()))
                    .map(ClientKeys::privateSet)
                    .ifPresent(keys -> variables.put(variable(kind, "KEYS"), keys));
              });
    }
    return variables;
  }

  private static String variable(ClientKind kind, String what) {
    return "SMART_%s_%s".formatted(kind.name(), what);
  }

  private List<String> target(SmartServer server, List<String> patients) {
    return List.of(
        "base: " + server.base(),
        "patients: [%s]".formatted(String.join(", ", patients)),
        "redirect-uri: "
            + registration(server, ClientKind.PUBLIC).map(Registration::redirectUri).orElseThrow(),
        "login: features/smart/login.yaml",
        "show-phi: true",
        "clients:",
        "  public: {id-env: SMART_PUBLIC_ID}",
        "  confidential: {id-env: SMART_CONFIDENTIAL_ID, secret-env: SMART_CONFIDENTIAL_SECRET}",
        "  asymmetric: {id-env: SMART_ASYMMETRIC_ID, key-env: SMART_ASYMMETRIC_KEYS}",
        "  backend: {id-env: SMART_BACKEND_ID, key-env: SMART_BACKEND_KEYS, keys-url: \"%s\"}"
            .formatted(KEYS),
        "launch: {url: \"%s\"}".formatted(SmartServer.facts(server.root()).ehr().orElseThrow()));
  }
}
