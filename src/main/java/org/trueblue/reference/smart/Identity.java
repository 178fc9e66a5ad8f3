package org.trueblue.reference.smart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.trueblue.fhir.Json;
import org.trueblue.reference.smart.GrantBook.Issued;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/**
 * Tells clients who the user is (OpenID Connect Core; SMART App Launch 2.2, section "Identity").
 */
final class Identity {

  private static final Duration LIFE = Duration.ofMinutes(5);

  private final Keyring keyring;
  private final Clock clock;
  private final Set<Lapse> lapses;
  private final Set<Habit> habits;

  Identity(Keyring keyring, Clock clock, Set<Lapse> lapses, Set<Habit> habits) {
    this.keyring = keyring;
    this.clock = clock;
    this.lapses = Set.copyOf(lapses);
    this.habits = Set.copyOf(habits);
  }

  /** The keys by which clients see that the server signed. */
  Said keys() {
    String keys = new JWKSet(keyring.own().toPublicJWK()).toString();
    return Said.json(200, Json.trusted(keys.getBytes(StandardCharsets.UTF_8)));
  }

  /** The ID token of who asked for one. */
  Optional<String> idToken(Issued issued, Call call) {
    return issued
        .granted()
        .person()
        .filter(person -> issued.scopes().has("openid"))
        .map(person -> signed(claims(issued.granted(), person, call)));
  }

  /** Who the user is, as members of another answer. */
  void tell(Granted granted, Call call, ObjectNode json) {
    granted
        .person()
        .filter(person -> granted.scopes().has("openid"))
        .ifPresent(
            person -> {
              json.put("iss", call.root()).put("sub", person.subject());
              if (granted.scopes().has("fhirUser")) {
                json.put("fhirUser", fhirUser(person, call));
              }
            });
  }

  private JWTClaimsSet claims(Granted granted, Person person, Call call) {
    Instant now = clock.instant();
    boolean expired = lapses.contains(Lapse.ID_TOKEN_EXPIRED);
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(
                lapses.contains(Lapse.ID_TOKEN_OF_OTHER_ISSUER)
                    ? call.root() + "/another"
                    : call.root())
            .audience(
                lapses.contains(Lapse.ID_TOKEN_FOR_OTHER_CLIENT)
                    ? "another-app"
                    : granted.app().id());
    if (!lapses.contains(Lapse.ID_TOKEN_WITHOUT_SUBJECT)) {
      claims.subject(person.subject());
    }
    if (!lapses.contains(Lapse.ID_TOKEN_WITHOUT_TIME)) {
      claims.issueTime(Date.from(expired ? now.minus(LIFE.multipliedBy(3)) : now));
    }
    if (!lapses.contains(Lapse.ID_TOKEN_WITHOUT_EXPIRY)) {
      claims.expirationTime(Date.from(expired ? now.minus(LIFE.multipliedBy(2)) : now.plus(LIFE)));
    }
    if (lapses.contains(Lapse.ID_TOKEN_WITH_OTHER_NONCE)) {
      claims.claim("nonce", "of-another-request");
    } else if (!granted.nonce().isEmpty()) {
      claims.claim("nonce", granted.nonce());
    }
    boolean asked = granted.scopes().has("fhirUser") || granted.scopes().has("profile");
    if (asked && !lapses.contains(Lapse.NO_FHIR_USER)) {
      claims.claim("fhirUser", fhirUser(person, call));
    }
    return claims.build();
  }

  private String fhirUser(Person person, Call call) {
    String resource =
        lapses.contains(Lapse.FHIR_USER_OF_OTHER_TYPE)
            ? "Organization/of-nobody"
            : lapses.contains(Lapse.FHIR_USER_NOWHERE) ? "Practitioner/nobody" : person.resource();
    return habits.contains(Habit.RELATIVE_FHIR_USER)
        ? resource
        : Addresses.base(call) + "/" + resource;
  }

  private String signed(JWTClaimsSet claims) {
    RSAKey key = lapses.contains(Lapse.SIGNS_WITH_OTHER_KEY) ? keyring.foreign() : keyring.own();
    JWSAlgorithm algorithm =
        lapses.contains(Lapse.ID_TOKEN_BY_OTHER_ALGORITHM)
            ? JWSAlgorithm.RS512
            : JWSAlgorithm.RS256;
    String id =
        lapses.contains(Lapse.ID_TOKEN_BY_OTHER_KEY_ID)
            ? keyring.foreign().getKeyID()
            : keyring.own().getKeyID();
    SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(id).build(), claims);
    try {
      jwt.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("the ID token cannot be signed", e);
    }
    return jwt.serialize();
  }
}
