package org.trueblue.auth;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Shows the public keys of a client where a server reads them, and says that nobody may keep them
 * (SMART App Launch 2, Registering a client: the URL of a JWK Set).
 */
public final class KeyHost implements AutoCloseable {

  private final HttpServer server;
  private final ClientKeys own;
  private volatile String shown;

  private KeyHost(HttpServer server, ClientKeys own) {
    this.server = server;
    this.own = own;
    this.shown = own.publicSet();
  }

  /**
   * Begins to show keys.
   *
   * @param port of this machine, 0 for any
   * @throws IOException if the port is taken
   */
  public static KeyHost start(ClientKeys own, int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    KeyHost host = new KeyHost(server, own);
    server.createContext("/", host::answer);
    server.start();
    return host;
  }

  /** Where they are shown. */
  public URI address() {
    return URI.create("http://127.0.0.1:%d/jwks".formatted(server.getAddress().getPort()));
  }

  /** Shows other keys besides the client's own. */
  public void show(ClientKeys others) {
    shown = own.publicSetWith(others);
  }

  /** Shows the client's own keys alone. */
  public void showOwn() {
    shown = own.publicSet();
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = shown.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.getResponseHeaders().set("Cache-Control", "no-store, max-age=0");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
