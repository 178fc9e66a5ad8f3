package org.trueblue.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.auth.ClientAuthentication.Signed;

class AssertionTest {

  private static final URI ENDPOINT = URI.create("https://a.example.org/token");
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final ClientKeys KEYS = ClientKeys.fresh();

  @ParameterizedTest
  @ValueSource(strings = {"RS384", "ES384"})
  void isSignedByTheKeyThatItNames(String algorithm) throws Exception {
    SignedJWT jwt = SignedJWT.parse(right(algorithm).signed());

    assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo(algorithm);
    assertThat(jwt.getHeader().getType().getType()).isEqualTo("JWT");
    assertThat(jwt.verify(verifier(jwt))).isTrue();
    JWTClaimsSet claims = jwt.getJWTClaimsSet();
    assertThat(List.of(claims.getIssuer(), claims.getSubject())).containsOnly("client");
    assertThat(claims.getAudience()).containsExactly(ENDPOINT.toString());
    assertThat(claims.getExpirationTime())
        .isAfter(Date.from(NOW))
        .isBefore(Date.from(NOW.plus(Duration.ofMinutes(5))));
  }

  @Test
  void isNeverMadeTwice() throws Exception {
    assertThat(claims(right("RS384").signed()).getJWTID())
        .isNotEqualTo(claims(right("RS384").signed()).getJWTID());
  }

  @Test
  void isWrongInOneThingAlone() throws Exception {
    SignedJWT stranger = SignedJWT.parse(right("RS384").signedBy(KEYS.strangers()).signed());
    SignedJWT unknown = SignedJWT.parse(right("ES384").naming("no-such-key").signed());
    SignedJWT secret = SignedJWT.parse(right("RS384").authenticatedByPublicKey());

    assertThat(stranger.verify(verifier(stranger))).isFalse();
    assertThat(unknown.getHeader().getKeyID()).isEqualTo("no-such-key");
    assertThat(secret.getHeader().getAlgorithm().getName()).isEqualTo("HS256");
    assertThat(JWTParser.parse(right("RS384").unsigned())).isInstanceOf(PlainJWT.class);
    assertThat(claims(right("RS384").without("exp").signed()).getExpirationTime()).isNull();
    assertThat(claims(right("RS384").claiming("iss", "other").signed()).getSubject())
        .isEqualTo("client");
    assertThat(claims(right("RS384").claiming("exp", 7L).signed()).getExpirationTime())
        .isEqualTo(Date.from(Instant.ofEpochSecond(7)));
  }

  @Test
  void showsNothingOfTheKeys() {
    assertThat(KEYS.publicSet()).contains("\"kid\"").doesNotContain("\"d\"", "\"p\"", "\"q\"");
    assertThat(KEYS.toString() + right("RS384")).doesNotContain("client", "\"n\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret-in-no-set", "{}", "{\"keys\":[]}", "[]"})
  void whatIsNoSetOfPrivateKeysIsRefusedWithoutShowingIt(String json) {
    assertThatThrownBy(() -> ClientKeys.parse(json))
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .startsWith("it ")
        .doesNotContain("secret-in-no-set");
  }

  @Test
  void publicKeysCannotSign() {
    assertThatThrownBy(() -> ClientKeys.parse(KEYS.publicSet()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aClientWithKeysMakesAnAssertionForEachRequest() {
    Registration client = new Registration("client", new Signed(KEYS, "ES384"), ENDPOINT);
    TokenAsk ask = TokenAsk.ownToken(ENDPOINT, client, List.of("system/Patient.rs"));

    assertThat(ask.request().body()).contains("client_assertion=").doesNotContain("client_id=");
    assertThat(ask.request().body()).isNotEqualTo(ask.request().body());
    assertThat(ask.asserting("mine").request().body()).contains("client_assertion=mine");
    assertThat(ask.fromNobody().request().body()).doesNotContain("client_assertion");
  }

  @Test
  void theTokenAboutAUserIsHeldAgainstKeys() throws Exception {
    IdToken token = IdToken.parse(right("RS384").signed()).orElseThrow();

    assertThat(token.algorithm()).isEqualTo("RS384");
    assertThat(token.claims().path("iss").asText()).isEqualTo("client");
    assertThat(token.signature(KEYS.publicSet())).isEqualTo(IdToken.Signature.BAD);
    assertThat(token.signature("{\"keys\":[]}")).isEqualTo(IdToken.Signature.NO_KEY);
    assertThat(token.signature("<html>")).isEqualTo(IdToken.Signature.NO_KEY);
    assertThat(IdToken.parse("no.token.atall")).isEmpty();
    assertThat(token.toString()).doesNotContain("client");
  }

  private static Assertion right(String algorithm) {
    return Assertion.of("client", new Signed(KEYS, algorithm), ENDPOINT, NOW);
  }

  private static JWTClaimsSet claims(String jwt) throws Exception {
    return SignedJWT.parse(jwt).getJWTClaimsSet();
  }

  private static JWSVerifier verifier(SignedJWT jwt) throws Exception {
    JWK key = JWKSet.parse(KEYS.publicSet()).getKeyByKeyId(jwt.getHeader().getKeyID());
    return jwt.getHeader().getAlgorithm().getName().startsWith("RS")
        ? new RSASSAVerifier(key.toRSAKey())
        : new ECDSAVerifier(key.toECKey());
  }
}
