package org.trueblue.auth;

import java.net.HttpCookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;

/** The cookies of one login, each sent only to the host that set it. */
final class Cookies {

  private final Map<String, Map<String, String>> byHost = new LinkedHashMap<>();

  /** The same cookies, to go on with apart. */
  Cookies copy() {
    Cookies copy = new Cookies();
    byHost.forEach((host, cookies) -> copy.byHost.put(host, new LinkedHashMap<>(cookies)));
    return copy;
  }

  void keep(Exchange exchange) {
    Map<String, String> ours =
        byHost.computeIfAbsent(host(exchange.request().url()), any -> new LinkedHashMap<>());
    exchange.response().map(Response::headers).stream()
        .flatMap(headers -> headers.all("Set-Cookie").stream())
        .forEach(header -> keep(header, ours));
  }

  private static void keep(String header, Map<String, String> cookies) {
    try {
      for (HttpCookie cookie : HttpCookie.parse(header.replaceFirst(";.*", ""))) {
        boolean deleted = header.toLowerCase(java.util.Locale.ROOT).contains("max-age=0");
        if (deleted || cookie.getValue().isEmpty()) {
          cookies.remove(cookie.getName());
        } else {
          cookies.put(cookie.getName(), cookie.getValue());
        }
      }
    } catch (IllegalArgumentException malformed) {
      // a cookie that nobody can read is not sent back
    }
  }

  /** The value of the header, empty for none. */
  String header(URI url) {
    return byHost.getOrDefault(host(url), Map.of()).entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String host(URI url) {
    return url.getScheme() + "://" + url.getRawAuthority();
  }
}
