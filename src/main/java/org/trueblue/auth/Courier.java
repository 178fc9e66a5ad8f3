package org.trueblue.auth;

import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Request;

/** Carries the messages of a dialogue, and records them. */
@FunctionalInterface
public interface Courier {

  /** A new exchange for this request. */
  Exchange send(Request request);
}
