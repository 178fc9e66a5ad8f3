package org.trueblue.auth;

import java.util.List;

/**
 * What a user says when asked for consent.
 *
 * @param answer whether the client is let in
 * @param withheld scopes that the user does not grant, where the server lets them choose
 */
public record Consent(Answer answer, List<String> withheld) {

  /** Lets the client in, with all that it asks for. */
  public static final Consent SHARE = new Consent(Answer.SHARE, List.of());

  /** Lets the client in, but keeps demographic data back. */
  public static final Consent WITHHOLD_DEMOGRAPHICS =
      new Consent(Answer.WITHHOLD_DEMOGRAPHICS, List.of());

  /** Does not let the client in. */
  public static final Consent DECLINE = new Consent(Answer.DECLINE, List.of());

  /** The ways of answering. */
  public enum Answer {
    /** Lets the client in. */
    SHARE,
    /** Lets the client in, but keeps demographic data back. */
    WITHHOLD_DEMOGRAPHICS,
    /** Does not let the client in. */
    DECLINE
  }

  public Consent {
    withheld = List.copyOf(withheld);
  }

  /** Whether it is another answer than that of who is not asked. */
  boolean isLess() {
    return answer != Answer.SHARE || !withheld.isEmpty();
  }

  /** Lets the client in, but does not grant these scopes. */
  public static Consent without(List<String> scopes) {
    return new Consent(Answer.SHARE, scopes);
  }
}
