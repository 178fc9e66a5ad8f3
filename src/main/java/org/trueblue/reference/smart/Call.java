package org.trueblue.reference.smart;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trueblue.evidence.Headers;

/**
 * A request as the server sees it.
 *
 * @param method GET, POST …
 * @param root address by which the client knows the server, without a slash at the end
 * @param path from the host on
 * @param query parameters by name
 * @param form parameters of a posted form by name
 * @param headers of the request
 */
record Call(
    String method,
    String root,
    String path,
    Map<String, List<String>> query,
    Map<String, List<String>> form,
    Headers headers) {

  private static final String FORM = "application/x-www-form-urlencoded";

  /**
   * Reads a request; its body only if it is a form and not for the FHIR server, which reads its
   * own.
   */
  static Call of(HttpServletRequest request, boolean ofFhir) throws IOException {
    Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : Collections.list(request.getHeaderNames())) {
      fields.put(name, Collections.list(request.getHeaders(name)));
    }
    Headers headers = new Headers(fields);
    boolean form = !ofFhir && headers.first("Content-Type").orElse("").startsWith(FORM);
    String body =
        form ? new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8) : "";
    return new Call(
        request.getMethod(),
        root(headers),
        request.getRequestURI(),
        parameters(Optional.ofNullable(request.getQueryString()).orElse("")),
        parameters(body),
        headers);
  }

  /** A proxy in front says by which name clients know it. */
  private static String root(Headers headers) {
    return "http://"
        + headers.first("X-Forwarded-Host").or(() -> headers.first("Host")).orElse("localhost");
  }

  /** The base of the FHIR server. */
  String base() {
    return root + "/fhir";
  }

  boolean isPost() {
    return method.equals("POST");
  }

  /** A parameter of the form of a POST, or of the query of another request. */
  Optional<String> parameter(String name) {
    return (isPost() ? form : query)
        .getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).findFirst();
  }

  /** A parameter that is there more than once, which OAuth does not allow. */
  Optional<String> repeated() {
    return (isPost() ? form : query)
        .entrySet().stream()
            .filter(parameter -> parameter.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .findFirst();
  }

  /** The token that the request bears. */
  Optional<String> bearer() {
    return headers
        .first("Authorization")
        .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length()))
        .map(value -> value.substring("Bearer ".length()).strip());
  }

  /** The value of a cookie. */
  Optional<String> cookie(String name) {
    return headers.all("Cookie").stream()
        .flatMap(value -> List.of(value.split(";", -1)).stream())
        .map(String::strip)
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1))
        .findFirst();
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

  /** Text as it was before it was written into an address; as it stands if it never was. */
  static String decoded(String text) {
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
