package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.trueblue.reference.smart.Lapse;

/** Faults of how a client is let in, by itself or from an EHR. */
final class SmartLaunchFaults {

  private static final String STANDALONE = "03-standalone-launch";
  private static final String AUTHORIZATION = "04-authorization";
  private static final String EHR = "07-ehr-launch";

  private SmartLaunchFaults() {}

  static List<Fault> all() {
    return Stream.of(standalone(), authorization(), ehr()).flatMap(List::stream).toList();
  }

  private static List<Fault> standalone() {
    return List.of(
        answering(
                "no-post",
                "no POST is taken",
                SmartAsks.authorize().and(Ask::isPost),
                a -> Answer.refusal(405))
            .in(STANDALONE)
            .kills("SMART-AUTH-01", "authorize.no-login"),
        comingBack(
                "other-state",
                "the user comes back with another state",
                url -> url.replaceFirst("state=[^&]*", "state=of-the-server-itself"))
            .in(STANDALONE)
            .kills("SMART-AUTH-02", "authorize.state")
            .mayAlsoBreak("SMART-"),
        comingBack(
                "no-code",
                "the user comes back without a code",
                url -> url.replaceFirst("code=[^&]*&?", ""))
            .in(STANDALONE)
            .kills("SMART-AUTH-02", "authorize.no-code")
            .mayAlsoBreak("SMART-"),
        untyped("public", SmartAsks.byPublic()).kills("SMART-TOK-01/public", "token.type"),
        untyped("confidential", SmartAsks.bySecret())
            .kills("SMART-TOK-01/confidential", "token.type"),
        untyped("RS384", SmartAsks.signed("RS384")).kills("SMART-TOK-01/RS384", "token.type"),
        untyped("ES384", SmartAsks.signed("ES384")).kills("SMART-TOK-01/ES384", "token.type"),
        editing("type", "tokens are of another type", j -> j.put("token_type", "mac"))
            .in(STANDALONE)
            .kills("SMART-TOK-01/confidential", "token.type")
            .mayAlsoBreak("SMART-TOK-01"),
        editing(
                "expires-in-text",
                "the life of a token is a text",
                j -> j.put("expires_in", "soon"))
            .in(STANDALONE)
            .kills("SMART-TOK-01/confidential", "token.expires-in")
            .mayAlsoBreak("SMART-TOK"),
        editing("no-expires-in", "the life of a token is not told", j -> j.remove("expires_in"))
            .in(STANDALONE)
            .kills("SMART-TOK-01/expires-in", "token.expires-in")
            .mayAlsoBreak("SMART-TOK-0"),
        answering(
                "stored",
                "the answer with a token may be stored",
                SmartAsks.code(),
                a -> a.withHeader("Cache-Control", "max-age=60"))
            .in(STANDALONE)
            .kills("SMART-TOK-02", "token.stored"),
        answering(
                "pragma",
                "the answer with a token may be stored by who is old",
                SmartAsks.code(),
                a -> a.withoutHeader("Pragma"))
            .in(STANDALONE)
            .kills("SMART-TOK-02", "token.stored"),
        editing("longer", "a token is good for ten hours", j -> j.put("expires_in", 36_000))
            .in(STANDALONE)
            .kills("SMART-TOK-03", "token.lifetime"),
        editing("more-scope", "more is granted than was asked for", SmartLaunchFaults::more)
            .in(STANDALONE)
            .kills("SMART-TOK-10", "token.more-scope"),
        editing("no-patient", "the client is not told which patient", j -> j.remove("patient"))
            .in(STANDALONE)
            .kills("SMART-CTX-01", "context.patient"),
        editing(
                "other-patient",
                "the client is told of a patient that it cannot read",
                j -> j.put("patient", "nobody"))
            .in(STANDALONE)
            .kills("SMART-CTX-01", "context.unreadable")
            .mayAlsoBreak("SMART-CORS"),
        editing(
                "context-form",
                "the banner is told as a text",
                j -> j.put("need_patient_banner", "yes"))
            .in(STANDALONE)
            .kills("SMART-CTX-03", "context.form"));
  }

  private static List<Fault> authorization() {
    return List.of(
        lapsing("other-aud", "a request for the data of others is taken", Lapse.IGNORES_AUD)
            .kills("SMART-AUTH-03", "authorize.aud"),
        lapsing("open-redirect", "users are led to any address", Lapse.SENDS_ANYWHERE)
            .kills("SMART-AUTH-04", "authorize.led-on"),
        asking(
                "unknown-client",
                "an unknown client is taken",
                SmartAsks.authorize()
                    .and(SmartAsks.having("client_id"))
                    .and(ask -> !ask.parameter("client_id"::equals).orElse("").endsWith("-app")),
                ask -> ask.changing("client_id", id -> "public-app"))
            .kills("SMART-AUTH-05", "authorize.accepted"),
        asking(
                "no-response-type",
                "a request without a response type is taken",
                SmartAsks.authorize().and(SmartAsks.having("response_type").negate()),
                ask -> ask.with("response_type", "code"))
            .kills("SMART-AUTH-06/absent", "authorize.accepted"),
        asking(
                "any-response-type",
                "a request with an unknown response type is taken",
                SmartAsks.authorize().and(SmartAsks.having("response_type")),
                ask -> ask.changing("response_type", type -> "code"))
            .kills("SMART-AUTH-06/unknown", "authorize.accepted"),
        comingBack(
                "declined-without-state",
                "who declines comes back without the state",
                url -> url.contains("access_denied") ? url.replaceFirst("&state=[^&]*", "") : url)
            .in(AUTHORIZATION)
            .kills("SMART-AUTH-07", "authorize.error"),
        comingBack(
                "declined-otherwise",
                "who declines comes back with another error",
                url -> url.replace("access_denied", "server_error"))
            .in(AUTHORIZATION)
            .kills("SMART-AUTH-07", "authorize.error"));
  }

  private static List<Fault> ehr() {
    return List.of(
        opening(
                "no-launch",
                "an EHR opens the client without a launch",
                url -> url.replaceFirst("&?launch=[^&]*", ""))
            .kills("SMART-EHR-01", "launch.launch")
            .mayAlsoBreak("SMART-"),
        opening(
                "other-iss",
                "an EHR opens the client with the address of another server",
                url -> url.replaceFirst("iss=[^&]*", "iss=https%3A%2F%2Felsewhere.example.org"))
            .kills("SMART-EHR-01", "launch.iss")
            .mayAlsoBreak("SMART-"),
        editing(
                "ehr-token",
                "the answer does not tell the type of a token",
                j -> j.remove("token_type"))
            .in(EHR)
            .kills("SMART-EHR-02", "token.type"),
        editing(
                "ehr-patient",
                "the client is not told which patient is open",
                j -> j.remove("patient"))
            .in(EHR)
            .kills("SMART-CTX-01/ehr", "context.patient"),
        editing(
                "encounter",
                "the client is not told which encounter is open",
                j -> j.remove("encounter"))
            .in(EHR)
            .kills("SMART-CTX-02", "context.encounter"),
        editing("other-encounter", "the encounter cannot be read", j -> j.put("encounter", "none"))
            .in(EHR)
            .kills("SMART-CTX-02", "context.unreadable"),
        editing("ehr-form", "the banner is told as a number", j -> j.put("need_patient_banner", 1))
            .in(EHR)
            .kills("SMART-CTX-03/ehr", "context.form")
            .mayAlsoBreak("SMART-CTX-05"),
        editing("no-banner", "nothing is said of the banner", j -> j.remove("need_patient_banner"))
            .in(EHR)
            .kills("SMART-CTX-05/banner", "context.banner"),
        editing("no-style", "nothing is said of the style", j -> j.remove("smart_style_url"))
            .in(EHR)
            .kills("SMART-CTX-05/style", "context.style"),
        answering(
                "style-gone",
                "the style is not there",
                SmartAsks.at("ehr/style.json"),
                a -> Answer.refusal(404))
            .in(EHR)
            .kills("SMART-CTX-05/style", "context.style"));
  }

  private static void more(ObjectNode json) {
    json.put("scope", json.path("scope").asText() + " patient/Immunization.rs");
  }

  private static Fault untyped(String client, Predicate<Ask> by) {
    return answering(
            "no-type-" + client,
            "the answer does not tell the type of a token: " + client,
            SmartAsks.code().and(by),
            a -> a.edited(json -> json.remove("token_type")))
        .in(STANDALONE);
  }

  private static Fault editing(String name, String what, Consumer<ObjectNode> edit) {
    return Fault.of("launch/" + name, what, Disturbance.editing(SmartAsks.code(), edit));
  }

  private static Fault answering(
      String name, String what, Predicate<Ask> which, UnaryOperator<Answer> change) {
    return Fault.of("launch/" + name, what, Disturbance.answering(which, change));
  }

  private static Fault comingBack(String name, String what, UnaryOperator<String> change) {
    return Fault.of("launch/" + name, what, SmartAsks.comingBack(change));
  }

  private static Fault opening(String name, String what, UnaryOperator<String> change) {
    return Fault.of("launch/" + name, what, SmartAsks.opening(change)).in(EHR);
  }

  private static Fault asking(
      String name, String what, Predicate<Ask> which, UnaryOperator<Ask> change) {
    return Fault.of("launch/" + name, what, Disturbance.asking(which, change)).in(AUTHORIZATION);
  }

  private static Fault lapsing(String name, String what, Lapse lapse) {
    return Fault.of("authorization/" + name, what, lapse).in(AUTHORIZATION);
  }
}
