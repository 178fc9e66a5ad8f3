package org.trueblue.reference.smart;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trueblue.evidence.Headers;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** How calls come by servlets, and what is said goes. */
final class Wire {

  private static final String FORM = "application/x-www-form-urlencoded";

  private Wire() {}

  /** Reads a request; its body only if it is a form and not for the FHIR server, which does so. */
  static Call read(HttpServletRequest request) throws IOException {
    Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : Collections.list(request.getHeaderNames())) {
      fields.put(name, Collections.list(request.getHeaders(name)));
    }
    Headers headers = new Headers(fields);
    boolean form =
        !Routes.isOfFhir(request.getRequestURI())
            && headers.first("Content-Type").orElse("").startsWith(FORM);
    String body =
        form ? new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8) : "";
    return new Call(
        request.getMethod(),
        root(headers),
        request.getRequestURI(),
        Call.parameters(Optional.ofNullable(request.getQueryString()).orElse("")),
        Call.parameters(body),
        headers);
  }

  /** A proxy in front says by which name clients know it. */
  private static String root(Headers headers) {
    return "http://"
        + headers.first("X-Forwarded-Host").or(() -> headers.first("Host")).orElse("localhost");
  }

  /** Writes a response. */
  static void write(Said said, HttpServletResponse response) throws IOException {
    response.setStatus(said.status());
    said.headers()
        .fields()
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    response.getOutputStream().write(said.body().getBytes(StandardCharsets.UTF_8));
  }
}
