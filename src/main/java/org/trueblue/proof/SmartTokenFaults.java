package org.trueblue.proof;

import java.util.List;
import org.trueblue.reference.smart.Lapse;

/** Faults of how codes are exchanged, and of what opens without a token. */
final class SmartTokenFaults {

  private static final Topic HERE = new Topic("06-token");

  private SmartTokenFaults() {}

  static List<Fault> all() {
    return List.of(
        HERE.trait("code-again", "a code is good again", Lapse.ACCEPTS_USED_CODE)
            .kills("SMART-TOK-07/reused", "token.given"),
        HERE.trait(
                "code-of-other",
                "a code is good for any client",
                Lapse.ACCEPTS_CODE_OF_OTHER_CLIENT)
            .kills("SMART-TOK-07/client", "token.given"),
        HERE.trait(
                "code-elsewhere",
                "a code is good with any redirect URI",
                Lapse.IGNORES_REDIRECT_OF_CODE)
            .kills("SMART-TOK-07/redirect-uri", "token.given"),
        HERE.answering(
                "code-error",
                "an unknown code is called another error",
                SmartAsks.code(),
                SmartAsks.calling("invalid_grant", "invalid_code"))
            .kills("SMART-TOK-07/unknown", "token.error")
            .mayAlsoBreak("SMART-TOK-07"),
        HERE.answering(
                "any-code",
                "a token is given for any code",
                SmartAsks.code(),
                SmartAsks::givenAnyway)
            .kills("SMART-TOK-07/unknown", "token.given")
            .mayAlsoBreak("SMART-TOK-0"),
        HERE.answering(
                "any-secret",
                "a token is given for any secret",
                SmartAsks.at("auth/token").and(SmartAsks.bySecret()),
                a -> a.status() == 401 ? SmartAsks.given() : a)
            .kills("SMART-TOK-08/wrong", "token.given"),
        HERE.answering(
                "secret-error",
                "a wrong secret is called another error",
                SmartAsks.at("auth/token").and(SmartAsks.bySecret()),
                SmartAsks.calling("invalid_client", "unauthorized"))
            .kills("SMART-TOK-08/wrong", "token.error"),
        HERE.trait("no-secret", "a client need not prove who it is", Lapse.NEEDS_NO_SECRET)
            .kills("SMART-TOK-08/absent", "token.given"),
        HERE.answering(
                "grant-error",
                "an unknown grant is called another error",
                SmartAsks.at("auth/token"),
                SmartAsks.calling("unsupported_grant_type", "invalid_grant"))
            .kills("SMART-TOK-09", "token.error"),
        HERE.answering(
                "any-grant",
                "a token is given for any kind of grant",
                SmartAsks.at("auth/token"),
                a -> a.text().contains("unsupported_grant_type") ? SmartAsks.given() : a)
            .kills("SMART-TOK-09", "token.given"),
        HERE.trait("open", "no token is needed", Lapse.LETS_ANYBODY_IN)
            .kills("SMART-TOK-04/absent", "token.not-needed")
            .kills("SMART-TOK-04/unknown", "token.not-needed"),
        HERE.answering(
                "no-challenge",
                "a 401 does not tell how to come in",
                SmartAsks.fhir("[A-Z].*"),
                a -> a.status() == 401 ? a.withoutHeader("WWW-Authenticate") : a)
            .kills("SMART-TOK-04/challenge", "error.no-challenge"));
  }
}
