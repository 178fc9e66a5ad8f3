package org.trueblue.auth;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.evidence.Exchange;

/**
 * The redirect by which an authorization server answers its client (RFC 6749, sections 4.1.2 and
 * 4.1.2.1).
 *
 * @param parameters in the query of the redirect
 * @param exchange id of the exchange that shows it, empty where a browser had it
 */
public record Redirected(Map<String, List<String>> parameters, String exchange) {

  /** The answer that a redirect to the client is; empty if it leads elsewhere. */
  public static Optional<Redirected> of(Exchange exchange, URI redirectUri) {
    return exchange
        .response()
        .filter(response -> response.status() >= 300 && response.status() < 400)
        .flatMap(response -> response.headers().first("Location"))
        .flatMap(location -> resolved(exchange.request().url(), location))
        .flatMap(url -> of(url, redirectUri, exchange.id()));
  }

  /** The answer at a URL; empty if it is not the client's. */
  static Optional<Redirected> of(URI url, URI redirectUri, String exchange) {
    return bare(url).equals(bare(redirectUri))
        ? Optional.of(new Redirected(URLUtils.parseParameters(url.getRawQuery()), exchange))
        : Optional.empty();
  }

  /** Where a redirect leads to; empty if that is no URL. */
  static Optional<URI> resolved(URI base, String location) {
    try {
      return Optional.of(base.resolve(location));
    } catch (IllegalArgumentException noUrl) {
      return Optional.empty();
    }
  }

  private static String bare(URI url) {
    return url.toString().replaceFirst("[?#].*", "");
  }

  /** The authorization code, if it was given. */
  public Optional<String> code() {
    return parameter("code");
  }

  /** The error, if there is one. */
  public Optional<String> error() {
    return parameter("error");
  }

  /** The state that came back. */
  public Optional<String> state() {
    return parameter("state");
  }

  /** A parameter, if it is there. */
  public Optional<String> parameter(String name) {
    return parameters.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** Without parameters, of which some must not reach any log. */
  @Override
  public String toString() {
    return "redirect with " + parameters.keySet();
  }
}
