package org.trueblue.auth;

import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trueblue.evidence.Headers;
import org.trueblue.evidence.Request;

/**
 * A request for authorization (RFC 6749, section 4.1.1, with RFC 7636): right as it is made, and
 * then changed where a server is to refuse it.
 *
 * @param endpoint where it goes
 * @param parameters by name
 * @param pkce the proof that belongs to it
 */
public record AuthorizationAsk(URI endpoint, Map<String, List<String>> parameters, Pkce pkce) {

  /** The length of a state of 128 bits in base64url; servers are known to ask for 16. */
  private static final int STATE_BYTES = 32;

  public AuthorizationAsk {
    parameters = Map.copyOf(parameters);
  }

  /** A right request, with a fresh state and proof. */
  public static AuthorizationAsk of(URI endpoint, Registration client, Collection<String> scopes) {
    Pkce pkce = Pkce.fresh();
    AuthorizationRequest.Builder request =
        new AuthorizationRequest.Builder(ResponseType.CODE, new ClientID(client.clientId()))
            .endpointURI(endpoint)
            .redirectionURI(client.redirectUri())
            .state(new State(STATE_BYTES))
            .codeChallenge(new CodeVerifier(pkce.verifier()), CodeChallengeMethod.S256);
    if (!scopes.isEmpty()) {
      request.scope(new Scope(scopes.toArray(String[]::new)));
    }
    return new AuthorizationAsk(endpoint, request.build().toParameters(), pkce);
  }

  /** The same request with another value of a parameter. */
  public AuthorizationAsk with(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.put(name, List.of(value));
    return new AuthorizationAsk(endpoint, changed, pkce);
  }

  /** The same request with a fresh nonce (OpenID Connect Core, section 3.1.2.1). */
  public AuthorizationAsk withNonce() {
    return with("nonce", new Nonce(STATE_BYTES).getValue());
  }

  /** The same request without a parameter. */
  public AuthorizationAsk without(String name) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.remove(name);
    return new AuthorizationAsk(endpoint, changed, pkce);
  }

  /** The same request to another endpoint. */
  public AuthorizationAsk to(URI other) {
    return new AuthorizationAsk(other, parameters, pkce);
  }

  /** The value of a parameter, empty if it has none. */
  public String parameter(String name) {
    return parameters.getOrDefault(name, List.of("")).get(0);
  }

  /** The URL that a browser is sent to; a query of the endpoint is kept (RFC 6749, section 3.1). */
  public URI url() {
    return URI.create(endpoint + (endpoint.getRawQuery() == null ? "?" : "&") + form());
  }

  /** The request by GET, whose redirect is the answer. */
  public Request get() {
    return new Request("GET", url(), accepting(), "", Request.Credentials.NONE, false);
  }

  /** The request by POST, whose redirect is the answer. */
  public Request post() {
    return new Request(
        "POST",
        endpoint,
        accepting().with("Content-Type", "application/x-www-form-urlencoded"),
        form(),
        Request.Credentials.NONE,
        false);
  }

  private static Headers accepting() {
    return Headers.none().with("Accept", "text/html, application/json;q=0.9");
  }

  private String form() {
    return URLUtils.serializeParameters(parameters);
  }

  /** Without parameters, of which some must not reach any log. */
  @Override
  public String toString() {
    return "authorization at " + endpoint;
  }
}
