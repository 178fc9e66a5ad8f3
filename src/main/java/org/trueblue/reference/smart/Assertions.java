package org.trueblue.reference.smart;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * By assertions clients with keys say who they are (RFC 7523; SMART App Launch 2.2, section "Client
 * Authentication: Asymmetric"). Thread safe.
 */
final class Assertions {

  static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS384, JWSAlgorithm.ES384);
  private static final Duration LONGEST = Duration.ofMinutes(5);

  /** Clocks differ. */
  private static final Duration LEEWAY = Duration.ofSeconds(10);

  private final Map<String, Instant> used = new ConcurrentHashMap<>();
  private final RegisteredKeys keys;
  private final Clock clock;
  private final Set<Lapse> lapses;

  Assertions(RegisteredKeys keys, Clock clock, Set<Lapse> lapses) {
    this.keys = keys;
    this.clock = clock;
    this.lapses = Set.copyOf(lapses);
  }

  /**
   * The client that an assertion proves.
   *
   * @param audience whom it must be meant for
   */
  App proven(String text, String audience) throws Refusal {
    try {
      JWT jwt = JWTParser.parse(text);
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      App app = app(claims);
      verify(jwt, app);
      inTime(claims);
      require(
          claims.getAudience().contains(audience)
              || lapses.contains(Lapse.IGNORES_AUDIENCE_OF_ASSERTION),
          "aud is not the token endpoint");
      once(claims);
      return app;
    } catch (ParseException e) {
      throw invalid("the assertion is no JWT");
    }
  }

  private App app(JWTClaimsSet claims) throws Refusal {
    String issuer = text(claims.getIssuer());
    String subject = text(claims.getSubject());
    boolean anyIssuer = lapses.contains(Lapse.IGNORES_ISSUER_OF_ASSERTION);
    require(
        issuer.equals(subject) || anyIssuer || lapses.contains(Lapse.IGNORES_SUBJECT_OF_ASSERTION),
        "iss is not sub");
    return Apps.named(anyIssuer ? subject : issuer)
        .filter(app -> app.proof() == App.Proof.KEYS)
        .orElseThrow(() -> invalid("the client is not known"));
  }

  private void verify(JWT jwt, App app) throws Refusal {
    if (!(jwt instanceof SignedJWT signed)) {
      require(lapses.contains(Lapse.ACCEPTS_UNSIGNED_ASSERTION), "the assertion is not signed");
      return;
    }
    JWSHeader header = signed.getHeader();
    boolean known = ALGORITHMS.contains(header.getAlgorithm());
    require(
        known || lapses.contains(Lapse.ACCEPTS_ANY_ALGORITHM), "alg is neither RS384 nor ES384");
    Optional<JWK> key = key(header, app);
    if (key.isEmpty()) {
      require(lapses.contains(Lapse.IGNORES_KEY_ID), "kid is not of the client's keys");
    } else if (!lapses.contains(Lapse.IGNORES_SIGNATURE)) {
      require(isSignedBy(key.get(), signed), "the signature is wrong");
    }
  }

  private Optional<JWK> key(JWSHeader header, App app) {
    return Optional.ofNullable(header.getKeyID()).map(id -> keys.of(app).getKeyByKeyId(id));
  }

  private boolean isSignedBy(JWK key, SignedJWT signed) {
    JWSAlgorithm algorithm = signed.getHeader().getAlgorithm();
    if (JWSAlgorithm.Family.HMAC_SHA.contains(algorithm)) {
      return lapses.contains(Lapse.ACCEPTS_ANY_ALGORITHM);
    }
    try {
      @Nullable JWSVerifier verifier =
          key instanceof RSAKey rsa
              ? new RSASSAVerifier(rsa)
              : key instanceof ECKey ec ? new ECDSAVerifier(ec) : null;
      return verifier != null
          && verifier.supportedJWSAlgorithms().contains(algorithm)
          && signed.verify(verifier);
    } catch (JOSEException e) {
      return false;
    }
  }

  private void inTime(JWTClaimsSet claims) throws Refusal {
    Instant now = clock.instant();
    Optional<Instant> expires = instant(claims.getExpirationTime());
    require(expires.isPresent() || lapses.contains(Lapse.NEEDS_NO_EXPIRY), "exp is missing");
    if (expires.isPresent()) {
      require(
          expires.get().plus(LEEWAY).isAfter(now)
              || lapses.contains(Lapse.ACCEPTS_EXPIRED_ASSERTION),
          "exp is over");
      require(
          !expires.get().isAfter(now.plus(LONGEST).plus(LEEWAY))
              || lapses.contains(Lapse.ACCEPTS_LONG_ASSERTION),
          "exp is more than five minutes ahead");
    }
    for (Optional<Instant> begin :
        java.util.List.of(instant(claims.getNotBeforeTime()), instant(claims.getIssueTime()))) {
      require(
          begin.filter(from -> from.isAfter(now.plus(LEEWAY))).isEmpty(),
          "the assertion is of the future");
    }
  }

  /** An assertion is remembered for as long as it might come again. */
  private void once(JWTClaimsSet claims) throws Refusal {
    String id = text(claims.getJWTID());
    if (id.isEmpty()) {
      require(lapses.contains(Lapse.NEEDS_NO_ASSERTION_ID), "jti is missing");
      return;
    }
    Instant now = clock.instant();
    used.values().removeIf(until -> until.isBefore(now));
    Instant until = instant(claims.getExpirationTime()).orElse(now).plus(LEEWAY).plus(LONGEST);
    boolean first = used.putIfAbsent(claims.getIssuer() + " " + id, until) == null;
    require(first || lapses.contains(Lapse.ACCEPTS_REPLAYED_ASSERTION), "jti was there before");
  }

  private static Optional<Instant> instant(@Nullable Date date) {
    return Optional.ofNullable(date).map(Date::toInstant);
  }

  private static String text(@Nullable String claim) {
    return claim == null ? "" : claim;
  }

  private static void require(boolean condition, String otherwise) throws Refusal {
    if (!condition) {
      throw invalid(otherwise);
    }
  }

  private static Refusal invalid(String description) {
    return Refusal.of("invalid_client", description);
  }
}
