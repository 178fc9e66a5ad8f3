package org.trueblue.reference.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.auth.ClientKeys;
import org.trueblue.reference.smart.Given.Hands;

class AssertionsTest {

  private static final String AUDIENCE = "http://127.0.0.1:1/auth/token";
  private static final RSAKey RSA = rsa();
  private static final ECKey CURVE = curve();
  private static final Keyring KEYRING =
      new Keyring(
          RSA,
          RSA,
          Map.of(
              "backend-app",
              ClientKeys.parse(new JWKSet(java.util.List.of(RSA, CURVE)).toString(false))));

  private final Hands clock = new Hands();

  /** Who makes an assertion at the time of a clock. */
  @FunctionalInterface
  private interface Maker {
    String make(Hands clock) throws JOSEException;
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        claims("another issuer", Lapse.IGNORES_ISSUER_OF_ASSERTION, c -> c.issuer("other-app")),
        claims("no issuer", Lapse.IGNORES_ISSUER_OF_ASSERTION, c -> c.issuer(null)),
        claims("another subject", Lapse.IGNORES_SUBJECT_OF_ASSERTION, c -> c.subject("other-app")),
        claims("no subject", Lapse.IGNORES_SUBJECT_OF_ASSERTION, c -> c.subject(null)),
        claims(
            "another audience",
            Lapse.IGNORES_AUDIENCE_OF_ASSERTION,
            c -> c.audience("https://elsewhere.example.org/token")),
        claims("no audience", Lapse.IGNORES_AUDIENCE_OF_ASSERTION, c -> c.audience((String) null)),
        claims("no end", Lapse.NEEDS_NO_EXPIRY, c -> c.expirationTime(null)),
        claims("no id", Lapse.NEEDS_NO_ASSERTION_ID, c -> c.jwtID(null)),
        arguments("expired", Lapse.ACCEPTS_EXPIRED_ASSERTION, made(c -> c, Duration.ofMinutes(-1))),
        arguments("too long", Lapse.ACCEPTS_LONG_ASSERTION, made(c -> c, Duration.ofMinutes(6))),
        arguments(
            "nobody's signature",
            Lapse.ACCEPTS_UNSIGNED_ASSERTION,
            (Maker) clock -> new PlainJWT(right(clock, Duration.ofMinutes(4)).build()).serialize()),
        arguments(
            "another key",
            Lapse.IGNORES_SIGNATURE,
            signed(JWSAlgorithm.RS384, RSA.getKeyID(), signer(rsa()))),
        arguments(
            "an unknown key",
            Lapse.IGNORES_KEY_ID,
            signed(JWSAlgorithm.RS384, "unknown", signer(RSA))),
        arguments(
            "another algorithm",
            Lapse.ACCEPTS_ANY_ALGORITHM,
            signed(JWSAlgorithm.RS256, RSA.getKeyID(), signer(RSA))),
        arguments(
            "a secret",
            Lapse.ACCEPTS_ANY_ALGORITHM,
            signed(JWSAlgorithm.HS256, RSA.getKeyID(), secret())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrong")
  void whatIsWrongIsRefusedUnlessTheRuleIsForgotten(String name, Lapse lapse, Maker maker)
      throws Exception {
    String assertion = maker.make(clock);

    assertThatThrownBy(() -> assertions().proven(assertion, AUDIENCE))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.said().status()).isEqualTo(400);
              assertThat(refusal.said().body()).contains("\"error\":\"invalid_client\"");
            });
    assertThat(assertions(lapse).proven(assertion, AUDIENCE)).isEqualTo(Apps.BACKEND);
  }

  @Test
  void bothAlgorithmsAreTaken() throws Exception {
    assertThat(
            assertions()
                .proven(
                    signed(JWSAlgorithm.RS384, RSA.getKeyID(), signer(RSA)).make(clock), AUDIENCE))
        .isEqualTo(Apps.BACKEND);
    assertThat(
            assertions()
                .proven(
                    signed(JWSAlgorithm.ES384, CURVE.getKeyID(), new ECDSASigner(CURVE))
                        .make(clock),
                    AUDIENCE))
        .isEqualTo(Apps.BACKEND);
  }

  @Test
  void anAssertionIsGoodOnce() throws Exception {
    String assertion = made(c -> c, Duration.ofMinutes(4)).make(clock);
    Assertions assertions = assertions();
    assertions.proven(assertion, AUDIENCE);

    assertThatThrownBy(() -> assertions.proven(assertion, AUDIENCE)).isInstanceOf(Refusal.class);

    Assertions forgetful = assertions(Lapse.ACCEPTS_REPLAYED_ASSERTION);
    forgetful.proven(assertion, AUDIENCE);
    assertThat(forgetful.proven(assertion, AUDIENCE)).isEqualTo(Apps.BACKEND);
  }

  @Test
  void whatIsNoJwtIsRefused() {
    assertThatThrownBy(() -> assertions().proven("no.jwt", AUDIENCE)).isInstanceOf(Refusal.class);
  }

  private Assertions assertions(Lapse... lapses) {
    Set<Lapse> forgotten = Set.of(lapses);
    return new Assertions(new RegisteredKeys(KEYRING, clock, forgotten), clock, forgotten);
  }

  private static Arguments claims(
      String name, Lapse lapse, UnaryOperator<JWTClaimsSet.Builder> change) {
    return arguments(name, lapse, made(change, Duration.ofMinutes(4)));
  }

  private static Maker made(UnaryOperator<JWTClaimsSet.Builder> change, Duration life) {
    return clock ->
        serialized(
            change.apply(right(clock, life)).build(),
            JWSAlgorithm.RS384,
            RSA.getKeyID(),
            signer(RSA));
  }

  private static Maker signed(JWSAlgorithm algorithm, String keyId, JWSSigner signer) {
    return clock ->
        serialized(right(clock, Duration.ofMinutes(4)).build(), algorithm, keyId, signer);
  }

  private static String serialized(
      JWTClaimsSet claims, JWSAlgorithm algorithm, String keyId, JWSSigner signer)
      throws JOSEException {
    SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
    jwt.sign(signer);
    return jwt.serialize();
  }

  private static JWTClaimsSet.Builder right(Hands clock, Duration life) {
    return new JWTClaimsSet.Builder()
        .issuer("backend-app")
        .subject("backend-app")
        .audience(AUDIENCE)
        .jwtID("once")
        .expirationTime(Date.from(clock.instant().plus(life)));
  }

  private static JWSSigner signer(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWSSigner secret() {
    try {
      return new MACSigner(RSA.toRSAPublicKey().getEncoded());
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey rsa() {
    try {
      return new RSAKeyGenerator(2048).keyID("rsa").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ECKey curve() {
    try {
      return new ECKeyGenerator(Curve.P_384).keyID("curve").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
