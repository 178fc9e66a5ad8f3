package org.trueblue.proof;

import java.util.List;
import java.util.function.Predicate;

/** Faults of how long tokens live at a server like CMS Blue Button 2.0. */
final class TokenLifeFaults {

  private static final Topic HERE = new Topic("9-token-life");

  private TokenLifeFaults() {}

  static List<Fault> all() {
    return List.of(
        HERE.answering(
                "code-again",
                "a code is good twice",
                token("authorization_code"),
                a -> a.status() == 400 ? TokenFaults.given() : a)
            .kills("BB-TOK-05", "token.given")
            .mayAlsoBreak("BB-AUTH-16", "BB-TOK-06", "BB-TOK-31"),
        HERE.answering(
                "refresh-again",
                "a refresh token that was renewed is good still",
                token("refresh_token"),
                a ->
                    says(a, "the token is not good")
                        ? Answer.of(
                            200,
                            "application/json",
                            "{\"access_token\":\"another\",\"refresh_token\":\"a-third\"}")
                        : a)
            .kills("BB-TOK-14", "token.reused")
            .mayAlsoBreak("BB-TOK-13"),
        HERE.answering(
                "widened",
                "a refresh widens the scope",
                token("refresh_token"),
                a -> says(a, "more than was granted") ? TokenFaults.given() : a)
            .kills("BB-TOK-15", "token.widened"),
        HERE.answering(
                "widening-ignored",
                "a refresh that asks for more is given what it had",
                token("refresh_token"),
                a ->
                    says(a, "more than was granted")
                        ? Answer.of(
                            200,
                            "application/json",
                            "{\"access_token\":\"another\",\"token_type\":\"Bearer\","
                                + "\"scope\":\"launch/patient patient/Coverage.rs\"}")
                        : a)
            .kills("BB-TOK-15", "token.error"),
        HERE.answering(
                "not-narrowed",
                "a refresh does not narrow the scope",
                token("refresh_token"),
                a ->
                    a.status() == 200
                        ? a.edited(json -> json.put("scope", "launch/patient patient/Coverage.rs"))
                        : a)
            .kills("BB-TOK-16", "token.scope"),
        HERE.answering(
                "undying",
                "a token is good for ever",
                ask -> ask.path().matches("v\\d/fhir/Patient"),
                a -> a.status() == 401 ? a.withStatus(200) : a)
            .kills("BB-TOK-19", "token.not-needed")
            .kills("BB-TOK-21", "token.not-needed")
            .kills("BB-RES-34", "token.not-needed")
            .mayAlsoBreak("BB-ERR-01", "BB-ERR-02"),
        HERE.answering(
                "refresh-gone",
                "a grant that is gone can be refreshed",
                token("refresh_token"),
                a -> says(a, "cannot be found") ? TokenFaults.given() : a)
            .kills("BB-TOK-12", "token.given")
            .mayAlsoBreak("BB-TOK-32"),
        HERE.answering(
                "refresh-expired",
                "a grant that expired can be refreshed",
                token("refresh_token"),
                a -> says(a, "timed out") ? TokenFaults.given() : a)
            .kills("BB-TOK-11", "token.given"),
        HERE.answering(
                "gone-status",
                "a grant that is gone is answered with 403",
                token("refresh_token"),
                a -> says(a, "cannot be found") ? a.withStatus(403) : a)
            .kills("BB-TOK-32", "token.status"),
        HERE.answering(
                "no-expiry",
                "a grant cannot be let expire",
                ask -> ask.path().contains("expire_authenticated_user"),
                a -> Answer.refusal(500))
            .kills("BB-TOK-23", "response.status"));
  }

  private static boolean says(Answer answer, String text) {
    return answer.text().contains(text);
  }

  private static Predicate<Ask> token(String grant) {
    return TokenFaults.at("token").and(ask -> ask.body().contains("grant_type=" + grant));
  }
}
