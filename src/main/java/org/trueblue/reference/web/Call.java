package org.trueblue.reference.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.evidence.Headers;

/**
 * A request as a server sees it.
 *
 * @param method GET, POST …
 * @param root address by which the client knows the server, without a slash at the end
 * @param path from the host on
 * @param query parameters by name
 * @param form parameters of a posted form by name
 * @param headers of the request
 */
public record Call(
    String method,
    String root,
    String path,
    Map<String, List<String>> query,
    Map<String, List<String>> form,
    Headers headers) {

  /** Whether it posts. */
  public boolean isPost() {
    return method.equals("POST");
  }

  /** A parameter of the form of a POST, or of the query of another request. */
  public Optional<String> parameter(String name) {
    return first(parameters(), name);
  }

  /** A parameter of the query, whatever the method. */
  public Optional<String> inQuery(String name) {
    return first(query, name);
  }

  private static Optional<String> first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** A parameter that is there more than once, which OAuth does not allow. */
  public Optional<String> repeated() {
    return parameters().entrySet().stream()
        .filter(parameter -> parameter.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Map<String, List<String>> parameters() {
    return isPost() ? form : query;
  }

  /** The token that the request bears (RFC 6750, section 2.1). */
  public Optional<String> bearer() {
    return headers
        .first("Authorization")
        .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length()))
        .map(value -> value.substring("Bearer ".length()).strip());
  }

  /** The value of a cookie. */
  public Optional<String> cookie(String name) {
    return headers.all("Cookie").stream()
        .flatMap(value -> List.of(value.split(";", -1)).stream())
        .map(String::strip)
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst();
  }

  /** The parameters of a query or form. */
  public static Map<String, List<String>> parameters(String encoded) {
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

  /** Text as it was before it was written into an address; as it stands if it never was. */
  public static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  /** Without parameters, of which most must not reach any log. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
