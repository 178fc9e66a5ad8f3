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

/**
 * A guide against a server.
 *
 * @param workbench the guide
 */
record GuideTestBed(Workbench workbench) implements TestBed {

  @Override
  public RunVerdict against(Target named, Use use) throws IOException {
    return use.of(workbench, named);
  }

  /** The data of the built-in server are made up, so everything may be shown. */
  @Override
  public RunVerdict builtIn(List<String> patients, Limits limits, int port, Use use)
      throws IOException {
    String token = secret();
    Store store = Store.of(workbench.guide());
    try (ReferenceServer server = start(store, token, port)) {
      return use.of(
          workbench,
          new Target(
              server.base(),
              patients.isEmpty() ? store.patients() : patients,
              token,
              Set.of(),
              true,
              limits));
    }
  }

  @Override
  public Program replaying(Target target) {
    return workbench;
  }

  private ReferenceServer start(Store store, String token, int port) {
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
