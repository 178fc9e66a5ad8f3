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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Lets a person log in with a browser of their own: tells the address, and waits on loopback for
 * the redirect (RFC 8252, section 7.3). What the browser says to the server on the way is not seen.
 */
public final class BrowserLogin implements Login {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final Consumer<String> teller;
  private final Duration patience;

  /**
   * @param teller tells the person what to do, line by line
   * @param patience how long the person may take for one login
   */
  public BrowserLogin(Consumer<String> teller, Duration patience) {
    this.teller = teller;
    this.patience = patience;
  }

  @Override
  public Redirected goThrough(
      AuthorizationAsk ask, Registration client, User user, Consent consent, Courier courier)
      throws LoginFailed {
    CompletableFuture<URI> back = new CompletableFuture<>();
    HttpServer server = listening(client.redirectUri());
    try {
      server.createContext("/", exchange -> answer(exchange, ask.parameter("state"), client, back));
      server.start();
      teller.accept("Open this address, and %s:".formatted(instruction(user, consent)));
      teller.accept("  " + ask.url());
      return new Redirected(
          URLUtils.parseParameters(back.get(patience.toSeconds(), TimeUnit.SECONDS).getRawQuery()),
          "");
    } catch (TimeoutException e) {
      throw new LoginFailed(
          "nobody came back from the browser within %d seconds".formatted(patience.toSeconds()),
          "run again, and open the address that is printed; see that %s is registered with the server"
              .formatted(client.redirectUri()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LoginFailed("the run was interrupted during a login", "run again");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a redirect is never completed by a failure", e);
    } finally {
      server.stop(0);
    }
  }

  private static String instruction(User user, Consent consent) {
    String who =
        user.equals(User.SECOND)
            ? "log in as the second user (log the first one out before)"
            : "log in as the first user";
    return who
        + switch (consent) {
          case SHARE -> ", and share everything";
          case WITHHOLD_DEMOGRAPHICS -> ", and share without personal data";
          case DECLINE -> ", and do not share";
        };
  }

  private static HttpServer listening(URI redirectUri) throws LoginFailed {
    boolean ours =
        "http".equals(redirectUri.getScheme())
            && LOOPBACK.contains(String.valueOf(redirectUri.getHost()))
            && redirectUri.getPort() > 0;
    if (!ours) {
      throw new LoginFailed(
          redirectUri + " does not lead back to this machine",
          "register a redirect URI like http://localhost:8400/callback, and name it with"
              + " --redirect-uri");
    }
    try {
      return HttpServer.create(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), redirectUri.getPort()), 0);
    } catch (IOException e) {
      throw new LoginFailed(
          "port %d of this machine is taken: %s".formatted(redirectUri.getPort(), e.getMessage()),
          "free the port, or name another redirect URI with --redirect-uri");
    }
  }

  /** Takes the redirect that belongs to the request, and no other (RFC 6749, section 10.12). */
  private static void answer(
      HttpExchange exchange, String state, Registration client, CompletableFuture<URI> back)
      throws IOException {
    URI asked = exchange.getRequestURI();
    String query = asked.getRawQuery() == null ? "" : asked.getRawQuery();
    boolean right =
        asked.getPath().equals(client.redirectUri().getPath())
            && URLUtils.parseParameters(query)
                .getOrDefault("state", List.of())
                .equals(List.of(state));
    byte[] body =
        (right ? "TrueBlue goes on. You can close this page." : "This is not what was awaited.")
            .getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.sendResponseHeaders(right ? 200 : 400, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
    if (right) {
      back.complete(asked);
    }
  }
}
