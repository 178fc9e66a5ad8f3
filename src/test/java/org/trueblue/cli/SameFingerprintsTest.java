package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trueblue.UsCore;
import org.trueblue.reference.ReferenceServer;
import org.trueblue.reference.Store;

/**
 * Two runs of one broken server, one of which hides what is personal: the same fingerprints, and
 * nothing new to the gate.
 */
@Timeout(240)
class SameFingerprintsTest {

  private static final String TOKEN = "token";

  @TempDir private Path temp;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ReferenceServer server =
      ReferenceServer.start(
          UsCore.GUIDE, Store.of(UsCore.GUIDE), UsCore.ENGINE.fhirPath(), TOKEN, 0, List.of());
  private Optional<HttpServer> proxy = Optional.empty();

  @BeforeEach
  void breakTheServer() throws IOException {
    HttpServer broken =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    broken.createContext("/", this::answer);
    broken.setExecutor(Executors.newFixedThreadPool(4));
    broken.start();
    proxy = Optional.of(broken);
  }

  @AfterEach
  void stop() {
    proxy.ifPresent(broken -> broken.stop(0));
    server.close();
  }

  @Test
  void whatIsHiddenChangesNoFingerprint() throws IOException {
    Path hidden = run("hidden");
    Path shown = run("shown", "--show-phi");

    assertThat(fingerprints(hidden)).isNotEmpty().isEqualTo(fingerprints(shown));
    assertThat(Files.readString(hidden.resolve("findings.ndjson"))).contains("%5Bfamily-");
    assertThat(Shell.run("compare", hidden.toString(), shown.toString()).out())
        .contains("nothing changed");
    assertThat(Shell.run("gate", shown.toString(), "--baseline", hidden.toString()).out())
        .doesNotContain("search.missing");
  }

  private Path run(String name, String... more) throws IOException {
    Path reports = temp.resolve(name);
    List<String> args =
        Stream.concat(
                Stream.of(
                    "run",
                    "--target",
                    base() + "/fhir",
                    "--guide",
                    "us-core@6.1.0",
                    "--patient",
                    "imani,emeka",
                    "--tags",
                    "@us-core-patient and @search",
                    "--reports",
                    reports.toString()),
                Stream.of(more))
            .toList();
    assertThat(Shell.run(args.toArray(String[]::new)).code()).isEqualTo(1);
    try (Stream<Path> runs = Files.list(reports)) {
      return runs.filter(Files::isDirectory).findFirst().orElseThrow();
    }
  }

  private static Set<String> fingerprints(Path run) throws IOException {
    Set<String> fingerprints = new TreeSet<>();
    for (String line : Files.readAllLines(run.resolve("findings.ndjson"))) {
      fingerprints.add(new ObjectMapper().readTree(line).path("fingerprint").asText());
    }
    return fingerprints;
  }

  private String base() {
    return "http://127.0.0.1:" + proxy.orElseThrow().getAddress().getPort();
  }

  /** Lets everybody in, and finds nobody by name and another parameter. */
  private void answer(HttpExchange exchange) throws IOException {
    String upstream = server.base().resolve("/").toString().replaceFirst("/$", "");
    String query = String.valueOf(exchange.getRequestURI().getRawQuery());
    HttpResponse<String> response = ask(exchange, upstream);
    String body = response.body().replace(upstream, base());
    if (query.contains("name=") && query.contains("&")) {
      body = withoutMatches(body);
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    response
        .headers()
        .firstValue("Content-Type")
        .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
    exchange.sendResponseHeaders(response.statusCode(), bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private HttpResponse<String> ask(HttpExchange exchange, String upstream) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(upstream + exchange.getRequestURI()))
            .header("Authorization", "Bearer " + TOKEN)
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    for (String name : List.of("Accept", "Content-Type")) {
      Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
          .ifPresent(value -> request.header(name, value));
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private static String withoutMatches(String body) throws IOException {
    JsonNode bundle = new ObjectMapper().readTree(body);
    if (bundle instanceof ObjectNode searchset) {
      searchset.remove("entry");
      searchset.put("total", 0);
    }
    return bundle.toString();
  }
}
