package org.trueblue.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trueblue.auth.Login.User;

/** A person opens the client in an EHR, and the run waits for it. */
class BrowserEhrLaunchTest {

  private static final URI EHR = URI.create("https://ehr.example.org/apps");
  private static final Registration CLIENT =
      new Registration("app", "", URI.create("http://localhost:8401/callback"));
  private static final Courier NOBODY =
      request -> {
        throw new AssertionError("a browser sends for itself");
      };

  @Test
  void takesTheLaunchAndSaysWhereToBegin() throws Exception {
    URI launch = URI.create("http://127.0.0.1:%d/launch".formatted(freePort()));
    List<String> told = new ArrayList<>();
    BrowserLogin login =
        new BrowserLogin(
            (task, cannot) -> {
              told.add(task.instruction());
              visit(launch + "?iss=i");
              visit(launch + "?iss=i&launch=l");
            },
            Duration.ofSeconds(20));

    Redirected arrived = login.open(EHR, CLIENT, launch, User.PRACTITIONER, NOBODY).arrived();

    assertThat(arrived.parameter("iss")).contains("i");
    assertThat(arrived.parameter("launch")).contains("l");
    assertThat(String.join(" ", told)).contains("practitioner", "app", launch.toString());
  }

  @Test
  void saysWhatToDoWhenNobodyOpensIt() throws Exception {
    URI launch = URI.create("http://127.0.0.1:%d/launch".formatted(freePort()));
    BrowserLogin login = new BrowserLogin((task, cannot) -> {}, Duration.ZERO);

    assertThatThrownBy(() -> login.open(EHR, CLIENT, launch, User.PRACTITIONER, NOBODY))
        .isInstanceOfSatisfying(
            LoginFailed.class,
            failed -> assertThat(failed.supply()).contains("open the app", launch.toString()));
  }

  private static void visit(String url) {
    try {
      HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create(url)).build(),
              HttpResponse.BodyHandlers.discarding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
