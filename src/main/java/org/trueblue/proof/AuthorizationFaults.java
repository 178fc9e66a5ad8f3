package org.trueblue.proof;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

/** Faults of how a server like CMS Blue Button 2.0 answers requests for authorization. */
final class AuthorizationFaults {

  private static final Topic HERE = new Topic("2-authorize");

  private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  private static final String STATE = "a-state-of-the-server-itself";

  private AuthorizationFaults() {}

  static List<Fault> all() {
    return List.of(
        HERE.answering(
                "none",
                "no request for authorization is answered",
                AuthorizationFaults::isRight,
                a -> Answer.refusal(500))
            .kills("BB-AUTH-01", "authorize.no-login")
            .mayAlsoBreak("BB-AUTH"),
        HERE.asking(
                "no-challenge",
                "a request without a challenge is taken",
                lacking("code_challenge").and(having("code_challenge_method")),
                ask -> ask.with("code_challenge", CHALLENGE))
            .kills("BB-AUTH-02", "authorize.accepted")
            .mayAlsoBreak("BB-AUTH-22"),
        HERE.asking(
                "no-pkce",
                "a request without any proof is taken",
                lacking("code_challenge").and(lacking("code_challenge_method")),
                ask -> ask.with("code_challenge", CHALLENGE).with("code_challenge_method", "S256"))
            .kills("BB-AUTH-03", "authorize.accepted"),
        HERE.asking(
                "plain",
                "a challenge that is no hash is taken",
                with("code_challenge_method", "plain"),
                ask -> ask.changing("code_challenge_method", m -> "S256"))
            .kills("BB-AUTH-04", "authorize.accepted"),
        HERE.asking(
                "no-state",
                "a request without a state is taken",
                lacking("state").and(ask -> !ask.isPost()),
                ask -> ask.with("state", STATE))
            .kills("BB-AUTH-05", "authorize.accepted"),
        HERE.asking(
                "short-state",
                "a short state is taken",
                ask -> ask.parameter("state"::equals).map(s -> s.length() == 15).orElse(false),
                ask -> ask.changing("state", s -> STATE))
            .kills("BB-AUTH-06", "authorize.accepted"),
        HERE.answering(
                "wants-scope",
                "a request must name its scopes",
                lacking("scope"),
                a -> Answer.refusal(400))
            .kills("BB-AUTH-07", "authorize.no-login"),
        HERE.asking(
                "no-scope",
                "a request without a scope is taken",
                lacking("scope"),
                ask -> ask.with("scope", "openid"))
            .kills("BB-AUTH-07/v3", "authorize.accepted"),
        HERE.asking(
                "secret",
                "a secret in an address is taken",
                having("client_secret"),
                ask -> ask.without("client_secret"))
            .kills("BB-AUTH-08", "authorize.accepted"),
        HERE.asking(
                "state-in-address",
                "a POST without a state is taken",
                lacking("state").and(Ask::isPost),
                ask -> ask.with("state", STATE))
            .kills("BB-AUTH-09", "response.status"),
        HERE.answering(
                "no-post",
                "no POST is taken",
                at().and(Ask::isPost).and(having("state")),
                a -> Answer.refusal(405))
            .kills("BB-AUTH-10", "authorize.no-login"),
        HERE.answering(
                "unknown-client",
                "an unknown client is sent back",
                with("client_id", "no-client-of-anybody").and(having("code_challenge")),
                a -> to("http://localhost:8400/callback?error=unauthorized_client"))
            .kills("BB-AUTH-11", "authorize.led-on"),
        HERE.answering(
                "unknown-client-status",
                "an unknown client is refused with 400",
                with("client_id", "no-client-of-anybody").and(having("code_challenge")),
                a -> a.withStatus(400))
            .kills("BB-AUTH-11", "authorize.status"),
        HERE.asking(
                "below",
                "users are led to addresses below the one that is registered",
                ask -> ask.query().contains("%2Fbelow"),
                ask -> ask.changing("redirect_uri", uri -> uri.replace("/below", "")))
            .kills("BB-AUTH-12", "authorize.led-on"),
        HERE.answering(
                "agreed-without-state",
                "who agrees comes back without the state",
                ask -> true,
                a ->
                    location(a).contains("code=")
                        ? to(location(a).replaceFirst("&state=.*", ""))
                        : a)
            .kills("BB-AUTH-17/agreed", "authorize.state"),
        HERE.answering(
                "open-redirect",
                "users are led to any address",
                with("redirect_uri", "https://elsewhere.example.org/callback"),
                a -> to("https://elsewhere.example.org/callback?error=invalid_request"))
            .kills("BB-AUTH-12", "authorize.led-on"),
        HERE.answering(
                "any-continuation",
                "a request that nobody made is continued",
                ask -> ask.path().contains("/o/authorize/1111"),
                a -> Answer.of(200, "text/html", "<form></form>"))
            .kills("BB-AUTH-13", "response.status"),
        HERE.answering(
                "no-language",
                "a request with a language fails",
                having("lang"),
                a -> Answer.refusal(500))
            .kills("BB-AUTH-14", "authorize.no-login"),
        HERE.asking(
                "other-language",
                "the login is in English for everybody",
                having("lang"),
                ask -> ask.without("lang"))
            .kills("BB-AUTH-14", "authorize.language"),
        HERE.asking(
                "implicit",
                "a token is given by redirect",
                with("response_type", "token"),
                ask -> ask.changing("response_type", t -> "code"))
            .kills("BB-AUTH-15", "authorize.accepted"),
        HERE.answering(
                "declined-without-state",
                "who declines comes back without the state",
                ask -> true,
                a ->
                    location(a).contains("access_denied")
                        ? to(location(a).replaceFirst("&state=.*", ""))
                        : a)
            .kills("BB-AUTH-17", "authorize.error"),
        HERE.answering(
                "declined-otherwise",
                "who declines comes back with another error",
                ask -> true,
                a ->
                    location(a).contains("access_denied")
                        ? to(location(a).replace("access_denied", "server_error"))
                        : a)
            .kills("BB-AUTH-17", "authorize.error"),
        HERE.answering(
                "order",
                "what is wrong with a request is seen before the client",
                with("client_id", "no-client-of-anybody").and(lacking("code_challenge")),
                a -> a.withStatus(400))
            .kills("BB-AUTH-20", "response.status"),
        HERE.answering(
                "scope-in-json",
                "an unknown scope is refused in JSON",
                ask -> true,
                a ->
                    location(a).contains("invalid_scope")
                        ? Answer.of(400, "application/json", "{\"message\":\"Invalid scopes.\"}")
                        : a)
            .kills("BB-AUTH-21", "authorize.no-redirect"),
        HERE.answering(
                "refusal-in-json",
                "a request is refused in JSON",
                ask -> true,
                a ->
                    location(a).contains("error=invalid_request")
                        ? Answer.of(
                            400,
                            "application/json",
                            "{\"message\":\"%s\"}"
                                .formatted(URLDecoder.decode(location(a), StandardCharsets.UTF_8)))
                        : a)
            .kills("BB-AUTH-22", "authorize.no-redirect"),
        HERE.answering(
                "refusal-unexplained",
                "a refusal does not say what is missing",
                ask -> true,
                a ->
                    location(a).contains("error_description=Missing")
                        ? to(location(a).replaceFirst("error_description=[^&]*&?", ""))
                        : a)
            .kills("BB-AUTH-02", "authorize.unexplained")
            .kills("BB-AUTH-03", "authorize.unexplained")
            .kills("BB-AUTH-05", "authorize.unexplained")
            .mayAlsoBreak("BB-AUTH-07"));
  }

  private static Predicate<Ask> at() {
    return ask -> ask.path().matches("v\\d/o/authorize/?");
  }

  private static boolean isRight(Ask ask) {
    return at().test(ask) && !ask.isPost() && ask.parameter("lang"::equals).isEmpty();
  }

  private static Predicate<Ask> lacking(String name) {
    return at().and(ask -> ask.parameter(name::equals).isEmpty());
  }

  private static Predicate<Ask> having(String name) {
    return at().and(ask -> ask.parameter(name::equals).isPresent());
  }

  private static Predicate<Ask> with(String name, String value) {
    return at().and(ask -> ask.parameter(name::equals).filter(value::equals).isPresent());
  }

  private static String location(Answer answer) {
    return answer.headers().first("Location").orElse("");
  }

  private static Answer to(String location) {
    return Answer.of(302, "text/plain", "").withHeader("Location", location);
  }
}
