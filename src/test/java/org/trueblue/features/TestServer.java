package org.trueblue.features;

import java.net.URI;
import java.util.List;
import org.trueblue.UsCore;
import org.trueblue.reference.ReferenceServer;
import org.trueblue.reference.Store;

/** The built-in server, started once for all features, and running as long as the tests do. */
public final class TestServer {

  static final String TOKEN = "features";

  private static final ReferenceServer SERVER =
      ReferenceServer.start(
          UsCore.GUIDE, Store.of(UsCore.GUIDE), UsCore.ENGINE.fhirPath(), TOKEN, 0, List.of());

  private TestServer() {}

  /** Where it answers. */
  public static URI base() {
    return SERVER.base();
  }
}
