package org.trueblue.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.evidence.Reply;
import org.trueblue.evidence.Request;

/** What is wrong with a certificate is told, also where the user trusts it. */
@Isolated("what a process trusts is one thing for all of it")
class ServerCertificateTest {

  private static final String HOST = "-ext san=ip:127.0.0.1";

  @TempDir private Path folder;
  private SSLContext trusted;

  @BeforeEach
  void remember() throws NoSuchAlgorithmException {
    trusted = SSLContext.getDefault();
  }

  @AfterEach
  void restore() {
    SSLContext.setDefault(trusted);
  }

  @Test
  void aGoodOneIsTrustedOnceItsAuthorityIs() throws Exception {
    try (TlsServer server = TlsServer.start(folder, List.of(HOST.split(" ")))) {
      assertThat(ServerCertificate.distrust(server.url())).contains("no known authority", "--ca");
      assertThat(asked(server.url())).isInstanceOf(Reply.NoResponse.class);

      OwnAuthority.trust(server.pem());

      assertThat(ServerCertificate.distrust(server.url())).isEmpty();
      assertThat(asked(server.url())).isInstanceOf(Reply.Response.class);
      assertThat(Handshakes.versions(server.url())).containsEntry("TLS 1.2", true);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          -ext san=ip:127.0.0.1 -startdate -9d -validity 1 ; the certificate has expired (2
          -ext san=ip:127.0.0.1 -startdate +9d             ; the certificate is not valid yet (before 2
          -ext san=ip:127.0.0.1 -keyalg RSA -keysize 1024  ; too short (RFC 9325, section 4.5): RSA of 1024 bits
          -ext san=dns:other.example.org                   ; the certificate is not for this host
          -validity 90                                     ; the certificate is not for this host
          """)
  void whatIsWrongWithOneIsToldThoughItIsTrusted(String options, String fault) throws Exception {
    try (TlsServer server = TlsServer.start(folder, List.of(options.split(" ")))) {
      OwnAuthority.trust(server.pem());

      assertThat(ServerCertificate.distrust(server.url()))
          .contains(fault)
          .doesNotContain("Exception", "java", "PKIX", "; the certificate has");
    }
  }

  @Test
  void aFileWithoutCertificatesIsNoAuthority() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.pem"), "");
    Path other = Files.writeString(folder.resolve("other.pem"), "-----BEGIN CERTIFICATE-----\nx\n");

    for (Path file : List.of(empty, other)) {
      assertThatThrownBy(() -> OwnAuthority.trust(file))
          .isInstanceOf(IOException.class)
          .hasMessage(file + " holds no certificate in PEM");
    }
    assertThatThrownBy(() -> OwnAuthority.trust(folder.resolve("none.pem")))
        .hasMessageStartingWith("there is no file");
    assertThatThrownBy(() -> OwnAuthority.trust(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds no certificate in PEM");
  }

  private static Reply asked(URI url) {
    return new RestClient(url, Set.of(), () -> "", Limits.standard()).send(Request.get(url));
  }
}
