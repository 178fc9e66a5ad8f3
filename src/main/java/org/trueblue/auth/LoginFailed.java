package org.trueblue.auth;

import java.util.Optional;
import org.trueblue.evidence.Exchange;

/** That a user did not come back to the client. */
public final class LoginFailed extends Exception {
  private static final long serialVersionUID = 1L;

  private final String supply;
  private final transient Optional<Exchange> last;

  /**
   * @param reason what happened instead, without any secret
   * @param supply what the one who runs the tests can do about it
   */
  public LoginFailed(String reason, String supply) {
    this(reason, supply, Optional.empty());
  }

  /**
   * @param reason what happened instead, without any secret
   * @param supply what the one who runs the tests can do about it
   * @param last what the server said where the user could not go on
   */
  public LoginFailed(String reason, String supply, Optional<Exchange> last) {
    super(reason);
    this.supply = supply;
    this.last = last;
  }

  /** What happened instead. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** What can be done about it. */
  public String supply() {
    return supply;
  }

  /** What the server said where the user could not go on, if that was seen. */
  public Optional<Exchange> last() {
    return last;
  }
}
