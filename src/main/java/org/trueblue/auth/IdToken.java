package org.trueblue.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyType;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.trueblue.fhir.Json;

/**
 * What an authorization server says of the user (OpenID Connect Core, section 2). Its parts are
 * judged elsewhere; here it is read, and its signature compared with keys.
 */
public final class IdToken {

  private final SignedJWT jwt;

  private IdToken(SignedJWT jwt) {
    this.jwt = jwt;
  }

  /** The token in a text; empty if it is no signed JWT. */
  public static Optional<IdToken> parse(String text) {
    try {
      return Optional.of(new IdToken(SignedJWT.parse(text)));
    } catch (ParseException none) {
      return Optional.empty();
    }
  }

  /** What it claims; a missing node if that is no JSON. */
  public JsonNode claims() {
    try {
      return Json.parse(jwt.getPayload().toBytes());
    } catch (Json.Malformed e) {
      return JsonNodeFactory.instance.missingNode();
    }
  }

  /** The algorithm by which it says that it is signed. */
  public String algorithm() {
    return jwt.getHeader().getAlgorithm().getName();
  }

  /** What comes of comparing the signature with keys. */
  public enum Signature {
    /** It was made by one of the keys. */
    GOOD,
    /** None of the keys is the one that it names, or might have signed it. */
    NO_KEY,
    /** It was not made by the key that it names. */
    BAD
  }

  /** Whether one of these keys signed it with RS256 (OpenID Connect Core, section 3.1.3.7). */
  public Signature signature(String keySet) {
    List<JWK> candidates = candidates(keySet);
    if (candidates.isEmpty()) {
      return Signature.NO_KEY;
    }
    return candidates.stream().anyMatch(this::signedBy) ? Signature.GOOD : Signature.BAD;
  }

  /** Without a name, any key may have signed. */
  private List<JWK> candidates(String keySet) {
    String kid = jwt.getHeader().getKeyID();
    try {
      return JWKSet.parse(keySet).getKeys().stream()
          .filter(key -> key.getKeyType().equals(KeyType.RSA))
          .filter(key -> kid == null || key.getKeyID() == null || kid.equals(key.getKeyID()))
          .toList();
    } catch (ParseException noKeys) {
      return List.of();
    }
  }

  private boolean signedBy(JWK key) {
    try {
      return jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
          && jwt.verify(new RSASSAVerifier(key.toRSAKey().toRSAPublicKey()));
    } catch (JOSEException | IllegalArgumentException cannotBe) {
      return false;
    }
  }

  /** Without its content, which is about a person. */
  @Override
  public String toString() {
    return "token of " + algorithm();
  }
}
