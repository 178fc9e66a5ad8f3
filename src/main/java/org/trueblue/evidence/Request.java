package org.trueblue.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import org.jspecify.annotations.Nullable;

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
 * @param followed whether a redirect is followed; where it is itself the answer, it is not
 */
public record Request(
    String method,
    URI url,
    Headers headers,
    String body,
    Credentials credentials,
    boolean followed) {

  /** A request whose redirects are followed. */
  public Request(String method, URI url, Headers headers, String body, Credentials credentials) {
    this(method, url, headers, body, credentials, true);
  }

  /** A request as it was kept; runs of earlier versions followed all redirects, and say nothing. */
  @JsonCreator
  static Request kept(
      @JsonProperty("method") String method,
      @JsonProperty("url") URI url,
      @JsonProperty("headers") Headers headers,
      @JsonProperty("body") String body,
      @JsonProperty("credentials") Credentials credentials,
      @JsonProperty("followed") @Nullable Boolean followed) {
    return new Request(
        method, url, headers, body, credentials, followed == null || followed.booleanValue());
  }

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
    return new Request(method, url, headers.with(name, value), body, credentials, followed);
  }

  /** The same request without a header. */
  public Request without(String name) {
    return new Request(method, url, headers.without(name), body, credentials, followed);
  }

  /** The same request without credentials. */
  public Request anonymous() {
    return new Request(method, url, headers, body, Credentials.NONE, followed);
  }

  /** The same request to another address, as a redirect asks for it. */
  public Request to(URI other) {
    return new Request(method, other, headers, body, credentials, followed);
  }

  /** The same request, whose answer is what comes back first, be it a redirect. */
  public Request unfollowed() {
    return new Request(method, url, headers, body, credentials, false);
  }

  /** The same request with this token instead of the credentials of the target. */
  public Request bearing(String token) {
    return anonymous().with("Authorization", "Bearer " + token);
  }
}
