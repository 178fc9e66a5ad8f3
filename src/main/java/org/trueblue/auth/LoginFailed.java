package org.trueblue.auth;

/** That a user did not come back to the client. */
public final class LoginFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final String supply;

  /**
   * @param reason what happened instead, without any secret
   * @param supply what the one who runs the tests can do about it
   */
  public LoginFailed(String reason, String supply) {
    super(reason);
    this.supply = supply;
  }

  /** What happened instead. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** What can be done about it. */
  public String supply() {
    return supply;
  }
}
