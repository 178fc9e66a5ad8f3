package org.trueblue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.trueblue.http.TlsServer;
import org.trueblue.outcome.Finding;
import org.trueblue.run.LatestRun;

/** A server whose certificate keeps clients away: a finding of suites that ask for TLS. */
@Isolated("what a process trusts is one thing for all of it")
class UntrustedServerTest {

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
  void aCertificateOfAnotherHostIsFoundByTheSuiteAndRefusedByTheGuide() throws Exception {
    List<String> otherHost = List.of("-ext", "san=dns:other.example.org");
    try (TlsServer server = TlsServer.start(folder, otherHost)) {
      Path file =
          Files.writeString(
              folder.resolve("target.yaml"),
              "base: %s/fhir\npatients: [p1]\nca: %s\n".formatted(server.url(), server.pem()));

      Shell suite = run(file, "--suite", "smart@2.2.0", "--tags", "@tls");

      assertThat(suite.err()).isEmpty();
      assertThat(suite.code()).isEqualTo(1);
      assertThat(findings())
          .singleElement()
          .satisfies(
              finding -> {
                assertThat(finding.code()).isEqualTo("tls.certificate");
                assertThat(finding.actual()).contains("not for this host");
              });

      Shell guide = run(file, "--guide", "us-core@6.1.0");

      assertThat(guide.code()).isEqualTo(2);
      assertThat(guide.err()).contains("does not answer: the certificate is not for this host");
    }
  }

  private List<Finding> findings() throws IOException {
    Path kept = new LatestRun(folder.resolve("reports")).folder().path();
    return StoredRun.open(kept).account().scenarios().stream()
        .flatMap(scenario -> scenario.outcome().findings().stream())
        .toList();
  }

  private Shell run(Path target, String... options) {
    return Shell.run(
        java.util.stream.Stream.concat(
                List.of(
                    "run",
                    "--target",
                    target.toString(),
                    "--reports",
                    folder.resolve("reports").toString())
                    .stream(),
                java.util.Arrays.stream(options))
            .toArray(String[]::new));
  }
}
