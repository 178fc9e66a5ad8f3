package org.trueblue.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.zip.ZipException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A user reads what a server did, not which class of Java noticed. */
class ReasonTest {

  static List<Arguments> failures() {
    return List.of(
        Arguments.of(new NumberFormatException("For input string: \"many\""), "no valid number"),
        Arguments.of(new IOException(new NumberFormatException("x")), "no valid number"),
        Arguments.of(
            new SSLHandshakeException(
                "PKIX path building failed: unable to find valid certification path to target"),
            "name its own with --ca"),
        Arguments.of(
            new SSLHandshakeException("No subject alternative DNS name matching x found."),
            "not for this host"),
        Arguments.of(
            new SSLHandshakeException("Unsupported or unrecognized SSL message, x"),
            "no connection by TLS"),
        Arguments.of(new ZipException("Not in GZIP format"), "not compressed as its headers say"),
        Arguments.of(new ConnectException(), "connection refused"),
        Arguments.of(
            new ConnectException().initCause(new UnresolvedAddressException()),
            "no address is known"),
        Arguments.of(new IOException("Connection reset by peer"), "connection was reset"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void itIsSaidInWordsOfProtocols(Throwable failure, String words) {
    assertThat(Reason.of(failure)).contains(words).doesNotContain("Exception", "java");
  }

  @Test
  void whatIsUnknownKeepsItsMessage() {
    assertThat(Reason.of(new IOException("odd"))).endsWith("odd");
    assertThat(Reason.of(null)).isEqualTo("no response");
  }
}
