package org.trueblue.cli;

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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.trueblue.UsCore;
import org.trueblue.reference.ReferenceServer;
import org.trueblue.reference.Store;

/** Lets everybody in to the built-in server, and answers as it does, but with other bodies. */
final class RewritingProxy implements AutoCloseable {

  private static final String TOKEN = "token";

  private final HttpClient client = HttpClient.newHttpClient();
  private final ReferenceServer server;
  private final HttpServer proxy;
  private final Rewriting rewriting;

  /** What becomes of a body. */
  @FunctionalInterface
  interface Rewriting {
    byte[] of(URI asked, byte[] body) throws IOException;
  }

  private RewritingProxy(ReferenceServer server, HttpServer proxy, Rewriting rewriting) {
    this.server = server;
    this.proxy = proxy;
    this.rewriting = rewriting;
  }

  /** Starts it on loopback. */
  static RewritingProxy of(Rewriting rewriting) {
    try {
      RewritingProxy started =
          new RewritingProxy(
              ReferenceServer.start(
                  UsCore.GUIDE,
                  Store.of(UsCore.GUIDE),
                  UsCore.ENGINE.fhirPath(),
                  TOKEN,
                  0,
                  List.of()),
              HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0),
              rewriting);
      started.proxy.createContext("/", started::answer);
      started.proxy.setExecutor(Executors.newFixedThreadPool(4));
      started.proxy.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its FHIR base URL. */
  String base() {
    return root() + "/fhir";
  }

  private String root() {
    return "http://127.0.0.1:" + proxy.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String upstream = server.base().resolve("/").toString().replaceFirst("/$", "");
    HttpResponse<String> response = ask(exchange, upstream);
    byte[] body = response.body().replace(upstream, root()).getBytes(StandardCharsets.UTF_8);
    byte[] other = rewriting.of(exchange.getRequestURI(), body);
    response
        .headers()
        .firstValue("Content-Type")
        .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
    exchange.sendResponseHeaders(response.statusCode(), other.length == 0 ? -1 : other.length);
    if (other.length > 0) {
      exchange.getResponseBody().write(other);
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

  @Override
  public void close() {
    proxy.stop(0);
    server.close();
  }
}
