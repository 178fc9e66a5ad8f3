package org.trueblue.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.http.Clients.SMALL;
import static org.trueblue.http.Clients.get;
import static org.trueblue.http.Clients.reason;
import static org.trueblue.http.Clients.response;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Reply.NoResponse;
import org.trueblue.http.LoopbackServer.Answers;

/** Whatever a server does, there is a response, or a reason why there is none. */
@Timeout(60)
class BrokenServerTest {

  private static final Limits HASTY = SMALL.withRequest(Duration.ofSeconds(1));

  @Test
  void aPortWithoutAServerRefuses() {
    LoopbackServer closed = new LoopbackServer((asked, out) -> {});
    closed.close();

    assertThat(reason(Clients.of(closed).send(get(closed, "/")))).isEqualTo("connection refused");
  }

  @Test
  void aHostWithoutAnAddressIsNotCalledARefusal() {
    ConnectException unresolved = new ConnectException();
    unresolved.initCause(new UnresolvedAddressException());

    assertThat(Reason.of(unresolved)).isEqualTo("no address is known for the name of the host");
  }

  @Test
  void aConnectionThatIsCutAtOnceGivesNoResponse() {
    assertThat(answer((asked, out) -> cut())).isInstanceOf(NoResponse.class);
  }

  @Test
  void aConnectionThatIsCutWithinTheHeadersGivesNoResponse() {
    assertThat(answer((asked, out) -> raw(out, "HTTP/1.1 200 OK\r\nContent-Le")))
        .isInstanceOf(NoResponse.class);
  }

  @Test
  void aConnectionThatIsCutWithinTheBodyGivesNoResponse() {
    Reply reply =
        answer((asked, out) -> raw(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"resour"));

    assertThat(reason(reply)).isNotBlank();
  }

  @Test
  void aConnectionThatIsCutWithinAChunkGivesNoResponse() {
    Reply reply =
        answer(
            (asked, out) ->
                raw(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n{\"resour"));

    assertThat(reason(reply)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9.2\r\n",
        "HTTP/1.1 abc OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        "\r\n\r\n\r\n",
      })
  void whatIsNotHttpGivesNoResponseAndNoException(String bytes) {
    assertThat(reason(answer(HASTY, (asked, out) -> raw(out, bytes)))).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"this is not gzip", "\u001f", "\u001f\u008b\b"})
  void aBodyThatIsNotCompressedAsItSaysGivesNoResponse(String body) {
    Reply reply =
        answer(
            (asked, out) ->
                LoopbackServer.send(
                    out,
                    200,
                    body.getBytes(StandardCharsets.ISO_8859_1),
                    "Content-Encoding: gzip"));

    assertThat(reason(reply)).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204, 304, 401, 404, 500})
  void aResponseOfHeadersAloneIsAResponse(int status) {
    Reply reply = answer((asked, out) -> LoopbackServer.send(out, status, "", "ETag: W/\"1\""));

    assertThat(response(reply).status()).isEqualTo(status);
    assertThat(response(reply).body()).isEmpty();
    assertThat(response(reply).headers().first("ETag")).contains("W/\"1\"");
  }

  @Test
  void nothingThatIsSaidToBeCompressedIsStillNothing() {
    Reply reply =
        answer((asked, out) -> LoopbackServer.send(out, 401, "", "Content-Encoding: gzip"));

    assertThat(response(reply).status()).isEqualTo(401);
    assertThat(response(reply).body()).isEmpty();
  }

  @Test
  void anAnswerThatNeverBeginsEndsAtTheDeadline() {
    CountDownLatch never = new CountDownLatch(1);

    assertThat(reason(answer(HASTY, (asked, out) -> never.await())))
        .isEqualTo("no complete response within 1 s");
  }

  @Test
  void aBodyThatDripsEndsAtTheDeadlineAndSoDoesItsConnection() throws Exception {
    CompletableFuture<IOException> cut = new CompletableFuture<>();
    try (LoopbackServer server = new LoopbackServer((asked, out) -> drip(out, cut))) {
      Reply reply = Clients.of(server, HASTY).send(get(server, "/"));

      assertThat(reason(reply)).isEqualTo("no complete response within 1 s");
      assertThat(cut.get(10, TimeUnit.SECONDS)).isNotNull();
    }
  }

  @Test
  void afterABrokenAnswerTheNextRequestIsMadeAsUsual() {
    try (LoopbackServer server =
        new LoopbackServer(
            (asked, out) -> {
              if (asked.target().equals("/cut")) {
                raw(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
              }
              LoopbackServer.send(out, 200, "{}");
            })) {
      RestClient client = Clients.of(server);

      assertThat(client.send(get(server, "/cut"))).isInstanceOf(NoResponse.class);
      assertThat(response(client.send(get(server, "/whole"))).text()).isEqualTo("{}");
    }
  }

  private static Reply answer(Answers answers) {
    return answer(SMALL, answers);
  }

  private static Reply answer(Limits limits, Answers answers) {
    try (LoopbackServer server = new LoopbackServer(answers)) {
      return Clients.of(server, limits).send(get(server, "/"));
    }
  }

  /** A byte every few milliseconds, until nobody listens. */
  private static void drip(OutputStream out, CompletableFuture<IOException> cut)
      throws IOException, InterruptedException {
    LoopbackServer.head(out, 200, "Content-Length: 1000");
    CountDownLatch never = new CountDownLatch(1);
    for (int i = 0; i < 999; i++) {
      try {
        out.write('x');
        out.flush();
      } catch (IOException e) {
        cut.complete(e);
        throw e;
      }
      if (never.await(20, TimeUnit.MILLISECONDS)) {
        return;
      }
    }
  }

  private static void raw(OutputStream out, String bytes) throws IOException {
    out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
    cut();
  }

  private static void cut() throws IOException {
    throw new IOException("cut");
  }
}
