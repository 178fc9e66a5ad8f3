package org.trueblue.evidence;

import java.net.URI;

/**
 * An HTTP request as a scenario wants it. Two equal requests are one exchange, so it holds nothing
 * that differs from time to time: the credentials are named here, the token is added when it is
 * sent.
 *
 * @param method GET, POST …
 * @param url absolute
 * @param headers beyond those that the client adds
 * @param body as text, empty for none
 * @param credentials whose credentials to send
 */
public record Request(
    String method, URI url, Headers headers, String body, Credentials credentials) {

  /** Whose credentials a request carries. */
  public enum Credentials {
    /** Those of the target, if it has any. */
    OF_TARGET,
    /** None, to see what an unauthorized client is told. */
    NONE
  }

  /** A GET with the target's credentials that asks for FHIR JSON. */
  public static Request get(URI url) {
    return new Request(
        "GET",
        url,
        Headers.none().with("Accept", "application/fhir+json"),
        "",
        Credentials.OF_TARGET);
  }

  /** A POST of a form with the target's credentials that asks for FHIR JSON. */
  public static Request postForm(URI url, String form) {
    return new Request(
        "POST",
        url,
        Headers.none()
            .with("Accept", "application/fhir+json")
            .with("Content-Type", "application/x-www-form-urlencoded"),
        form,
        Credentials.OF_TARGET);
  }

  /** The same request with one more header. */
  public Request with(String name, String value) {
    return new Request(method, url, headers.with(name, value), body, credentials);
  }

  /** The same request without credentials. */
  public Request anonymous() {
    return new Request(method, url, headers, body, Credentials.NONE);
  }

  /** The same request to another address, as a redirect asks for it. */
  public Request to(URI other) {
    return new Request(method, other, headers, body, credentials);
  }
}
