package org.trueblue.auth;

/** Nobody can log in: the run was told neither how nor who. */
public final class NoLogin implements Login {

  private final LoginFailed reason;

  /** For this reason. */
  public NoLogin(String reason, String supply) {
    this.reason = new LoginFailed(reason, supply);
  }

  @Override
  public Redirected goThrough(
      AuthorizationAsk ask, Registration client, User user, Consent consent, Courier courier)
      throws LoginFailed {
    throw reason;
  }
}
