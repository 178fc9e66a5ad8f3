package org.trueblue.gate;

import java.nio.charset.StandardCharsets;
import org.trueblue.evidence.Digests;
import org.trueblue.outcome.Finding;
import org.trueblue.requirement.Requirement;

/**
 * What a finding is, beyond one run: the same defect at the same place has the same fingerprint,
 * whichever resource, server address or page happened to show it.
 *
 * @param requirement id of the requirement that is broken
 * @param code of the finding
 * @param path where it is, without ids, indexes and addresses
 */
public record Fingerprint(String requirement, String code, String path) {

  private static final int LENGTH = 12;

  private static final String ADDRESS = "https?://[^\\s,;]+";
  private static final String REFERENCE =
      "\\b([A-Z][A-Za-z]+)/[A-Za-z0-9.-]{1,64}(/_history/\\S+)?";
  private static final String INDEX = "\\[\\d+]";
  private static final String ETAG = "W?/?\"[^\"]*\"";

  /** The fingerprint of a finding of a requirement. */
  public static Fingerprint of(Requirement requirement, Finding finding) {
    return new Fingerprint(requirement.id(), finding.code(), path(finding.where()));
  }

  /** A place as it is the same in every run. */
  static String path(String where) {
    return where
        .replaceAll(ADDRESS, "<url>")
        .replaceAll(REFERENCE, "$1")
        .replaceAll(ETAG, "<etag>")
        .replaceAll(INDEX, "")
        .strip();
  }

  /** A short name for it, to be typed. */
  public String id() {
    String text = requirement + "\n" + code + "\n" + path;
    return Digests.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
  }
}
