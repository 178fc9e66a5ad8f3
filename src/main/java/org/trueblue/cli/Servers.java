package org.trueblue.cli;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.trueblue.http.Limits;
import org.trueblue.outcome.RunVerdict;
import org.trueblue.reference.ReferenceServer;
import org.trueblue.reference.Store;
import org.trueblue.session.Target;

/** The built-in server as a target. Its data are made up, so everything may be shown. */
final class Servers {

  private Servers() {}

  /** What is done with the target while the server is up. */
  @FunctionalInterface
  interface Use {
    RunVerdict of(Target target) throws IOException;
  }

  /**
   * Starts the server, uses it, and stops it.
   *
   * @param patients that the run may use, empty for all
   * @param port to listen on, 0 for any
   */
  static RunVerdict builtIn(
      Workbench workbench, List<String> patients, Limits limits, int port, Use use)
      throws IOException {
    String token = secret();
    Store store = Store.of(workbench.guide());
    try (ReferenceServer server = start(workbench, store, token, port)) {
      return use.of(
          new Target(
              server.base(),
              patients.isEmpty() ? store.patients() : patients,
              token,
              Set.of(),
              true,
              limits));
    }
  }

  private static ReferenceServer start(Workbench workbench, Store store, String token, int port) {
    try {
      return ReferenceServer.start(
          workbench.guide(), store, workbench.engine().fhirPath(), token, port, List.of());
    } catch (IllegalStateException e) {
      throw new UserError(e);
    }
  }

  private static String secret() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
