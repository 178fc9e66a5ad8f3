package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.trueblue.reference.smart.Lapse;

/** Faults of how refresh tokens are exchanged. */
final class SmartRefreshFaults {

  private static final Topic HERE = new Topic("09-refresh");

  private SmartRefreshFaults() {}

  static List<Fault> all() {
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
        HERE.answering(
                "stored",
                "the answer may be stored",
                SmartAsks.refresh(),
                a -> a.withoutHeader("Cache-Control"))
            .kills("SMART-TOK-06/stored", "token.stored"),
        HERE.trait("not-narrowed", "who asks for less gets all", Lapse.NEVER_NARROWS_SCOPE)
            .kills("SMART-TOK-05/narrowed", "token.more-scope"),
        HERE.trait("widened", "who asks for more gets it", Lapse.WIDENS_SCOPE)
            .kills("SMART-TOK-05/widened", "token.widened"),
        HERE.trait(
                "of-other",
                "a refresh token is good for any client",
                Lapse.REFRESHES_FOR_OTHER_CLIENT)
            .kills("SMART-TOK-05/client", "token.given"),
        HERE.answering(
                "error",
                "an unknown refresh token is called another error",
                SmartAsks.refresh(),
                SmartAsks.calling("invalid_grant", "invalid_token"))
            .kills("SMART-TOK-05/unknown", "token.error")
            .mayAlsoBreak("SMART-TOK-05"),
        HERE.answering(
                "any",
                "a token is given for any refresh token",
                SmartAsks.refresh(),
                SmartAsks::givenAnyway)
            .kills("SMART-TOK-05/unknown", "token.given")
            .mayAlsoBreak("SMART-TOK-05"),
        HERE.trait(
                "reused",
                "a refresh token that was replaced is good",
                Lapse.ACCEPTS_REPLACED_REFRESH)
            .kills("SMART-TOK-05/renewed", "token.reused"));
  }

  private static Fault editing(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.editing(name, what, SmartAsks.refresh(), edit);
  }
}
