package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.trueblue.reference.smart.Lapse;

/** Faults of how codes and refresh tokens are exchanged, and of what tokens open. */
final class SmartTokenFaults {

  private static final String PKCE = "05-pkce";
  private static final String TOKEN = "06-token";
  private static final String REFRESH = "09-refresh";

  private SmartTokenFaults() {}

  static List<Fault> all() {
    return Stream.of(pkce(), token(), refresh()).flatMap(List::stream).toList();
  }

  private static List<Fault> pkce() {
    return List.of(
        lapsing(PKCE, "no-verifier", "a code needs no verifier", Lapse.NEEDS_NO_VERIFIER)
            .kills("SMART-PKCE-01/absent", "token.given")
            .kills("SMART-PKCE-01/blank", "token.given"),
        lapsing(PKCE, "any-verifier", "a code is good with any verifier", Lapse.IGNORES_VERIFIER)
            .kills("SMART-PKCE-01/wrong", "token.given")
            .kills("SMART-PKCE-01/challenge", "token.given"),
        answering(
                PKCE,
                "verifier-error",
                "a wrong verifier is called another error",
                SmartAsks.code(),
                a -> a.edited(j -> rename(j, "invalid_grant", "invalid_token")))
            .kills("SMART-PKCE-01/wrong", "token.error")
            .mayAlsoBreak("SMART-PKCE-01"),
        lapsing(PKCE, "plain", "a challenge may be plain", Lapse.ACCEPTS_PLAIN)
            .kills("SMART-PKCE-01/plain", "pkce.plain"),
        lapsing(PKCE, "no-challenge", "a request needs no challenge", Lapse.NEEDS_NO_CHALLENGE)
            .kills("SMART-PKCE-01/without", "pkce.without"));
  }

  private static List<Fault> token() {
    return List.of(
        lapsing(TOKEN, "code-again", "a code is good again", Lapse.ACCEPTS_USED_CODE)
            .kills("SMART-TOK-07/reused", "token.given"),
        lapsing(
                TOKEN,
                "code-of-other",
                "a code is good for any client",
                Lapse.ACCEPTS_CODE_OF_OTHER_CLIENT)
            .kills("SMART-TOK-07/client", "token.given"),
        lapsing(
                TOKEN,
                "code-elsewhere",
                "a code is good with any redirect URI",
                Lapse.IGNORES_REDIRECT_OF_CODE)
            .kills("SMART-TOK-07/redirect-uri", "token.given"),
        answering(
                TOKEN,
                "code-error",
                "an unknown code is called another error",
                SmartAsks.code(),
                a -> a.edited(j -> rename(j, "invalid_grant", "invalid_code")))
            .kills("SMART-TOK-07/unknown", "token.error")
            .mayAlsoBreak("SMART-TOK-07"),
        answering(
                TOKEN,
                "any-code",
                "a token is given for any code",
                SmartAsks.code(),
                SmartAsks::givenAnyway)
            .kills("SMART-TOK-07/unknown", "token.given")
            .mayAlsoBreak("SMART-TOK-0"),
        answering(
                TOKEN,
                "any-secret",
                "a token is given for any secret",
                SmartAsks.at("auth/token").and(SmartAsks.bySecret()),
                a -> a.status() == 401 ? SmartAsks.given() : a)
            .kills("SMART-TOK-08/wrong", "token.given"),
        answering(
                TOKEN,
                "secret-error",
                "a wrong secret is called another error",
                SmartAsks.at("auth/token").and(SmartAsks.bySecret()),
                a -> a.edited(j -> rename(j, "invalid_client", "unauthorized")))
            .kills("SMART-TOK-08/wrong", "token.error"),
        lapsing(TOKEN, "no-secret", "a client need not prove who it is", Lapse.NEEDS_NO_SECRET)
            .kills("SMART-TOK-08/absent", "token.given"),
        answering(
                TOKEN,
                "grant-error",
                "an unknown grant is called another error",
                SmartAsks.at("auth/token"),
                a -> a.edited(j -> rename(j, "unsupported_grant_type", "invalid_grant")))
            .kills("SMART-TOK-09", "token.error"),
        answering(
                TOKEN,
                "any-grant",
                "a token is given for any kind of grant",
                SmartAsks.at("auth/token"),
                a -> a.text().contains("unsupported_grant_type") ? SmartAsks.given() : a)
            .kills("SMART-TOK-09", "token.given"),
        lapsing(TOKEN, "open", "no token is needed", Lapse.LETS_ANYBODY_IN)
            .kills("SMART-TOK-04/absent", "token.not-needed")
            .kills("SMART-TOK-04/unknown", "token.not-needed"));
  }

  private static List<Fault> refresh() {
    return List.of(
        editing("no-type", "the answer does not tell the type", j -> j.remove("token_type"))
            .kills("SMART-TOK-06", "token.type"),
        editing(
                "no-lifetime",
                "the answer does not tell the life",
                j -> j.put("expires_in", "long"))
            .kills("SMART-TOK-06", "token.expires-in"),
        editing("dead", "the new token opens nothing", j -> j.put("access_token", "of-nothing"))
            .kills("SMART-TOK-06/usable", "context.unreadable"),
        editing("less", "the new token is good for less", j -> j.put("scope", "openid"))
            .kills("SMART-TOK-06/same", "token.scope")
            .mayAlsoBreak("SMART-TOK-05/narrowed"),
        answering(
                REFRESH,
                "stored",
                "the answer may be stored",
                SmartAsks.refresh(),
                a -> a.withoutHeader("Cache-Control"))
            .kills("SMART-TOK-06/stored", "token.stored"),
        lapsing(REFRESH, "not-narrowed", "who asks for less gets all", Lapse.NEVER_NARROWS_SCOPE)
            .kills("SMART-TOK-05/narrowed", "token.more-scope"),
        lapsing(REFRESH, "widened", "who asks for more gets it", Lapse.WIDENS_SCOPE)
            .kills("SMART-TOK-05/widened", "token.widened"),
        lapsing(
                REFRESH,
                "of-other",
                "a refresh token is good for any client",
                Lapse.REFRESHES_FOR_OTHER_CLIENT)
            .kills("SMART-TOK-05/client", "token.given"),
        answering(
                REFRESH,
                "error",
                "an unknown refresh token is called another error",
                SmartAsks.refresh(),
                a -> a.edited(j -> rename(j, "invalid_grant", "invalid_token")))
            .kills("SMART-TOK-05/unknown", "token.error")
            .mayAlsoBreak("SMART-TOK-05"),
        answering(
                REFRESH,
                "any",
                "a token is given for any refresh token",
                SmartAsks.refresh(),
                SmartAsks::givenAnyway)
            .kills("SMART-TOK-05/unknown", "token.given")
            .mayAlsoBreak("SMART-TOK-05"),
        lapsing(
                REFRESH,
                "reused",
                "a refresh token that was replaced is good",
                Lapse.ACCEPTS_REPLACED_REFRESH)
            .kills("SMART-TOK-05/renewed", "token.reused"));
  }

  /** Calls an error something else. */
  static void rename(ObjectNode json, String error, String other) {
    if (json.path("error").asText().equals(error)) {
      json.put("error", other);
    }
  }

  private static Fault editing(String name, String what, Consumer<ObjectNode> edit) {
    return Fault.of(name(REFRESH, name), what, Disturbance.editing(SmartAsks.refresh(), edit))
        .in(REFRESH);
  }

  private static Fault answering(
      String feature,
      String name,
      String what,
      Predicate<Ask> which,
      UnaryOperator<Answer> change) {
    return Fault.of(name(feature, name), what, Disturbance.answering(which, change)).in(feature);
  }

  private static Fault lapsing(String feature, String name, String what, Lapse lapse) {
    return Fault.of(name(feature, name), what, lapse).in(feature);
  }

  private static String name(String feature, String name) {
    return feature.replaceFirst("\\d+-", "") + "/" + name;
  }
}
