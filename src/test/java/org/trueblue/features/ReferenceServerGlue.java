package org.trueblue.features;

/** Lets the features ask the built-in server. */
public final class ReferenceServerGlue extends ServerGlue {

  /** Called by Cucumber. */
  public ReferenceServerGlue() {
    super(TestServer::base);
  }
}
