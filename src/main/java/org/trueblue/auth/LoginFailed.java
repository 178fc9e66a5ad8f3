package org.trueblue.auth;

import java.util.Optional;
import org.trueblue.evidence.Exchange;

/** That a user did not come back to the client. */
public final class LoginFailed extends Exception {
  private static final long serialVersionUID = 1L;

  /** How far the user came with the question whether the client may be let in. */
  public enum Stage {
    /** The user was not asked yet. */
    BEFORE_CONSENT,
    /** The user had answered. */
    AFTER_CONSENT,
    /** The server let the client in without asking, so that the user could not say otherwise. */
    WITHOUT_CONSENT
  }

  private final String supply;
  private final transient Optional<Exchange> last;
  private final Stage stage;

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
    this(reason, supply, last, Stage.BEFORE_CONSENT);
  }

  private LoginFailed(String reason, String supply, Optional<Exchange> last, Stage stage) {
    super(reason);
    this.supply = supply;
    this.last = last;
    this.stage = stage;
  }

  /** The same, at another stage. */
  LoginFailed at(Stage other) {
    return new LoginFailed(reason(), supply, last, other);
  }

  /** How far the user came. */
  public Stage stage() {
    return stage;
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
