package org.trueblue.evidence;

/** Sends a request to the target. Never throws for what the network or the target does. */
@FunctionalInterface
public interface Transport {

  /** What came back, or why nothing did. */
  Reply send(Request request);
}
