package org.trueblue.auth;

import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.net.URI;

/**
 * What an authorization server knows of a client (RFC 6749, section 2).
 *
 * @param clientId its identifier
 * @param authentication how it proves who it is
 * @param redirectUri where the server sends the user back to
 */
public record Registration(String clientId, ClientAuthentication authentication, URI redirectUri) {

  /** A client with a secret, or a public one if that is empty. */
  public Registration(String clientId, String secret, URI redirectUri) {
    this(clientId, authentication(secret), redirectUri);
  }

  private static ClientAuthentication authentication(String secret) {
    return secret.isEmpty()
        ? new ClientAuthentication.None()
        : new ClientAuthentication.Secret(secret);
  }

  /** Its secret, empty if it has none. */
  public String secret() {
    return authentication instanceof ClientAuthentication.Secret secret ? secret.value() : "";
  }

  /** The header by which a client with a secret says who it is (section 2.3.1). */
  String basic() {
    return new ClientSecretBasic(new ClientID(clientId), new Secret(secret()))
        .toHTTPAuthorizationHeader();
  }

  /** The same client with another secret. */
  public Registration withSecret(String other) {
    return new Registration(clientId, other, redirectUri);
  }

  /** The same client under another name. */
  public Registration withClientId(String other) {
    return new Registration(other, authentication, redirectUri);
  }

  /** The same client, to which users come back at another address. */
  public Registration at(URI other) {
    return new Registration(clientId, authentication, other);
  }

  /** The same client, that signs by another algorithm. */
  public Registration signing(String algorithm) {
    return authentication instanceof ClientAuthentication.Signed signed
        ? new Registration(
            clientId, new ClientAuthentication.Signed(signed.keys(), algorithm), redirectUri)
        : this;
  }

  /** Without the secret, which must not reach any log. */
  @Override
  public String toString() {
    return clientId;
  }
}
