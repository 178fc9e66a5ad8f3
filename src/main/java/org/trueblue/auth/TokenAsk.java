package org.trueblue.auth;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Request;

/**
 * A form to an endpoint at which the client says who it is: token (RFC 6749, section 3.2),
 * revocation (RFC 7009), introspection (RFC 7662).
 *
 * @param endpoint where it goes
 * @param parameters by name
 * @param client who asks; empty for nobody
 */
public record TokenAsk(
    URI endpoint, Map<String, List<String>> parameters, Optional<Registration> client) {

  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  public TokenAsk {
    parameters = Map.copyOf(parameters);
  }

  /** Exchanges a code for tokens (RFC 6749, section 4.1.3). */
  public static TokenAsk code(URI endpoint, Registration client, String code, Pkce pkce) {
    return new TokenAsk(
        endpoint,
        new AuthorizationCodeGrant(
                new AuthorizationCode(code),
                client.redirectUri(),
                new CodeVerifier(pkce.verifier()))
            .toParameters(),
        Optional.of(client));
  }

  /** Asks for new tokens (RFC 6749, section 6). */
  public static TokenAsk refresh(URI endpoint, Registration client, String refreshToken) {
    return new TokenAsk(
        endpoint,
        new RefreshTokenGrant(new RefreshToken(refreshToken)).toParameters(),
        Optional.of(client));
  }

  /** Asks for a token of its own (SMART Backend Services; RFC 6749, section 4.4). */
  public static TokenAsk ownToken(URI endpoint, Registration client, List<String> scopes) {
    return new TokenAsk(
        endpoint,
        Map.of(
            "grant_type", List.of("client_credentials"),
            "scope", List.of(String.join(" ", scopes))),
        Optional.of(client));
  }

  /** Speaks of a token: to revoke it (RFC 7009), or to ask about it (RFC 7662). */
  public static TokenAsk about(URI endpoint, Registration client, String token) {
    return new TokenAsk(endpoint, Map.of("token", List.of(token)), Optional.of(client));
  }

  /** The same with another value of a parameter. */
  public TokenAsk with(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.put(name, List.of(value));
    return new TokenAsk(endpoint, changed, client);
  }

  /** The same without a parameter. */
  public TokenAsk without(String name) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.remove(name);
    return new TokenAsk(endpoint, changed, client);
  }

  /** The same from another client. */
  public TokenAsk from(Registration other) {
    return new TokenAsk(endpoint, parameters, Optional.of(other));
  }

  /** The same from nobody. */
  public TokenAsk fromNobody() {
    return new TokenAsk(endpoint, parameters, Optional.empty());
  }

  /** The same with this assertion of who asks. */
  public TokenAsk asserting(String assertion) {
    return with("client_assertion_type", ASSERTION_TYPE).with("client_assertion", assertion);
  }

  /**
   * The request. A client without a secret names itself in the form (section 2.3.1); one with keys
   * makes an assertion for this request alone, unless it has one already.
   */
  public Request request() {
    Headers headers =
        Headers.none()
            .with("Accept", "application/json")
            .with("Content-Type", "application/x-www-form-urlencoded");
    Map<String, List<String>> form = new LinkedHashMap<>(parameters);
    if (client.isPresent()) {
      Registration known = client.get();
      if (known.authentication() instanceof ClientAuthentication.None) {
        form.put("client_id", List.of(known.clientId()));
      } else if (known.authentication() instanceof ClientAuthentication.Secret) {
        headers = headers.with("Authorization", known.basic());
      } else if (known.authentication() instanceof ClientAuthentication.Signed how) {
        Assertion assertion = Assertion.of(known.clientId(), how, endpoint, Instant.now());
        form.putIfAbsent("client_assertion_type", List.of(ASSERTION_TYPE));
        form.putIfAbsent("client_assertion", List.of(assertion.signed()));
      }
    }
    return new Request(
        "POST",
        endpoint,
        headers,
        URLUtils.serializeParameters(form),
        Request.Credentials.NONE,
        false);
  }

  /** Without parameters, of which most must not reach any log. */
  @Override
  public String toString() {
    return "POST " + endpoint;
  }
}
