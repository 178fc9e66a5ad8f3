package org.trueblue.outcome;

import java.util.List;
import java.util.Objects;

/**
 * What is wrong, so that a vendor knows what to fix.
 *
 * @param code stable identity of the defect, {@code topic.defect}
 * @param strength how strongly the specification asks for what is missing
 * @param summary one sentence without ids, times or values, the same for every occurrence
 * @param where the place: a resource and a FHIRPath, a header, a link
 * @param expected what the specification asks for
 * @param actual what was there instead
 * @param exchanges ids of the exchanges that show it
 * @param knownDeviation what this server is known to do, where it is known; changes no verdict
 */
public record Finding(
    String code,
    Strength strength,
    String summary,
    String where,
    String expected,
    String actual,
    List<String> exchanges,
    String knownDeviation) {

  public Finding {
    exchanges = List.copyOf(exchanges);
    // ledgers of earlier versions say nothing of it
    knownDeviation = Objects.requireNonNullElse(knownDeviation, "");
  }

  /** A finding of which nothing is known of the server. */
  public Finding(
      String code,
      Strength strength,
      String summary,
      String where,
      String expected,
      String actual,
      List<String> exchanges) {
    this(code, strength, summary, where, expected, actual, exchanges, "");
  }

  /** A broken SHALL. */
  public static Finding shall(
      String code, String summary, String where, String expected, String actual, String exchange) {
    return new Finding(code, Strength.SHALL, summary, where, expected, actual, List.of(exchange));
  }

  /** A neglected SHOULD. */
  public static Finding should(
      String code, String summary, String where, String expected, String actual, String exchange) {
    return new Finding(code, Strength.SHOULD, summary, where, expected, actual, List.of(exchange));
  }

  /** The same finding, weighing no more than the requirement that it speaks about. */
  public Finding atMost(Strength requirement) {
    return new Finding(
        code,
        strength.weaker(requirement),
        summary,
        where,
        expected,
        actual,
        exchanges,
        knownDeviation);
  }

  /** The same finding, with what this server is known to do. */
  public Finding known(String deviation) {
    return new Finding(code, strength, summary, where, expected, actual, exchanges, deviation);
  }
}
