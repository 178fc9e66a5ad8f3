package org.trueblue.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Which versions of TLS a server chooses, told by what it answers to each hello. */
class HandshakesTest {

  private static final byte[] REFUSAL = HexFormat.of().parseHex("15030300020246");

  @Test
  void theVersionsThatAServerChoosesAreThoseThatItSpeaks() throws IOException {
    try (ServerSocket server = choosing(Set.of(0x0303, 0x0301))) {
      assertThat(Handshakes.versions(url(server)))
          .containsEntry("TLS 1.2", true)
          .containsEntry("TLS 1.0", true)
          .containsEntry("SSL 3", false)
          .containsEntry("TLS 1.1", false)
          .containsEntry("TLS 1.3", false);
    }
  }

  @Test
  void theLastVersionIsChosenInAnExtension() throws IOException {
    try (ServerSocket server = choosing(Set.of(0x0304))) {
      assertThat(Handshakes.versions(url(server)))
          .containsEntry("TLS 1.3", true)
          .containsEntry("TLS 1.2", false);
    }
  }

  @Test
  void whatIsNoTlsSpeaksNoneAndCannotBeTrusted() throws IOException {
    try (ServerSocket server = choosing(Set.of())) {
      assertThat(Handshakes.versions(url(server))).doesNotContainValue(true);
      assertThat(ServerCertificate.distrust(url(server))).isNotEmpty();
    }
  }

  /** Answers a hello that offers one of these versions with it, and refuses others. */
  private static ServerSocket choosing(Set<Integer> versions) throws IOException {
    ServerSocket server = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
    Set<Integer> spoken = ConcurrentHashMap.newKeySet();
    spoken.addAll(versions);
    Thread thread =
        new Thread(
            () -> {
              while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                  int offered = offered(new DataInputStream(socket.getInputStream()));
                  OutputStream out = socket.getOutputStream();
                  out.write(spoken.contains(offered) ? hello(offered) : REFUSAL);
                  out.flush();
                } catch (IOException closed) {
                  // the client, or the test, has had enough
                }
              }
            });
    thread.setDaemon(true);
    thread.start();
    return server;
  }

  /** The highest version that a hello offers. */
  private static int offered(DataInputStream in) throws IOException {
    in.skipNBytes(3);
    byte[] hello = in.readNBytes(in.readUnsignedShort());
    boolean third = HexFormat.of().formatHex(hello).contains("002b0003020304");
    return third ? 0x0304 : ByteBuffer.wrap(hello).getShort(4);
  }

  private static byte[] hello(int version) {
    boolean third = version == 0x0304;
    String body =
        "%04x".formatted(third ? 0x0303 : version)
            + "00".repeat(32)
            + "00"
            + (third ? "1301" : "002f")
            + "00"
            + (third ? "0006002b00020304" : "");
    int length = body.length() / 2;
    return HexFormat.of().parseHex("160303%04x02%06x%s".formatted(length + 4, length, body));
  }

  private static URI url(ServerSocket server) {
    return URI.create("https://127.0.0.1:" + server.getLocalPort());
  }
}
