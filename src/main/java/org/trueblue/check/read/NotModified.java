package org.trueblue.check.read;

import org.trueblue.check.Checks;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A read with {@code If-None-Match} of a resource that still has this ETag is answered with 304
 * (R4, section 3.1.0.1.8; RFC 9110, section 13.1.2).
 */
public final class NotModified {

  private NotModified() {}

  /**
   * Judges the exchange of one conditional read.
   *
   * @param tag the ETag that the client has; where the resource changed meanwhile, it has another
   */
  public static Judgement judge(Exchange exchange, String tag) {
    boolean changed =
        exchange.status() == 200
            && exchange
                .response()
                .flatMap(response -> response.headers().first("ETag"))
                .filter(other -> !opaque(other).equals(opaque(tag)))
                .isPresent();
    return Checks.one(
        NotModified.class,
        exchange.status() == 304 || changed,
        Finding.shall(
            "read.modified",
            "A resource that the client has already is answered with 304.",
            exchange.title() + " with If-None-Match: " + tag,
            "status 304",
            "status " + exchange.status(),
            exchange.id()));
  }

  /**
   * Judges a read with an ETag that no version has: it is answered with the resource.
   *
   * @param exchange of a resource that can be read
   */
  public static Judgement judgeOtherTag(Exchange exchange) {
    return Checks.one(
        NotModified.class,
        exchange.status() != 304,
        Finding.shall(
            "read.not-modified",
            "A resource that has another ETag than the client is answered with 200.",
            exchange.title() + " with an If-None-Match that no version has",
            "status 200",
            "status " + exchange.status(),
            exchange.id()));
  }

  /** Whether a tag is weak does not count here. */
  private static String opaque(String tag) {
    return tag.replaceFirst("^W/", "");
  }
}
