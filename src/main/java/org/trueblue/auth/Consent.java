package org.trueblue.auth;

/** What a user says when asked for consent. */
public enum Consent {
  /** Lets the client in, with all that it asks for. */
  SHARE,
  /** Lets the client in, but keeps demographic data back. */
  WITHHOLD_DEMOGRAPHICS,
  /** Does not let the client in. */
  DECLINE
}
