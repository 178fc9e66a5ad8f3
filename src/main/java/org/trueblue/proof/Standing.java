package org.trueblue.proof;

import java.net.URI;

/**
 * A server that is up, and what is run on it.
 *
 * @param root address of the host
 * @param stage what is run
 * @param server to be closed
 */
record Standing(URI root, Stage stage, AutoCloseable server) implements AutoCloseable {

  @Override
  public void close() {
    try {
      server.close();
    } catch (Exception e) {
      throw new IllegalStateException("the reference server cannot stop", e);
    }
  }
}
