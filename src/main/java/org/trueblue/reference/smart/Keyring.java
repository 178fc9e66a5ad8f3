package org.trueblue.reference.smart;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.Map;
import java.util.UUID;
import org.trueblue.auth.ClientKeys;

/**
 * The keys of a server and of its clients, made by a secure source and kept in memory only.
 *
 * @param own key by which the server signs
 * @param foreign a key that it does not publish
 * @param ofClients keys by id of the client
 */
record Keyring(RSAKey own, RSAKey foreign, Map<String, ClientKeys> ofClients) {

  private static final int BITS = 2048;

  Keyring {
    ofClients = Map.copyOf(ofClients);
  }

  /** New keys: of each client one for RS384 and one for ES384. */
  static Keyring fresh() {
    try {
      return new Keyring(
          rsa(),
          rsa(),
          Map.of(
              Apps.ASYMMETRIC.id(), ClientKeys.fresh(),
              Apps.BACKEND.id(), ClientKeys.fresh()));
    } catch (JOSEException e) {
      throw new IllegalStateException("keys cannot be made", e);
    }
  }

  private static RSAKey rsa() throws JOSEException {
    return new RSAKeyGenerator(BITS)
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.RS256)
        .keyID(UUID.randomUUID().toString())
        .generate();
  }

  /** Without the keys, which must not reach any log. */
  @Override
  public String toString() {
    return "keys of " + ofClients.keySet();
  }
}
