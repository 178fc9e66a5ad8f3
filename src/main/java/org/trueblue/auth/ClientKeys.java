package org.trueblue.auth;

import com.nimbusds.jose.Algorithm;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The key pairs of a client (RFC 7517), of which it signs by RS384 or ES384. */
public final class ClientKeys {

  private static final int RSA_BITS = 2048;

  private final JWKSet pairs;

  private ClientKeys(JWKSet pairs) {
    this.pairs = pairs;
  }

  /**
   * Reads a set of private keys.
   *
   * @param json a JSON Web Key Set
   * @throws IllegalArgumentException if it is none, or has no key that can sign; the message says
   *     so without showing any of it
   */
  public static ClientKeys parse(String json) {
    try {
      JWKSet set = JWKSet.parse(json);
      ClientKeys keys = new ClientKeys(set);
      if (keys.algorithms().isEmpty()) {
        throw new IllegalArgumentException(
            "it has no private key of RSA or of the curve P-384 with a 'kid'");
      }
      return keys;
    } catch (ParseException e) {
      throw new IllegalArgumentException("it is no JSON Web Key Set", e);
    }
  }

  /** New keys that nobody knows, for both algorithms. */
  public static ClientKeys fresh() {
    return fresh("trueblue-" + UUID.randomUUID(), "trueblue-" + UUID.randomUUID());
  }

  private static ClientKeys fresh(String rsa, String curve) {
    try {
      return new ClientKeys(
          new JWKSet(
              List.of(
                  new RSAKeyGenerator(RSA_BITS).keyID(rsa).algorithm(JWSAlgorithm.RS384).generate(),
                  new ECKeyGenerator(Curve.P_384)
                      .keyID(curve)
                      .algorithm(JWSAlgorithm.ES384)
                      .generate())));
    } catch (JOSEException e) {
      throw new IllegalStateException("no keys can be made", e);
    }
  }

  /** Other keys under the same names. */
  public ClientKeys strangers() {
    return fresh(
        key("RS384").map(JWK::getKeyID).orElse("none"),
        key("ES384").map(JWK::getKeyID).orElse("none"));
  }

  /** The algorithms by which it can sign. */
  public List<String> algorithms() {
    List<String> algorithms = new ArrayList<>();
    for (String algorithm : List.of("RS384", "ES384")) {
      if (key(algorithm).isPresent()) {
        algorithms.add(algorithm);
      }
    }
    return algorithms;
  }

  /** The pair for an algorithm. */
  Optional<JWK> key(String algorithm) {
    return pairs.getKeys().stream()
        .filter(JWK::isPrivate)
        .filter(key -> key.getKeyID() != null)
        .filter(key -> fits(key, algorithm))
        .findFirst();
  }

  private static boolean fits(JWK key, String algorithm) {
    Algorithm named = key.getAlgorithm();
    if (named != null && !named.getName().equals(algorithm)) {
      return false;
    }
    return algorithm.startsWith("RS")
        ? key.getKeyType().equals(KeyType.RSA)
        : key instanceof ECKey ec && ec.getCurve().equals(Curve.P_384);
  }

  /** The public halves, as they are registered. */
  public String publicSet() {
    return pairs.toPublicJWKSet().toString();
  }

  /** The pairs with their private halves, for who is to sign with them; a secret. */
  public String privateSet() {
    return pairs.toString(false);
  }

  /** The public halves, with those of others. */
  String publicSetWith(ClientKeys others) {
    List<JWK> all = new ArrayList<>(pairs.getKeys());
    all.addAll(others.pairs.getKeys());
    return new JWKSet(all).toPublicJWKSet().toString();
  }

  /** Without the keys, which must not reach any log. */
  @Override
  public String toString() {
    return "keys for " + algorithms();
  }
}
