package org.trueblue.report;

import java.nio.charset.StandardCharsets;
import org.trueblue.evidence.Digests;
import org.trueblue.gate.Fingerprint;

/** Where in the overview something stands. */
public final class Anchor {

  private static final int LENGTH = 12;

  private Anchor() {}

  /** Where a requirement stands, with all that was done for it. */
  public static String of(String requirement) {
    return "r-" + Digests.sha256(requirement.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
  }

  /** Where a finding stands. */
  public static String of(Fingerprint finding) {
    return "f-" + finding.id();
  }
}
