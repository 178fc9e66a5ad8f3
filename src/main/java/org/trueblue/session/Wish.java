package org.trueblue.session;

import java.util.List;
import org.trueblue.auth.Consent;
import org.trueblue.auth.Login.User;

/**
 * What a client wants a user to grant.
 *
 * @param user who is asked
 * @param scopes that are asked for; none to leave it to the server
 * @param consent what the user says to it
 * @param whole whether it is all that a suite asks for, so that a token that was given will do
 */
public record Wish(User user, List<String> scopes, Consent consent, boolean whole) {
  public Wish {
    scopes = List.copyOf(scopes);
  }

  /** Something in particular. */
  public Wish(User user, List<String> scopes, Consent consent) {
    this(user, scopes, consent, false);
  }

  /** All that a suite asks for. */
  public static Wish whole(User user, List<String> scopes) {
    return new Wish(user, scopes, Consent.SHARE, true);
  }
}
