package org.trueblue.auth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a client with keys says of itself to the token endpoint (SMART App Launch 2, asymmetric
 * client authentication; RFC 7523): right as it is made, and then changed where a server is to
 * refuse it.
 */
public final class Assertion {

  /** Half of what is allowed, so that clocks may differ. */
  private static final Duration LIFE = Duration.ofSeconds(150);

  private final ClientKeys keys;
  private final String algorithm;
  private final String kid;
  private final Map<String, Object> claims;

  private Assertion(ClientKeys keys, String algorithm, String kid, Map<String, Object> claims) {
    this.keys = keys;
    this.algorithm = algorithm;
    this.kid = kid;
    this.claims = claims;
  }

  /**
   * A right assertion that was never used.
   *
   * @param endpoint the token endpoint
   * @throws IllegalArgumentException if the client has no key for the algorithm
   */
  public static Assertion of(
      String clientId, ClientAuthentication.Signed how, URI endpoint, Instant now) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", clientId);
    claims.put("sub", clientId);
    claims.put("aud", endpoint.toString());
    claims.put("exp", now.plus(LIFE).getEpochSecond());
    claims.put("jti", UUID.randomUUID().toString());
    return new Assertion(
        how.keys(), how.algorithm(), key(how.keys(), how.algorithm()).getKeyID(), claims);
  }

  private static JWK key(ClientKeys keys, String algorithm) {
    return keys.key(algorithm)
        .orElseThrow(() -> new IllegalArgumentException("there is no key for " + algorithm));
  }

  /** The same with another value of a claim. */
  public Assertion claiming(String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(claims);
    changed.put(name, value);
    return new Assertion(keys, algorithm, kid, changed);
  }

  /** The same without a claim. */
  public Assertion without(String name) {
    Map<String, Object> changed = new LinkedHashMap<>(claims);
    changed.remove(name);
    return new Assertion(keys, algorithm, kid, changed);
  }

  /** The same, signed by other keys under the same name. */
  public Assertion signedBy(ClientKeys others) {
    return new Assertion(others, algorithm, kid, claims);
  }

  /** The same under the name of another key. */
  public Assertion naming(String otherKid) {
    return new Assertion(keys, algorithm, otherKid, claims);
  }

  /** The assertion as it is sent. */
  public String signed() {
    JWK key = key(keys, algorithm);
    return signed(
        JWSAlgorithm.parse(algorithm),
        () ->
            algorithm.startsWith("RS")
                ? new RSASSASigner(key.toRSAKey())
                : new ECDSASigner(key.toECKey()));
  }

  /** The assertion without a signature (RFC 7519, section 6). */
  public String unsigned() {
    return new PlainJWT(claimsSet()).serialize();
  }

  /** The assertion with a code made with what anybody knows, the public keys. */
  public String authenticatedByPublicKey() {
    byte[] known = keys.publicSet().getBytes(StandardCharsets.UTF_8);
    return signed(JWSAlgorithm.HS256, () -> new MACSigner(known));
  }

  /** Makes what signs. */
  @FunctionalInterface
  private interface Signer {
    JWSSigner make() throws JOSEException;
  }

  private String signed(JWSAlgorithm by, Signer signer) {
    try {
      SignedJWT jwt =
          new SignedJWT(
              new JWSHeader.Builder(by).type(JOSEObjectType.JWT).keyID(kid).build(), claimsSet());
      jwt.sign(signer.make());
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("an assertion cannot be signed", e);
    }
  }

  private JWTClaimsSet claimsSet() {
    JWTClaimsSet.Builder set = new JWTClaimsSet.Builder();
    claims.forEach(
        (name, value) ->
            set.claim(
                name,
                name.equals("exp") && value instanceof Long seconds
                    ? java.util.Date.from(Instant.ofEpochSecond(seconds))
                    : value));
    return set.build();
  }

  /** Without the claims. */
  @Override
  public String toString() {
    return "assertion by " + algorithm;
  }
}
