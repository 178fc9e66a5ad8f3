package org.trueblue.reference.smart;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The keys of a server and of its clients, made by a secure source and kept in memory only.
 *
 * @param own key by which the server signs
 * @param foreign a key that it does not publish
 * @param ofClients private keys by id of the client
 */
record Keyring(RSAKey own, RSAKey foreign, Map<String, JWKSet> ofClients) {

  private static final int BITS = 2048;

  Keyring {
    ofClients = Map.copyOf(ofClients);
  }

  /** New keys: of each client one for RS384 and one for ES384. */
  static Keyring fresh() {
    try {
      return new Keyring(
          rsa(JWSAlgorithm.RS256),
          rsa(JWSAlgorithm.RS256),
          Map.of(
              Apps.ASYMMETRIC.id(), pair(),
              Apps.BACKEND.id(), pair()));
    } catch (JOSEException e) {
      throw new IllegalStateException("keys cannot be made", e);
    }
  }

  private static JWKSet pair() throws JOSEException {
    return new JWKSet(
        List.of(
            rsa(JWSAlgorithm.RS384),
            new ECKeyGenerator(Curve.P_384)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES384)
                .keyID(UUID.randomUUID().toString())
                .generate()));
  }

  private static RSAKey rsa(Algorithm algorithm) throws JOSEException {
    return new RSAKeyGenerator(BITS)
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(algorithm)
        .keyID(UUID.randomUUID().toString())
        .generate();
  }

  /** Without the keys, which must not reach any log. */
  @Override
  public String toString() {
    return "keys of " + ofClients.keySet();
  }
}
