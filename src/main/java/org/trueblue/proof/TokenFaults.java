package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Faults of how a server like CMS Blue Button 2.0 gives tokens, and tells of them. */
final class TokenFaults {

  private static final Topic HERE = new Topic("3-token");

  private static final String GIVEN =
      "{\"access_token\":\"given-to-anybody\",\"token_type\":\"Bearer\"}";

  private TokenFaults() {}

  static List<Fault> all() {
    return List.of(
        editing("longer", "a token is good for ten hours", json -> json.put("expires_in", 36_000))
            .kills("BB-TOK-01", "token.expires-in"),
        HERE.answering(
                "no-token",
                "a good code is refused",
                at("token").and(ask -> ask.body().contains("authorization_code")),
                a -> a.status() == 200 ? Answer.refusal(500) : a)
            .kills("BB-TOK-02", "token.not-given"),
        editing(
                "no-type",
                "the answer does not say how to bear the token",
                json -> json.remove("token_type"))
            .kills("BB-TOK-02", "token.not-given"),
        editing(
                "other-patient",
                "another patient is named with the token",
                json -> json.put("patient", "-9"))
            .kills("BB-TOK-02", "token.patient")
            .mayAlsoBreak("BB-TOK-24", "BB-TOK-25", "BB-RES-03", "BB-SCP-08"),
        editing(
                "no-expiration",
                "the answer does not say until when the user lets the client in",
                json -> json.remove("access_grant_expiration"))
            .kills("BB-TOK-02", "token.member"),
        editing(
                "expiration-form",
                "the answer says so in another form",
                json -> json.put("access_grant_expiration", "31 January 2027"))
            .kills("BB-TOK-03", "token.form"),
        HERE.answering(
                "stored",
                "the answer may be stored",
                at("token"),
                a -> a.withHeader("Cache-Control", "max-age=60"))
            .kills("BB-TOK-04", "token.stored"),
        editing(
                "no-scope",
                "the answer does not say what was granted",
                json -> json.remove("scope"))
            .kills("BB-SCP-10", "token.no-scope")
            .mayAlsoBreak("BB-TOK-02"),
        editing(
                "more-scope",
                "more is granted than was asked for",
                json -> json.put("scope", json.path("scope").asText() + " patient/Observation.rs"))
            .kills("BB-SCP-10", "token.more-scope")
            .mayAlsoBreak("BB-TOK-24"),
        HERE.answering(
                "other-user",
                "the user is somebody else",
                at("userinfo"),
                a -> a.status() == 200 ? a.edited(json -> json.put("sub", "somebody")) : a)
            .kills("BB-TOK-25", "userinfo.patient"),
        HERE.answering(
                "no-name",
                "the user has no name",
                at("userinfo"),
                a -> a.status() == 200 ? a.edited(json -> json.remove("family_name")) : a)
            .kills("BB-TOK-25", "token.member"),
        HERE.answering(
                "open-userinfo",
                "anybody is told who the user is",
                at("userinfo"),
                a -> a.status() == 401 ? Answer.of(200, "application/json", "{}") : a)
            .kills("BB-TOK-26", "token.not-needed"),
        HERE.answering(
                "issued-text",
                "the time of issue is a text",
                at("userinfo"),
                a ->
                    a.status() == 200
                        ? a.edited(json -> json.put("iat", "2026-01-01T00:00:00Z"))
                        : a)
            .kills("BB-TOK-34", "userinfo.iat"),
        HERE.answering(
                "never-active",
                "no token is active",
                at("introspect"),
                a -> a.edited(json -> json.put("active", false)))
            .kills("BB-TOK-24", "token.introspection"),
        introspection("no-exp", "does not tell until when", json -> json.remove("exp"))
            .kills("BB-TOK-24", "token.introspection"),
        introspection("no-client", "does not tell whose it is", json -> json.remove("client_id"))
            .kills("BB-TOK-24", "token.introspection"),
        introspection("text-active", "tells it by a text", json -> json.put("active", "true"))
            .kills("BB-TOK-24", "token.introspection"),
        HERE.answering(
                "always-active",
                "each token is active",
                at("introspect"),
                a -> a.edited(json -> json.put("active", true)))
            .kills("BB-TOK-24", "token.introspection"),
        HERE.answering(
                "client-status",
                "a client that proves nothing gets 400",
                at("token"),
                a -> a.status() == 401 ? a.withStatus(400) : a)
            .kills("BB-TOK-07", "token.error"),
        HERE.answering(
                "any-client",
                "a client that proves nothing gets a token",
                at("token"),
                a -> a.status() == 401 ? given() : a)
            .kills("BB-TOK-07", "token.given"),
        HERE.answering(
                "no-verifier",
                "a code needs no verifier",
                at("token")
                    .and(
                        ask ->
                            ask.body().contains("authorization_code")
                                && !ask.body().contains("code_verifier")),
                a -> given())
            .kills("BB-TOK-06", "token.given"),
        HERE.answering(
                "any-verifier",
                "a code is good with any verifier",
                at("token").and(ask -> ask.body().contains("code_verifier")),
                a -> a.status() == 400 ? given() : a)
            .kills("BB-AUTH-16", "token.given")
            .kills("BB-TOK-31", "token.no-error")
            .mayAlsoBreak("BB-TOK-05"),
        HERE.answering(
                "no-status-code",
                "errors do not tell their status",
                at("token"),
                a -> a.status() == 400 ? a.edited(json -> json.remove("status_code")) : a)
            .kills("BB-TOK-31", "token.status-code"),
        HERE.answering(
                "error-text",
                "errors are told in a text",
                at("token").and(ask -> ask.body().contains("code_verifier")),
                a -> a.status() == 400 ? Answer.of(400, "text/plain", "no") : a)
            .kills("BB-TOK-31", "token.no-error")
            .mayAlsoBreak("BB-AUTH-16", "BB-TOK-05"),
        HERE.answering(
                "unknown-refresh",
                "an unknown refresh token is called a missing one",
                at("token").and(ask -> ask.body().contains("refresh_token=")),
                a -> a.edited(json -> json.put("error", "invalid_request")))
            .kills("BB-TOK-13", "token.error"),
        HERE.answering(
                "revoke-unknown",
                "taking back an unknown token fails",
                at("revoke_token"),
                a -> Answer.refusal(404))
            .kills("BB-TOK-20", "response.status"),
        HERE.answering(
                "revoke-grant",
                "taking back an unknown grant fails",
                ask -> ask.path().matches("v\\d/o/revoke/"),
                a -> Answer.refusal(404))
            .kills("BB-TOK-35", "response.status"));
  }

  static Answer given() {
    return Answer.of(200, "application/json", GIVEN);
  }

  /** The requests to an endpoint. */
  static Predicate<Ask> at(String name) {
    return ask -> ask.path().matches("v\\d/(o|connect)/" + name + "/?");
  }

  private static Fault introspection(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.answering(
        name,
        "introspection of a good token " + what,
        at("introspect"),
        a -> a.json().path("active").asBoolean() ? a.edited(edit) : a);
  }

  private static Fault editing(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.editing(name, what, at("token"), edit);
  }
}
