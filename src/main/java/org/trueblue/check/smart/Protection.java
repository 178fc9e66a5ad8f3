package org.trueblue.check.smart;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trueblue.check.Checks;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/** How an endpoint protects what is said to it (SMART App Launch 2, Backend Services, Request). */
public final class Protection {

  private static final Set<String> GOOD = Set.of("TLS 1.2", "TLS 1.3");

  private Protection() {}

  /**
   * Judges which versions of TLS are spoken.
   *
   * @param spoken whether each version is; empty where there is no TLS
   */
  public static Judgement versions(URI endpoint, Map<String, Boolean> spoken) {
    List<String> accepted =
        spoken.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    boolean good = accepted.stream().anyMatch(GOOD::contains);
    return Checks.one(
        Protection.class,
        good && GOOD.containsAll(accepted),
        finding(
            good ? "tls.version" : "tls.absent",
            "Endpoints speak TLS 1.2 or later, and nothing before.",
            endpoint,
            "TLS 1.2 or 1.3, and no version before",
            accepted.isEmpty() ? "no TLS" : String.join(", ", accepted)));
  }

  /**
   * Judges the certificate.
   *
   * @param problem why it cannot be trusted, empty if it can
   */
  public static Judgement certificate(URI endpoint, String problem) {
    return Checks.one(
        Protection.class,
        problem.isEmpty(),
        finding(
            "http".equals(endpoint.getScheme()) ? "tls.absent" : "tls.certificate",
            "Endpoints show a certificate of their host that can be trusted.",
            endpoint,
            "a certificate that a client trusts",
            problem));
  }

  private static Finding finding(
      String code, String summary, URI endpoint, String expected, String actual) {
    return new Finding(
        code, Strength.SHALL, summary, endpoint.toString(), expected, actual, List.of());
  }
}
