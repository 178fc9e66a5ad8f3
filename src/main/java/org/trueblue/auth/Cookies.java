package org.trueblue.auth;

import java.net.HttpCookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;

/**
 * The cookies of one login, kept and sent by domain, path and age as a browser does (RFC 6265,
 * section 5).
 */
final class Cookies {

  private final List<Kept> jar = new ArrayList<>();

  /**
   * A cookie with where it belongs (section 5.3).
   *
   * @param hostOnly whether the hosts below the domain do not get it
   */
  private record Kept(HttpCookie cookie, String domain, boolean hostOnly, String path) {

    boolean replaces(Kept other) {
      return cookie.getName().equals(other.cookie.getName())
          && domain.equals(other.domain)
          && path.equals(other.path);
    }

    boolean goesTo(URI url) {
      String host = hostOf(url);
      return !cookie.hasExpired()
          && (host.equals(domain) || (!hostOnly && host.endsWith("." + domain)))
          && isWithin(pathOf(url))
          && (!cookie.getSecure() || isSecure(url));
    }

    /** Paths match by their segments (section 5.1.4). */
    private boolean isWithin(String asked) {
      return asked.equals(path) || asked.startsWith(path.endsWith("/") ? path : path + "/");
    }
  }

  /** The same cookies, to go on with apart. */
  Cookies copy() {
    Cookies copy = new Cookies();
    copy.jar.addAll(jar);
    return copy;
  }

  void keep(Exchange exchange) {
    URI url = exchange.request().url();
    exchange.response().map(Response::headers).stream()
        .flatMap(headers -> headers.all("Set-Cookie").stream())
        .flatMap(Cookies::parsed)
        .flatMap(cookie -> placed(cookie, url).stream())
        .forEach(this::keep);
  }

  private void keep(Kept kept) {
    jar.removeIf(kept::replaces);
    jar.add(kept);
  }

  /** A cookie that nobody can read is not sent back. */
  private static Stream<HttpCookie> parsed(String header) {
    try {
      return HttpCookie.parse(header).stream();
    } catch (IllegalArgumentException malformed) {
      return Stream.empty();
    }
  }

  /** A host sets cookies for itself and for the domains that it is in, but for no top level. */
  private static Optional<Kept> placed(HttpCookie cookie, URI url) {
    String host = hostOf(url);
    String named = Optional.ofNullable(cookie.getDomain()).orElse("").toLowerCase(Locale.ROOT);
    String domain = named.replaceFirst("^\\.", "");
    String path =
        Optional.ofNullable(cookie.getPath())
            .filter(set -> set.startsWith("/"))
            .orElseGet(() -> pathOf(url).replaceFirst("(?<=.)/[^/]*$|(?<=^/)[^/]*$", ""));
    if (domain.isEmpty() || domain.equals(host)) {
      return Optional.of(new Kept(cookie, host, domain.isEmpty(), path));
    }
    return host.endsWith("." + domain) && domain.contains(".")
        ? Optional.of(new Kept(cookie, domain, false, path))
        : Optional.empty();
  }

  /** The value of the header, empty for none; longer paths come first (section 5.4). */
  String header(URI url) {
    return jar.stream()
        .filter(kept -> kept.goesTo(url))
        .sorted(Comparator.comparingInt((Kept kept) -> kept.path().length()).reversed())
        .map(kept -> kept.cookie().getName() + "=" + kept.cookie().getValue())
        .collect(Collectors.joining("; "));
  }

  private static String hostOf(URI url) {
    return String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
  }

  private static String pathOf(URI url) {
    String path = url.getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }

  /** Browsers trust the machine that they run on, whatever the scheme. */
  private static boolean isSecure(URI url) {
    String host = hostOf(url);
    return "https".equalsIgnoreCase(url.getScheme())
        || host.equals("localhost")
        || host.endsWith(".localhost")
        || host.matches("127\\..*|\\[::1]");
  }
}
