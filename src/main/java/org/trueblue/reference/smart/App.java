package org.trueblue.reference.smart;

import java.net.URI;
import java.util.Optional;

/**
 * An application that the server knows.
 *
 * @param id of the client
 * @param proof how it proves who it is
 * @param secret of the client, empty if it has none
 * @param redirectUri where users are sent back to; empty for an app without users
 */
record App(String id, Proof proof, String secret, Optional<URI> redirectUri) {

  /** How an application proves who it is. */
  enum Proof {
    /** It does not. */
    NONE,
    /** By a secret (RFC 6749, section 2.3.1). */
    SECRET,
    /** By an assertion that it signs (RFC 7523). */
    KEYS
  }

  /** Whether it works for itself rather than for users. */
  boolean isBackend() {
    return redirectUri.isEmpty();
  }

  /** Whether users are sent back to this very address. */
  boolean isAt(String uri) {
    return redirectUri.filter(own -> own.toString().equals(uri)).isPresent();
  }

  /** Without the secret, which must not reach any log. */
  @Override
  public String toString() {
    return id;
  }
}
