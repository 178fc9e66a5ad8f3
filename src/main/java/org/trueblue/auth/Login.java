package org.trueblue.auth;

import java.net.URI;

/** How a user comes from the authorization request back to the client. */
public interface Login {

  /**
   * Who logs in; a suite may need two to see that neither sees the other's data.
   *
   * @param name by which a recipe knows the user, such as {@code first} or {@code second}
   */
  record User(String name) {
    public static final User FIRST = new User("first");
    public static final User SECOND = new User("second");

    /** Who works at an EHR, and opens clients from there. */
    public static final User PRACTITIONER = new User("practitioner");
  }

  /**
   * How an EHR opened the client (SMART App Launch, EHR launch).
   *
   * @param arrived with what the user came to the client
   * @param session in which the same user goes on
   */
  record Opened(Redirected arrived, Login session) {}

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

  /**
   * The same where the server should let nobody come back, or not with a code.
   *
   * @throws LoginFailed if the user did not come back; says why
   */
  default Redirected attempt(
      AuthorizationAsk ask, Registration client, User user, Consent consent, Courier courier)
      throws LoginFailed {
    return goThrough(ask, client, user, consent, courier);
  }

  /**
   * Lets the user open the client from an EHR.
   *
   * @param ehr where the user begins
   * @param client that is opened
   * @param launchUri where the client waits for it
   * @param courier carries what is sent on the way
   * @throws LoginFailed if the user did not come to the client; says why
   */
  Opened open(URI ehr, Registration client, URI launchUri, User user, Courier courier)
      throws LoginFailed;

  /** Lets nobody wait for a login any more: they fail. */
  default void stop() {}

  /** Whether a person is asked, who sees one page at a time and not what is wrong with it. */
  boolean asksPeople();
}
