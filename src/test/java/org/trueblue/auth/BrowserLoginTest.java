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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.auth.Login.User;

class BrowserLoginTest {

  private static final URI AUTHORIZE = URI.create("https://server.example.org/authorize");
  private static final ExecutorService POOL = Executors.newCachedThreadPool();
  private static final Courier NOBODY =
      request -> {
        throw new AssertionError("the browser asks, not we");
      };

  @AfterAll
  static void end() {
    POOL.shutdownNow();
  }

  @Test
  void takesTheRedirectThatBelongsToTheRequestAndNoOther() throws Exception {
    Registration client = client(freePort());
    AuthorizationAsk ask = AuthorizationAsk.of(AUTHORIZE, client, List.of("openid"));
    BrowserLogin login =
        new BrowserLogin(
            (task, cannot) -> {
              visit(client, "?code=stolen&state=of-another");
              visit(client, "?code=right&state=" + ask.parameter("state"));
            },
            Duration.ofSeconds(20));

    Redirected back = login.goThrough(ask, client, User.FIRST, Consent.SHARE, NOBODY);

    assertThat(back.code()).contains("right");
    assertThat(back.toString()).doesNotContain("right");
  }

  @Test
  void saysWhatToDoWhenNobodyComesBack() throws Exception {
    Registration client = client(freePort());
    BrowserLogin login = new BrowserLogin((task, cannot) -> {}, Duration.ZERO);

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

  @Test
  void asksAPersonForOneLoginAfterTheOther() throws Exception {
    Registration client = client(freePort());
    List<Prompt.Task> told = new CopyOnWriteArrayList<>();
    BrowserLogin login =
        new BrowserLogin(
            (task, cannot) -> {
              told.add(task);
              visit(
                  client,
                  "?code=c&" + task.address().toString().replaceFirst(".*(state=[^&]*).*", "$1"));
            },
            Duration.ofSeconds(20));

    List<CompletableFuture<Redirected>> logins =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> gone(login, client), POOL))
            .toList();

    for (CompletableFuture<Redirected> one : logins) {
      assertThat(one.get(20, TimeUnit.SECONDS).code()).contains("c");
    }
    assertThat(told)
        .hasSize(4)
        .allSatisfy(
            task -> {
              assertThat(task.instruction()).startsWith("log in as the first user");
              assertThat(task.address().toString()).startsWith(AUTHORIZE.toString());
            });
  }

  @Test
  void whoLeftIsNotAskedForEver() throws Exception {
    Registration client = client(freePort());
    List<Prompt.Task> told = new CopyOnWriteArrayList<>();
    BrowserLogin login = new BrowserLogin((task, cannot) -> told.add(task), Duration.ZERO);

    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> gone(login, client)).hasMessageContaining("within 0 seconds");
    }
    assertThatThrownBy(() -> gone(login, client)).hasMessageContaining("3 logins in a row");
    assertThat(told).hasSize(3);
  }

  @Test
  void whoSaysThatItCannotBeDoneIsNotWaitedForAndAskedAgain() throws Exception {
    Registration client = client(freePort());
    List<Prompt.Task> told = new CopyOnWriteArrayList<>();
    BrowserLogin login =
        new BrowserLogin(
            (task, cannot) -> {
              told.add(task);
              cannot.run();
            },
            Duration.ofMinutes(10));

    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> gone(login, client)).hasMessageContaining("could not do it");
    }
    assertThat(told).hasSize(5);
  }

  @Test
  void whatTheServerShouldRefuseIsNoSignThatNobodyIsThere() throws Exception {
    Registration client = client(freePort());
    BrowserLogin login = new BrowserLogin((task, cannot) -> {}, Duration.ZERO);
    AuthorizationAsk ask = AuthorizationAsk.of(AUTHORIZE, client, List.of());

    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> login.attempt(ask, client, User.FIRST, Consent.SHARE, NOBODY))
          .hasMessageContaining("within 0 seconds");
    }
  }

  @Test
  void nobodyWaitsAnyMoreOnceItIsStopped() throws Exception {
    Registration client = client(freePort());
    CountDownLatch asked = new CountDownLatch(1);
    BrowserLogin login =
        new BrowserLogin((task, cannot) -> asked.countDown(), Duration.ofMinutes(10));
    List<CompletableFuture<Redirected>> logins =
        IntStream.range(0, 3)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> gone(login, client), POOL))
            .toList();
    asked.await();

    login.stop();

    for (CompletableFuture<Redirected> one : logins) {
      assertThatThrownBy(() -> one.get(20, TimeUnit.SECONDS)).hasMessageContaining("interrupted");
    }
    assertThatThrownBy(() -> gone(login, client)).hasMessageContaining("interrupted");
  }

  private static Redirected gone(BrowserLogin login, Registration client) {
    try {
      return login.goThrough(
          AuthorizationAsk.of(AUTHORIZE, client, List.of()),
          client,
          User.FIRST,
          Consent.SHARE,
          NOBODY);
    } catch (LoginFailed e) {
      throw new IllegalStateException(e.reason(), e);
    }
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
    BrowserLogin login = new BrowserLogin((task, cannot) -> {}, Duration.ofSeconds(1));

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
