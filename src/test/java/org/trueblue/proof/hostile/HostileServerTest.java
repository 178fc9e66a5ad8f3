package org.trueblue.proof.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.evidence.Archive;
import org.trueblue.evidence.Evidence;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Redaction;
import org.trueblue.evidence.Request;
import org.trueblue.http.Limits;
import org.trueblue.http.RestClient;

/** However a server misbehaves, an exchange ends in time, and nothing secret is kept of it. */
@Timeout(120)
class HostileServerTest {

  private static final String TOKEN = "canary-of-this-run";

  private static final String BUNDLE =
      "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":"
          + "{\"resourceType\":\"Patient\",\"id\":\"1\",\"meta\":{\"versionId\":\"1\"}}}]}";

  @TempDir private Path folder;
  private HttpServer good;

  @BeforeEach
  void start() throws IOException {
    good = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    good.createContext(
        "/fhir",
        exchange -> {
          byte[] body = BUNDLE.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/fhir+json");
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    good.start();
  }

  @AfterEach
  void stop() {
    good.stop(0);
  }

  static Stream<Misbehaviour> all() {
    return Misbehaviour.all().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void whatItDoesEndsInTimeAndLeavesNoSecret(Misbehaviour way) throws IOException {
    URI behind = URI.create("http://127.0.0.1:%d/fhir".formatted(good.getAddress().getPort()));
    try (HostileServer server = new HostileServer(behind, way, 1, 0);
        Archive archive = new Archive(folder, new Redaction(List.of(TOKEN), false))) {
      Limits limits = Limits.standard().withRequest(Duration.ofSeconds(3));
      RestClient client = new RestClient(server.base(), Set.of(), () -> TOKEN, limits);
      Evidence evidence = new Evidence(client, archive, Clock.systemUTC()).insisting(pause -> {});

      Exchange before = evidence.of(Request.get(URI.create(server.base() + "/Patient?a=1")));
      Exchange after = evidence.of(Request.get(URI.create(server.base() + "/Patient?a=2")));

      assertThat(before.status()).as("well at first").isEqualTo(200);
      assertThat(after.took()).isLessThan(Duration.ofSeconds(60));
    }
    assertNothingSecret();
  }

  private void assertNothingSecret() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
            .doesNotContain(TOKEN);
      }
    }
    for (Exchange exchange : Archive.read(folder).values()) {
      assertThat(exchange.response().map(r -> r.text()).orElse("").toLowerCase(Locale.ROOT))
          .doesNotContain(TOKEN);
    }
  }
}
