package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Faults of how a client is let in by itself. */
final class SmartStandaloneFaults {

  private static final Topic HERE = new Topic("03-standalone-launch");

  private SmartStandaloneFaults() {}

  static List<Fault> all() {
    return List.of(
        HERE.answering(
                "no-post",
                "no POST is taken",
                SmartAsks.authorize().and(Ask::isPost),
                a -> Answer.refusal(405))
            .kills("SMART-AUTH-01", "authorize.no-login"),
        back(
                "other-state",
                "the user comes back with another state",
                url -> url.replaceFirst("state=[^&]*", "state=of-the-server-itself"))
            .kills("SMART-AUTH-02", "authorize.state")
            .mayAlsoBreak("SMART-"),
        back(
                "no-code",
                "the user comes back without a code",
                url -> url.replaceFirst("code=[^&]*&?", ""))
            .kills("SMART-AUTH-02", "authorize.no-code")
            .mayAlsoBreak("SMART-"),
        untyped("public", SmartAsks.byPublic()).kills("SMART-TOK-01/public", "token.type"),
        untyped("confidential", SmartAsks.bySecret())
            .kills("SMART-TOK-01/confidential", "token.type"),
        untyped("RS384", SmartAsks.signed("RS384")).kills("SMART-TOK-01/RS384", "token.type"),
        untyped("ES384", SmartAsks.signed("ES384")).kills("SMART-TOK-01/ES384", "token.type"),
        told("type", "tokens are of another type", j -> j.put("token_type", "mac"))
            .kills("SMART-TOK-01/confidential", "token.type")
            .mayAlsoBreak("SMART-TOK-01"),
        told("expires-in-text", "the life of a token is a text", j -> j.put("expires_in", "soon"))
            .kills("SMART-TOK-01/confidential", "token.expires-in")
            .mayAlsoBreak("SMART-TOK"),
        told("no-expires-in", "the life of a token is not told", j -> j.remove("expires_in"))
            .kills("SMART-TOK-01/expires-in", "token.expires-in")
            .mayAlsoBreak("SMART-TOK-0"),
        HERE.answering(
                "stored",
                "the answer with a token may be stored",
                SmartAsks.code(),
                a -> a.withHeader("Cache-Control", "max-age=60"))
            .kills("SMART-TOK-02", "token.stored"),
        HERE.answering(
                "pragma",
                "the answer with a token may be stored by who is old",
                SmartAsks.code(),
                a -> a.withoutHeader("Pragma"))
            .kills("SMART-TOK-02", "token.stored"),
        told("longer", "a token is good for ten hours", j -> j.put("expires_in", 36_000))
            .kills("SMART-TOK-03", "token.lifetime"),
        told("more-scope", "more is granted than was asked for", SmartStandaloneFaults::more)
            .kills("SMART-TOK-10", "token.more-scope"),
        told("no-patient", "the client is not told which patient", j -> j.remove("patient"))
            .kills("SMART-CTX-01", "context.patient"),
        told(
                "other-patient",
                "the client is told of a patient that it cannot read",
                j -> j.put("patient", "nobody"))
            .kills("SMART-CTX-01", "context.unreadable")
            .mayAlsoBreak("SMART-CORS"),
        told(
                "context-form",
                "the banner is told as a text",
                j -> j.put("need_patient_banner", "yes"))
            .kills("SMART-CTX-03", "context.form"));
  }

  private static void more(ObjectNode json) {
    json.put("scope", json.path("scope").asText() + " patient/Immunization.rs");
  }

  private static Fault untyped(String client, Predicate<Ask> by) {
    return HERE.answering(
        "no-type-" + client,
        "the answer does not tell the type of a token: " + client,
        SmartAsks.code().and(by),
        a -> a.edited(json -> json.remove("token_type")));
  }

  private static Fault told(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.editing(name, what, SmartAsks.code(), edit);
  }

  private static Fault back(String name, String what, UnaryOperator<String> change) {
    return HERE.fault(name, what, SmartAsks.comingBack(change));
  }
}
