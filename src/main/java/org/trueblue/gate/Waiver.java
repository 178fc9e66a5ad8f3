package org.trueblue.gate;

import java.time.LocalDate;

/**
 * A finding that its owner accepts for a time. It is matched whole: nothing in it is a pattern.
 *
 * @param requirement id of the requirement that is broken; empty for the finding wherever its check
 *     makes it
 * @param finding code of the finding
 * @param path where it is, as its {@link Fingerprint} says
 * @param target base URL of the server; empty for any
 * @param reason why it is accepted
 * @param issue where its mending is followed; empty for nowhere
 * @param owner who accepts it
 * @param since first day that it holds
 * @param expires last day that it holds
 * @param place file and lines, for whoever must delete it
 */
public record Waiver(
    String requirement,
    String finding,
    String path,
    String target,
    String reason,
    String issue,
    String owner,
    LocalDate since,
    LocalDate expires,
    String place) {

  /** Whether it is about this finding of a run against this target. */
  boolean isAbout(Fingerprint fingerprint, String base) {
    return (requirement.isEmpty() || requirement.equals(fingerprint.requirement()))
        && finding.equals(fingerprint.code())
        && (path.equals(fingerprint.path()) || lastingPath().equals(fingerprint.path()))
        && (target.isEmpty() || target.equals(base));
  }

  /**
   * The path as fingerprints say it: earlier versions wrote the values of searches into waivers.
   */
  String lastingPath() {
    return Fingerprint.path(path);
  }

  /** Whether it holds on a day. */
  boolean holds(LocalDate day) {
    return !day.isBefore(since) && !day.isAfter(expires);
  }

  /** What it waives, in one line. */
  public String title() {
    return (requirement.isEmpty() ? "" : requirement + " ") + finding + " at " + path;
  }
}
