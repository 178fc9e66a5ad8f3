package org.trueblue.auth;

/** A way in which a user comes from the authorization request back to the client. */
public interface Login {

  /**
   * Who logs in; a suite may need two to see that neither sees the other's data.
   *
   * @param name {@code first} or {@code second}
   */
  record User(String name) {
    public static final User FIRST = new User("first");
    public static final User SECOND = new User("second");
  }

  /**
   * Lets the user log in and decide.
   *
   * @param ask the request for authorization
   * @param client on whose behalf
   * @param courier carries what is sent on the way
   * @throws LoginFailed if the user did not come back; says why
   */
  Redirected goThrough(
      AuthorizationAsk ask, Registration client, User user, Consent consent, Courier courier)
      throws LoginFailed;
}
