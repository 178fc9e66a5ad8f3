package org.trueblue.auth;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits at an address of this machine for a browser that a server sends there. */
final class Loopback implements AutoCloseable {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final CompletableFuture<URI> awaited = new CompletableFuture<>();
  private final HttpServer server;
  private final URI address;
  private final String parameter;
  private final String value;

  private Loopback(HttpServer server, URI address, String parameter, String value) {
    this.server = server;
    this.address = address;
    this.parameter = parameter;
    this.value = value;
  }

  /**
   * Begins to wait.
   *
   * @param parameter that the browser brings
   * @param value that it has, empty for any
   * @throws LoginFailed if the address is not of this machine, or is taken
   */
  static Loopback awaiting(URI address, String parameter, String value) throws LoginFailed {
    Loopback loopback = new Loopback(listening(address), address, parameter, value);
    loopback.server.createContext("/", loopback::answer);
    loopback.server.start();
    return loopback;
  }

  private static HttpServer listening(URI address) throws LoginFailed {
    boolean ours =
        "http".equals(address.getScheme())
            && NAMES.contains(String.valueOf(address.getHost()))
            && address.getPort() > 0;
    if (!ours) {
      throw new LoginFailed(
          address + " does not lead back to this machine",
          "register a redirect URI like http://localhost:8400/callback, and name it with"
              + " --redirect-uri");
    }
    try {
      return HttpServer.create(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), 0);
    } catch (IOException e) {
      throw new LoginFailed(
          "port %d of this machine is taken: %s".formatted(address.getPort(), e.getMessage()),
          "free the port, or name another redirect URI with --redirect-uri");
    }
  }

  /** What the browser brought. */
  Redirected arrived(Duration patience, String supply) throws LoginFailed {
    try {
      return new Redirected(
          URLUtils.parseParameters(
              awaited.get(patience.toSeconds(), TimeUnit.SECONDS).getRawQuery()),
          "");
    } catch (TimeoutException e) {
      throw new LoginFailed(
          "nobody came back from the browser within %d seconds".formatted(patience.toSeconds()),
          "%s; see that %s is registered with the server".formatted(supply, address));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Turns.interrupted();
    } catch (CancellationException e) {
      throw Turns.interrupted();
    } catch (ExecutionException e) {
      throw new LoginFailed(
          "who was asked to log in could not do it",
          "see what the server shows in the browser; check the client and the user");
    }
  }

  /** Takes the redirect that was awaited, and no other (RFC 6749, section 10.12). */
  private void answer(HttpExchange exchange) throws IOException {
    URI asked = exchange.getRequestURI();
    String query = asked.getRawQuery() == null ? "" : asked.getRawQuery();
    List<String> brought = URLUtils.parseParameters(query).getOrDefault(parameter, List.of());
    boolean right =
        asked.getPath().equals(address.getPath())
            && (value.isEmpty() ? !brought.isEmpty() : brought.equals(List.of(value)));
    byte[] body =
        (right ? "TrueBlue goes on. You can close this page." : "This is not what was awaited.")
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.sendResponseHeaders(right ? 200 : 400, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
    if (right) {
      awaited.complete(asked);
    }
  }

  /** Waits no more, since who was asked cannot log in. */
  void giveUp() {
    awaited.completeExceptionally(new CannotLogIn());
  }

  /** Whether somebody came, or said that nobody can. */
  boolean isAnswered() {
    return awaited.isDone() && !awaited.isCancelled();
  }

  private static final class CannotLogIn extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** Waits no more. */
  void stop() {
    awaited.cancel(false);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
