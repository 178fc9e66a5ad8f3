package org.trueblue.auth;

/** How a client proves to the token endpoint who it is (RFC 6749, section 2.3). */
public sealed interface ClientAuthentication {

  /** Not at all: a public client. */
  record None() implements ClientAuthentication {}

  /**
   * By a secret in the header (section 2.3.1).
   *
   * @param value the secret
   */
  record Secret(String value) implements ClientAuthentication {
    /** Without the secret, which must not reach any log. */
    @Override
    public String toString() {
      return "secret";
    }
  }

  /**
   * By assertions that are signed with a key (RFC 7523, section 2.2).
   *
   * @param keys its key pairs
   * @param algorithm by which it signs, such as {@code RS384}
   */
  record Signed(ClientKeys keys, String algorithm) implements ClientAuthentication {}
}
