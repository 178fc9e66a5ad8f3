package org.trueblue.session;

import java.util.Locale;

/** The kinds of clients that a run can be (SMART App Launch, capabilities). */
public enum ClientKind {
  /** Without any proof of who it is. */
  PUBLIC("client-public"),
  /** With a secret. */
  CONFIDENTIAL("client-confidential-symmetric"),
  /** With keys, for users. */
  ASYMMETRIC("client-confidential-asymmetric"),
  /** With keys, for itself. */
  BACKEND("client-confidential-asymmetric");

  private final String capability;

  ClientKind(String capability) {
    this.capability = capability;
  }

  /** What a server declares that has clients of this kind. */
  public String capability() {
    return capability;
  }

  /** As people write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The kind of this word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static ClientKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
