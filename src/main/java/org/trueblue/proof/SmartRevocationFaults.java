package org.trueblue.proof;

import java.util.List;
import org.trueblue.reference.smart.Lapse;

/** Faults of how tokens are taken back. */
final class SmartRevocationFaults {

  private static final Topic HERE = new Topic("10-revocation");

  private SmartRevocationFaults() {}

  static List<Fault> all() {
    return List.of(
        HERE.trait("alive", "a token outlives being taken back", Lapse.HONOURS_REVOKED_ACCESS)
            .kills("SMART-REV-01", "token.alive"),
        HERE.trait(
                "refresh-alive",
                "a refresh token outlives being taken back",
                Lapse.HONOURS_REVOKED_REFRESH)
            .kills("SMART-REV-02", "token.given"),
        HERE.answering(
                "unknown",
                "taking back an unknown token fails",
                SmartAsks.at("auth/revoke")
                    .and(SmartAsks.with("token", "trueblue-nobody-was-given-this")),
                a -> Answer.refusal(404))
            .kills("SMART-REV-03", "response.status"),
        HERE.trait(
                "by-other",
                "a client takes back the token of another",
                Lapse.REVOKES_FOR_OTHER_CLIENT)
            .kills("SMART-REV-04", "revocation.by-other"));
  }
}
