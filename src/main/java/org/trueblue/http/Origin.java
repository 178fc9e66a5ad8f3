package org.trueblue.http;

import java.net.URI;
import java.util.Locale;

/**
 * Scheme, host and port of a URL (RFC 6454): the border that credentials do not cross.
 *
 * @param scheme in lower case
 * @param host in lower case
 * @param port the default port where the URL names none
 */
public record Origin(String scheme, String host, int port) {

  /** The origin of a URL. */
  public static Origin of(URI url) {
    String scheme = lower(url.getScheme());
    int port = url.getPort() >= 0 ? url.getPort() : scheme.equals("https") ? 443 : 80;
    return new Origin(scheme, lower(url.getHost()), port);
  }

  private static String lower(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return scheme + "://" + host + ":" + port;
  }
}
