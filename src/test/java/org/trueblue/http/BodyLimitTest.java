package org.trueblue.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.http.Clients.SMALL;
import static org.trueblue.http.Clients.get;
import static org.trueblue.http.Clients.reason;
import static org.trueblue.http.Clients.response;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.evidence.Reply;
import org.trueblue.http.LoopbackServer.Answers;

/** A body is taken whole, or not at all when it is larger than it may be. */
class BodyLimitTest {

  private static final int LIMIT = SMALL.bytes();
  private static final int MEGABYTES_16 = 16 << 20;

  @Test
  void aBodyAtTheLimitIsTaken() {
    assertThat(response(answer(plain(LIMIT))).body()).hasSize(LIMIT);
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() {
    assertThat(reason(answer(plain(LIMIT + 1)))).startsWith("the body is larger than");
  }

  @Test
  void theReasonNamesTheLimit() {
    Limits megabyte = new Limits(SMALL.connect(), SMALL.request(), 1 << 20, 2, 3, Duration.ZERO, 4);

    assertThat(reason(answer(megabyte, plain((1 << 20) + 1))))
        .isEqualTo("the body is larger than 1 MB");
  }

  @Test
  void aBodyWithoutAnAnnouncedLengthIsCountedToo() {
    assertThat(reason(answer((asked, out) -> chunked(out, 10, LIMIT / 2))))
        .startsWith("the body is larger than");
  }

  @Test
  void aBodyInChunksIsTakenWhole() {
    assertThat(response(answer((asked, out) -> chunked(out, 10, LIMIT / 10))).body())
        .hasSize(LIMIT);
  }

  @Test
  void aBodyThatNeverEndsIsGivenUp() {
    assertThat(reason(answer((asked, out) -> chunked(out, Integer.MAX_VALUE, 1 << 16))))
        .startsWith("the body is larger than");
  }

  @Test
  void aCompressedBodyIsTakenDecompressed() {
    Reply reply = answer(compressed("{\"name\":\"Müller\"}".getBytes(StandardCharsets.UTF_8)));

    assertThat(response(reply).text()).isEqualTo("{\"name\":\"Müller\"}");
  }

  @Test
  void aCompressedBodyAtTheLimitIsTaken() {
    assertThat(response(answer(compressed(bytes(LIMIT)))).body()).hasSize(LIMIT);
  }

  @ParameterizedTest
  @ValueSource(ints = {1001, 2000, MEGABYTES_16})
  void aBodyThatUnfoldsBeyondTheLimitIsRefused(int size) {
    assertThat(reason(answer(compressed(bytes(size))))).startsWith("the body is larger than");
  }

  @Test
  void aCompressedBodyInSeveralPartsIsTakenWhole() throws IOException {
    ByteArrayOutputStream two = new ByteArrayOutputStream();
    two.write(gzip("one ".getBytes(StandardCharsets.UTF_8)));
    two.write(gzip("two".getBytes(StandardCharsets.UTF_8)));

    Reply reply =
        answer(
            (asked, out) ->
                LoopbackServer.send(out, 200, two.toByteArray(), "Content-Encoding: x-gzip"));

    assertThat(response(reply).text()).isEqualTo("one two");
  }

  private static Reply answer(Answers answers) {
    return answer(SMALL, answers);
  }

  private static Reply answer(Limits limits, Answers answers) {
    try (LoopbackServer server = new LoopbackServer(answers)) {
      return Clients.of(server, limits).send(get(server, "/"));
    }
  }

  private static Answers plain(int size) {
    return (asked, out) -> LoopbackServer.send(out, 200, bytes(size));
  }

  private static Answers compressed(byte[] body) {
    return (asked, out) -> LoopbackServer.send(out, 200, gzip(body), "Content-Encoding: GZIP");
  }

  private static void chunked(OutputStream out, int chunks, int size) throws IOException {
    LoopbackServer.head(out, 200, "Transfer-Encoding: chunked");
    for (int i = 0; i < chunks; i++) {
      out.write("%x\r\n".formatted(size).getBytes(StandardCharsets.US_ASCII));
      out.write(bytes(size));
      out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(body);
    }
    return compressed.toByteArray();
  }

  private static byte[] bytes(int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 'x');
    return bytes;
  }
}
