package org.trueblue.cli;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.trueblue.auth.Registration;
import org.trueblue.reference.bluebutton.BlueButtonServer;
import org.trueblue.reference.bluebutton.Manner;
import org.trueblue.suite.Suite;

/**
 * The built-in server of a suite, left running for who wants to see how logins go: it tells all
 * that a client and its users have to know. Its people and their passwords are made up.
 *
 * @param suite whose server it is
 * @param asCms whether it is to have the known deviations of CMS's
 * @param port to listen on, 0 for any
 */
record ServedSuite(Suite suite, boolean asCms, int port) {

  /** Serves until the process is told to end. */
  void untilStopped(Consumer<String> teller) {
    try (BlueButtonServer server = start()) {
      tell(server, teller);
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private BlueButtonServer start() {
    try {
      return BlueButtonServer.start(port, asCms ? Manner.ofCms() : Set.of());
    } catch (IllegalStateException e) {
      throw new UserError("%s; choose another port with --port".formatted(e.getMessage()));
    }
  }

  private void tell(BlueButtonServer server, Consumer<String> teller) {
    Registration client = BlueButtonServer.client();
    teller.accept(
        "%s at %s, FHIR at %s/%s/fhir; stop with Ctrl-C"
            .formatted(suite.title(), server.root(), server.root(), suite.version()));
    teller.accept("");
    teller.accept("export TRUEBLUE_CLIENT_ID=" + client.clientId());
    teller.accept("export TRUEBLUE_CLIENT_SECRET=" + client.secret());
    BlueButtonServer.environment().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(user -> teller.accept("export " + user.getKey() + "=" + user.getValue()));
    String run = "./trueblue run --target %s --suite %s".formatted(server.root(), suite.name());
    teller.accept("");
    teller.accept(run + " --login browser");
    teller.accept(run + " --login features/%s/login.yaml".formatted(suite.alias()));
    teller.accept("");
    teller.accept("redirect URI of the client: " + client.redirectUri());
  }
}
