package org.trueblue.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.trueblue.fhir.Json;

/**
 * Asks a server, plainly.
 *
 * @param base of the server
 * @param token that is sent, empty for none
 */
record Caller(URI base, String token) {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** The response to a GET. */
  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  /** The response to a form. */
  HttpResponse<String> post(String path, String form) {
    return send(
        request(path, "Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** The resource that a GET gives; a Binary would else come as what it holds. */
  JsonNode resource(String path) {
    return json(get(path, "Accept", "application/fhir+json"));
  }

  /** The ids of the matches of a search, from this page only. */
  List<String> found(String path) {
    return ids(resource(path), "match").toList();
  }

  static JsonNode json(HttpResponse<String> response) {
    return Json.trusted(response.body().getBytes(StandardCharsets.UTF_8));
  }

  /** The ids of the entries with this search mode. */
  static Stream<String> ids(JsonNode bundle, String mode) {
    return Json.items(bundle.path("entry")).stream()
        .filter(entry -> entry.at("/search/mode").asText().equals(mode))
        .map(entry -> entry.at("/resource/id").asText());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    URI url = path.startsWith("http") ? URI.create(path) : URI.create(base + "/" + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(url);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
