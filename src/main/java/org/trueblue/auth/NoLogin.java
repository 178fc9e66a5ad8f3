package org.trueblue.auth;

import java.net.URI;

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

  @Override
  public Opened open(URI ehr, Registration client, URI launchUri, User user, Courier courier)
      throws LoginFailed {
    throw reason;
  }

  @Override
  public boolean asksPeople() {
    return true;
  }
}
