package org.trueblue.proof;

import java.util.List;
import org.trueblue.reference.smart.Lapse;

/** Faults of how codes are bound to who asked for them. */
final class SmartPkceFaults {

  private static final Topic HERE = new Topic("05-pkce");

  private SmartPkceFaults() {}

  static List<Fault> all() {
    return List.of(
        HERE.trait("no-verifier", "a code needs no verifier", Lapse.NEEDS_NO_VERIFIER)
            .kills("SMART-PKCE-01/absent", "token.given")
            .kills("SMART-PKCE-01/blank", "token.given"),
        HERE.trait("any-verifier", "a code is good with any verifier", Lapse.IGNORES_VERIFIER)
            .kills("SMART-PKCE-01/wrong", "token.given")
            .kills("SMART-PKCE-01/challenge", "token.given"),
        HERE.answering(
                "verifier-error",
                "a wrong verifier is called another error",
                SmartAsks.code(),
                SmartAsks.calling("invalid_grant", "invalid_token"))
            .kills("SMART-PKCE-01/wrong", "token.error")
            .mayAlsoBreak("SMART-PKCE-01"),
        HERE.trait("plain", "a challenge may be plain", Lapse.ACCEPTS_PLAIN)
            .kills("SMART-PKCE-01/plain", "pkce.plain"),
        HERE.trait("no-challenge", "a request needs no challenge", Lapse.NEEDS_NO_CHALLENGE)
            .kills("SMART-PKCE-01/without", "pkce.without"));
  }
}
