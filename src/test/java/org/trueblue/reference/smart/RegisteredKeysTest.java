package org.trueblue.reference.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.reference.smart.Given.Hands;

class RegisteredKeysTest {

  private final Hands clock = new Hands();
  private final AtomicInteger fetched = new AtomicInteger();
  private HttpServer host;

  @BeforeEach
  void listen() throws IOException {
    host = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    host.start();
  }

  @AfterEach
  void stop() {
    host.stop(0);
  }

  @ParameterizedTest
  @CsvSource({
    "max-age=60, 30, 1",
    "max-age=60, 61, 2",
    "'no-store, max-age=60', 1, 2",
    "no-cache, 1, 2",
    "'', 1, 2"
  })
  void keysAreKeptNoLongerThanTheirAddressSays(String control, int seconds, int times) {
    RegisteredKeys keys = registered(control, "{\"keys\":[]}");

    keys.of(Apps.BACKEND);
    clock.pass(Duration.ofSeconds(seconds));
    keys.of(Apps.BACKEND);

    assertThat(fetched).hasValue(times);
  }

  @Test
  void itCanKeepThemForEver() {
    RegisteredKeys keys = registered("no-store", "{\"keys\":[]}", Lapse.CACHES_KEYS_FOR_EVER);

    keys.of(Apps.BACKEND);
    clock.pass(Duration.ofDays(1));
    keys.of(Apps.BACKEND);

    assertThat(fetched).hasValue(1);
  }

  @Test
  void whatIsNoSetOfKeysIsNone() {
    assertThat(registered("", "<html>").of(Apps.BACKEND).getKeys()).isEmpty();
  }

  @Test
  void othersHaveTheKeysThatWereRegistered() {
    RegisteredKeys keys = registered("", "{\"keys\":[]}");

    assertThat(keys.of(Apps.ASYMMETRIC).getKeys()).hasSize(2).noneMatch(k -> k.isPrivate());
    assertThat(keys.of(Apps.PUBLIC).getKeys()).isEmpty();
    assertThat(fetched).hasValue(0);
  }

  private RegisteredKeys registered(String control, String body, Lapse... lapses) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    host.createContext(
        "/",
        exchange -> {
          fetched.incrementAndGet();
          if (!control.isEmpty()) {
            exchange.getResponseHeaders().set("Cache-Control", control);
          }
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    RegisteredKeys keys = new RegisteredKeys(Given.INSTALLATION.keyring(), clock, Set.of(lapses));
    keys.register(
        "backend-app",
        URI.create("http://127.0.0.1:%d/jwks".formatted(host.getAddress().getPort())));
    return keys;
  }
}
