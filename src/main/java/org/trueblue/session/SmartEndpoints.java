package org.trueblue.session;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.trueblue.check.oauth.ServerMetadata;
import org.trueblue.evidence.Exchange;

/**
 * Where an authorization server listens, as its SMART configuration says.
 *
 * @param configuration the exchange that said so
 */
public record SmartEndpoints(Exchange configuration) {

  /**
   * Where users are asked.
   *
   * @throws NotTested if that is not said
   */
  public URI authorize() {
    return required("authorization_endpoint");
  }

  /**
   * Where tokens are given.
   *
   * @throws NotTested if that is not said
   */
  public URI token() {
    return required("token_endpoint");
  }

  /** An endpoint that a server need not have. */
  public Optional<URI> optional(String member) {
    return Optional.of(metadata().text(member))
        .filter(url -> url.matches("[^\\s<>\"{}|^`\\\\]+"))
        .flatMap(this::resolved)
        .filter(url -> url.toString().matches("https?://.+"));
  }

  /** What the server declares that it can do. */
  public List<String> capabilities() {
    return metadata().list("capabilities");
  }

  /** Whether the server declares that it can do something. */
  public boolean declares(String capability) {
    return capabilities().contains(capability);
  }

  /** What it says of itself. */
  public ServerMetadata metadata() {
    return new ServerMetadata(configuration);
  }

  /** Before SMART App Launch 2.1 a URL might be relative, to the base of the server. */
  private Optional<URI> resolved(String url) {
    try {
      URI base = configuration.request().url().resolve("..");
      return Optional.of(base.resolve(url));
    } catch (IllegalArgumentException noUrl) {
      return Optional.empty();
    }
  }

  private URI required(String member) {
    return optional(member)
        .orElseThrow(
            () ->
                NotTested.prerequisite(
                    "discovery.no-endpoint",
                    "the SMART configuration names no " + member,
                    "see the scenarios of discovery"));
  }
}
