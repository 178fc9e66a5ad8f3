package org.trueblue.session;

import java.util.List;
import org.trueblue.auth.Consent;
import org.trueblue.auth.Login.User;

/**
 * How a client wants to be let in (SMART App Launch).
 *
 * @param client kind of client
 * @param algorithm by which it signs, empty for any or none
 * @param fromEhr whether an EHR opens it; else it stands alone
 * @param user who decides
 * @param scopes that are asked for
 * @param consent what the user says to it
 */
public record LaunchWish(
    ClientKind client,
    String algorithm,
    boolean fromEhr,
    User user,
    List<String> scopes,
    Consent consent) {

  public LaunchWish {
    scopes = List.copyOf(scopes);
  }

  /** A client that stands alone, let in by the first user with all that it asks for. */
  public static LaunchWish standalone(ClientKind client, List<String> scopes) {
    return new LaunchWish(client, "", false, User.FIRST, scopes, Consent.SHARE);
  }

  /** A client that is opened by a practitioner. */
  public static LaunchWish fromEhr(ClientKind client, List<String> scopes) {
    return new LaunchWish(client, "", true, User.PRACTITIONER, scopes, Consent.SHARE);
  }

  /** The same by an algorithm. */
  public LaunchWish signing(String by) {
    return new LaunchWish(client, by, fromEhr, user, scopes, consent);
  }

  /** The same with another answer. */
  public LaunchWish answered(Consent other) {
    return new LaunchWish(client, algorithm, fromEhr, user, scopes, other);
  }
}
