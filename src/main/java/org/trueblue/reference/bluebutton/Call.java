package org.trueblue.reference.bluebutton;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.evidence.Headers;

/**
 * A request as the server sees it.
 *
 * @param root scheme and host that it was sent to, so that links lead where the client came from
 * @param method GET, POST …
 * @param path from the host on
 * @param query parameters by name
 * @param form parameters of a posted form by name
 * @param headers of the request
 */
record Call(
    String root,
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, List<String>> form,
    Headers headers) {

  boolean isPost() {
    return method.equals("POST");
  }

  /** A parameter of the form of a POST, or of the query of another request. */
  Optional<String> parameter(String name) {
    return first(isPost() ? form : query, name);
  }

  Optional<String> inQuery(String name) {
    return first(query, name);
  }

  private static Optional<String> first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** The token that the request bears. */
  Optional<String> bearer() {
    return headers
        .first("Authorization")
        .filter(value -> value.startsWith("Bearer "))
        .map(value -> value.substring("Bearer ".length()));
  }

  /** The version of the API that its path begins with, or else the second. */
  int version() {
    return path.matches("/v[123]/.*") ? path.charAt(2) - '0' : 2;
  }

  /** The parameters of a query or form. */
  static Map<String, List<String>> parameters(String encoded) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (!pair.isEmpty()) {
        String name = equals < 0 ? pair : pair.substring(0, equals);
        String value = equals < 0 ? "" : pair.substring(equals + 1);
        parameters.computeIfAbsent(decoded(name), any -> new ArrayList<>()).add(decoded(value));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
