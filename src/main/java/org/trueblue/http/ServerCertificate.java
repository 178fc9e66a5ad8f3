package org.trueblue.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;

/**
 * Whether the certificate of a server can be trusted: who signed it, for which host, and what it
 * says of itself. Java looks at nothing of the last where the user trusts the very certificate that
 * the server shows.
 */
public final class ServerCertificate {

  private static final int MILLIS = 5_000;

  /** RFC 9325, section 4.5. */
  private static final int RSA_BITS = 2048;

  private static final int EC_BITS = 224;

  /** RFC 9325, section 4.5, forbids them. */
  private static final Pattern BROKEN_DIGEST =
      Pattern.compile("(?:MD[25]|SHA-?1)with.*", Pattern.CASE_INSENSITIVE);

  private ServerCertificate() {}

  /** Why the certificate of a server cannot be trusted, in a few words; empty if it can. */
  public static String distrust(URI endpoint) {
    List<String> faults =
        shown(endpoint).map(certificate -> faults(certificate, Instant.now())).orElse(List.of());
    List<String> all = new ArrayList<>(faults);
    refusal(endpoint)
        .filter(reason -> faults.stream().noneMatch(fault -> fault.startsWith(reason)))
        .ifPresent(all::add);
    return String.join("; ", all);
  }

  /** Why a client does not go on with the handshake; empty if it does. */
  private static Optional<String> refusal(URI endpoint) {
    try (SSLSocket socket = connected(endpoint, SSLContext.getDefault())) {
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(parameters);
      socket.startHandshake();
      return Optional.empty();
    } catch (IOException | NoSuchAlgorithmException e) {
      return Optional.of(Reason.of(e));
    }
  }

  /** The certificate, whatever is wrong with it; nothing is said to such a server. */
  private static Optional<X509Certificate> shown(URI endpoint) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new AnyCertificate()}, null);
      try (SSLSocket socket = connected(endpoint, context)) {
        socket.startHandshake();
        return Optional.of((X509Certificate) socket.getSession().getPeerCertificates()[0]);
      }
    } catch (IOException | GeneralSecurityException noHandshake) {
      return Optional.empty();
    }
  }

  private static SSLSocket connected(URI endpoint, SSLContext context) throws IOException {
    int port = Handshakes.port(endpoint);
    Socket plain = new Socket();
    try {
      plain.connect(new InetSocketAddress(endpoint.getHost(), port), MILLIS);
      plain.setSoTimeout(MILLIS);
      return (SSLSocket)
          context.getSocketFactory().createSocket(plain, endpoint.getHost(), port, true);
    } catch (IOException e) {
      plain.close();
      throw e;
    }
  }

  /** What is wrong with a certificate at a time, each in a few words; empty if nothing is. */
  static List<String> faults(X509Certificate certificate, Instant now) {
    List<String> faults = new ArrayList<>();
    if (now.isAfter(certificate.getNotAfter().toInstant())) {
      faults.add("the certificate has expired (%s)".formatted(day(certificate.getNotAfter())));
    }
    if (now.isBefore(certificate.getNotBefore().toInstant())) {
      faults.add(
          "the certificate is not valid yet (before %s)"
              .formatted(day(certificate.getNotBefore())));
    }
    bits(certificate.getPublicKey())
        .map("the key of the certificate is too short (RFC 9325, section 4.5): %s"::formatted)
        .ifPresent(faults::add);
    if (!isSelfIssued(certificate)
        && BROKEN_DIGEST.matcher(certificate.getSigAlgName()).matches()) {
      faults.add(
          "the certificate is signed with %s (RFC 9325, section 4.5)"
              .formatted(certificate.getSigAlgName()));
    }
    return faults;
  }

  /** How long a key is that is too short. */
  private static Optional<String> bits(PublicKey key) {
    if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < RSA_BITS) {
      return Optional.of("RSA of %d bits".formatted(rsa.getModulus().bitLength()));
    }
    if (key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() < EC_BITS) {
      return Optional.of("EC of %d bits".formatted(ec.getParams().getOrder().bitLength()));
    }
    return Optional.empty();
  }

  /** Nobody relies on what a certificate signed of itself. */
  private static boolean isSelfIssued(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }

  private static LocalDate day(Date date) {
    return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
