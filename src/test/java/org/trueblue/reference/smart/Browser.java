package org.trueblue.reference.smart;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.trueblue.fhir.Json;
import org.trueblue.reference.web.Call;

/** A browser of one user, who fills in each form as it comes; and a client that calls. */
final class Browser {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> fills;
  private final List<String> unchecks;

  /**
   * @param fills fields by name; one whose name is not in a form is not filled
   * @param unchecks boxes that are unchecked
   */
  Browser(Map<String, String> fills, List<String> unchecks) {
    this.fills = fills;
    this.unchecks = unchecks;
  }

  static Browser of(String user, String... unchecks) {
    return new Browser(
        Map.of("username", user, "password", "password-of-" + user, "allow", "yes", "deny", ""),
        List.of(unchecks));
  }

  /** Goes on from an address until the user is led to another host, or no further; where to. */
  URI follow(URI start) {
    HttpResponse<String> response = send(HttpRequest.newBuilder(start).GET());
    for (int step = 0; step < 12; step++) {
      if (response.statusCode() == 302) {
        URI to = response.uri().resolve(response.headers().firstValue("Location").orElseThrow());
        if (!to.getAuthority().equals(start.getAuthority())) {
          return to;
        }
        response = send(HttpRequest.newBuilder(to).GET());
      } else if (response.statusCode() == 200) {
        Document page = Jsoup.parse(response.body(), response.uri().toString());
        if (page.forms().isEmpty()) {
          return response.uri();
        }
        FormElement form = page.forms().get(0);
        response = post(URI.create(form.absUrl("action")), filled(form));
      } else {
        return URI.create("error:" + response.statusCode());
      }
    }
    throw new AssertionError("no end at " + response.uri());
  }

  /** The page that comes after the login. */
  HttpResponse<String> logIn(URI start) {
    return next(send(HttpRequest.newBuilder(start).GET()));
  }

  /** The page on which the user decides. */
  HttpResponse<String> consent(URI start) {
    HttpResponse<String> response = send(HttpRequest.newBuilder(start).GET());
    while (!response.body().contains("name=\"allow\"")) {
      response = next(response);
    }
    return response;
  }

  private HttpResponse<String> next(HttpResponse<String> response) {
    if (response.statusCode() == 302) {
      String location = response.headers().firstValue("Location").orElseThrow();
      return send(HttpRequest.newBuilder(response.uri().resolve(location)).GET());
    }
    FormElement form = Jsoup.parse(response.body(), response.uri().toString()).forms().get(0);
    return submit(URI.create(form.absUrl("action")), filled(form));
  }

  private HttpResponse<String> post(URI url, Map<String, String> fields) {
    return send(
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  /** Sends a form, and goes where that leads. */
  HttpResponse<String> submit(URI url, Map<String, String> fields) {
    HttpResponse<String> response = post(url, fields);
    return response.statusCode() == 302 ? next(response) : response;
  }

  private Map<String, String> filled(FormElement form) {
    Map<String, String> fields = new LinkedHashMap<>();
    form.formData().forEach(field -> fields.put(field.key(), field.value()));
    fills.forEach(
        (name, value) -> {
          if (form.elements().stream().anyMatch(e -> e.attr("name").equals(name))) {
            fields.put(name, value);
          }
        });
    unchecks.forEach(fields::remove);
    fields.values().removeIf(String::isEmpty);
    return fields;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(c -> c.getKey() + "=" + c.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> response = sent(request);
    for (String cookie : response.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      cookies.put(pair[0], pair[1]);
    }
    return response;
  }

  static HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static HttpResponse<String> post(URI url, Map<String, String> form, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return sent(request);
  }

  static HttpResponse<String> get(URI url, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(url).GET();
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return sent(request);
  }

  static JsonNode json(HttpResponse<String> response) {
    return Json.trusted(response.body().getBytes(StandardCharsets.UTF_8));
  }

  /** The parameters that a user comes back with. */
  static Map<String, String> parameters(URI back) {
    Map<String, String> parameters = new LinkedHashMap<>();
    Call.parameters(back.getRawQuery() == null ? "" : back.getRawQuery())
        .forEach((name, values) -> parameters.put(name, values.get(0)));
    return parameters;
  }

  static String encoded(Map<String, String> form) {
    List<String> pairs = new ArrayList<>();
    form.forEach((n, v) -> pairs.add(text(n) + "=" + text(v)));
    return String.join("&", pairs);
  }

  private static String text(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
