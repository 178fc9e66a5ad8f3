package org.trueblue.auth;

import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.net.URI;

/**
 * What an authorization server knows of a client (RFC 6749, section 2).
 *
 * @param clientId its identifier
 * @param secret its secret, empty for a public client
 * @param redirectUri where the server sends the user back to
 */
public record Registration(String clientId, String secret, URI redirectUri) {

  /** The header by which a client with a secret says who it is (section 2.3.1). */
  String basic() {
    return new ClientSecretBasic(new ClientID(clientId), new Secret(secret))
        .toHTTPAuthorizationHeader();
  }

  /** The same client with another secret. */
  public Registration withSecret(String other) {
    return new Registration(clientId, other, redirectUri);
  }

  /** The same client under another name. */
  public Registration withClientId(String other) {
    return new Registration(other, secret, redirectUri);
  }

  /** Without the secret, which must not reach any log. */
  @Override
  public String toString() {
    return clientId;
  }
}
