package org.trueblue.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.auth.Login.User;

class BrowserLoginTest {

  private static final URI AUTHORIZE = URI.create("https://server.example.org/authorize");
  private static final Courier NOBODY =
      request -> {
        throw new AssertionError("the browser asks, not we");
      };

  @Test
  void takesTheRedirectThatBelongsToTheRequestAndNoOther() throws Exception {
    Registration client = client(freePort());
    AuthorizationAsk ask = AuthorizationAsk.of(AUTHORIZE, client, List.of("openid"));
    BrowserLogin login =
        new BrowserLogin(
            line -> {
              if (line.contains(AUTHORIZE.toString())) {
                visit(client, "?code=stolen&state=of-another");
                visit(client, "?code=right&state=" + ask.parameter("state"));
              }
            },
            Duration.ofSeconds(20));

    Redirected back = login.goThrough(ask, client, User.FIRST, Consent.SHARE, NOBODY);

    assertThat(back.code()).contains("right");
    assertThat(back.toString()).doesNotContain("right");
  }

  @Test
  void saysWhatToDoWhenNobodyComesBack() throws Exception {
    Registration client = client(freePort());
    BrowserLogin login = new BrowserLogin(line -> {}, Duration.ZERO);

    assertThatThrownBy(
            () ->
                login.goThrough(
                    AuthorizationAsk.of(AUTHORIZE, client, List.of()),
                    client,
                    User.FIRST,
                    Consent.SHARE,
                    NOBODY))
        .isInstanceOfSatisfying(
            LoginFailed.class,
            failed -> {
              assertThat(failed.reason()).contains("nobody came back");
              assertThat(failed.supply()).contains("registered");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://localhost:8400/callback",
        "http://app.example.org:8400/callback",
        "http://localhost/x"
      })
  void listensOnLoopbackAlone(String redirectUri) {
    Registration client = new Registration("id", "", URI.create(redirectUri));
    BrowserLogin login = new BrowserLogin(line -> {}, Duration.ofSeconds(1));

    assertThatThrownBy(
            () ->
                login.goThrough(
                    AuthorizationAsk.of(AUTHORIZE, client, List.of()),
                    client,
                    User.FIRST,
                    Consent.SHARE,
                    NOBODY))
        .isInstanceOf(LoginFailed.class)
        .hasMessageContaining("does not lead back");
  }

  private static Registration client(int port) {
    return new Registration("id", "", URI.create("http://127.0.0.1:" + port + "/callback"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void visit(Registration client, String query) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(client.redirectUri() + query)).build();
    HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.discarding()).join();
  }
}
