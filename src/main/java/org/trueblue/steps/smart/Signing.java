package org.trueblue.steps.smart;

import java.util.List;
import org.trueblue.auth.ClientAuthentication;
import org.trueblue.auth.ClientAuthentication.Signed;
import org.trueblue.auth.Registration;
import org.trueblue.session.ClientKind;
import org.trueblue.session.NotApplicable;
import org.trueblue.session.NotTested;

/** By which algorithm a client with keys signs. */
final class Signing {

  private Signing() {}

  /**
   * How the client of a kind signs by an algorithm.
   *
   * @throws NotApplicable if the server does not declare the algorithm
   * @throws NotTested if the client has no key for it
   */
  static Signed by(String algorithm, Admission admission, ClientKind kind) {
    List<String> declared =
        admission.server().metadata().list("token_endpoint_auth_signing_alg_values_supported");
    if (!declared.isEmpty() && !declared.contains(algorithm)) {
      throw new NotApplicable(
          "the server does not declare %s, and need not have more than one".formatted(algorithm));
    }
    Signed usual = of(admission.visit().registration(kind));
    if (!usual.keys().algorithms().contains(algorithm)) {
      throw NotTested.prerequisite(
          "authorization.no-key",
          "the %s client has no key for %s".formatted(kind.word(), algorithm),
          "add one to its key set, and register it");
    }
    return new Signed(usual.keys(), algorithm);
  }

  /** How a client signs as it usually does. */
  static Signed of(Registration client) {
    ClientAuthentication how = client.authentication();
    if (how instanceof Signed signed) {
      return signed;
    }
    throw new IllegalStateException("the client %s has no keys".formatted(client));
  }
}
