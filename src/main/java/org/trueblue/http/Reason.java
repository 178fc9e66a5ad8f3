package org.trueblue.http;

import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Why there was no response, in the words of protocols rather than of Java.
 *
 * @param failure how Java says it
 * @param says what its message holds, empty for any
 * @param words for the user
 */
record Reason(Class<? extends Throwable> failure, String says, String words) {

  /** The first that fits counts, be it the failure itself or what it came from. */
  private static final List<Reason> ALL =
      List.of(
          new Reason(
              UnresolvedAddressException.class, "", "no address is known for the name of the host"),
          new Reason(CertificateExpiredException.class, "", "the certificate has expired"),
          new Reason(CertificateNotYetValidException.class, "", "the certificate is not valid yet"),
          new Reason(
              Exception.class,
              "No subject alternative",
              "the certificate is not for this host (RFC 9110, section 4.3.4)"),
          new Reason(Exception.class, "No name matching", "the certificate is not for this host"),
          new Reason(
              Exception.class,
              "unable to find valid certification path",
              "no known authority signed the certificate; name its own with --ca"),
          new Reason(
              Exception.class,
              "signature check failed",
              "no known authority signed the certificate; name its own with --ca"),
          new Reason(
              Exception.class,
              "Algorithm constraints",
              "the certificate or its key is too weak to be trusted"),
          new Reason(
              javax.net.ssl.SSLException.class,
              "plaintext connection",
              "the server does not speak TLS at this port"),
          new Reason(
              javax.net.ssl.SSLException.class, "protocol_version", "no version of TLS in common"),
          new Reason(javax.net.ssl.SSLException.class, "", "no connection by TLS could be made"),
          new Reason(ZipException.class, "", "the body is not compressed as its headers say"),
          new Reason(
              NumberFormatException.class, "", "the head of the response holds no valid number"),
          new Reason(java.net.http.HttpConnectTimeoutException.class, "", "no connection in time"),
          new Reason(ConnectException.class, "", "connection refused"),
          new Reason(
              Exception.class, "header parser received no bytes", "the connection was closed"),
          new Reason(Exception.class, "onnection reset", "the connection was reset"),
          new Reason(Exception.class, "roken pipe", "the connection was reset"),
          new Reason(java.io.EOFException.class, "", "the response ends too early"),
          new Reason(java.net.ProtocolException.class, "", "the response is not what HTTP allows"));

  /** Why there was no response, in a few words. */
  static String of(@Nullable Throwable failure) {
    List<Throwable> causes = Stream.iterate(failure, t -> t != null, Throwable::getCause).toList();
    for (Throwable cause : causes) {
      if (cause instanceof LimitedBody.TooLarge || cause instanceof Structure.TooMany) {
        return String.valueOf(cause.getMessage());
      }
    }
    return ALL.stream()
        .filter(reason -> causes.stream().anyMatch(reason::fits))
        .map(Reason::words)
        .findFirst()
        .orElseGet(() -> unknown(causes));
  }

  private boolean fits(Throwable cause) {
    return failure.isInstance(cause) && String.valueOf(cause.getMessage()).contains(says);
  }

  private static String unknown(List<Throwable> causes) {
    return causes.stream()
        .map(Throwable::getMessage)
        .filter(message -> message != null && !message.isBlank())
        .reduce((outer, inner) -> inner)
        .map("the response cannot be read: %s"::formatted)
        .orElse("no response");
  }
}
