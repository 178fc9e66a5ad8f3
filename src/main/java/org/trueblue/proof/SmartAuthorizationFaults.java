package org.trueblue.proof;

import java.util.List;
import java.util.function.UnaryOperator;
import org.trueblue.reference.smart.Lapse;

/** Faults of which requests for authorization are taken, and of how they are refused. */
final class SmartAuthorizationFaults {

  private static final Topic HERE = new Topic("04-authorization");

  private SmartAuthorizationFaults() {}

  static List<Fault> all() {
    return List.of(
        HERE.trait("other-aud", "a request for the data of others is taken", Lapse.IGNORES_AUD)
            .kills("SMART-AUTH-03", "authorize.aud"),
        HERE.trait("open-redirect", "users are led to any address", Lapse.SENDS_ANYWHERE)
            .kills("SMART-AUTH-04", "authorize.led-on"),
        HERE.asking(
                "unknown-client",
                "an unknown client is taken",
                SmartAsks.authorize()
                    .and(SmartAsks.having("client_id"))
                    .and(ask -> !ask.parameter("client_id"::equals).orElse("").endsWith("-app")),
                ask -> ask.changing("client_id", id -> "public-app"))
            .kills("SMART-AUTH-05", "authorize.accepted"),
        HERE.asking(
                "no-response-type",
                "a request without a response type is taken",
                SmartAsks.authorize().and(SmartAsks.having("response_type").negate()),
                ask -> ask.with("response_type", "code"))
            .kills("SMART-AUTH-06/absent", "authorize.accepted"),
        HERE.asking(
                "any-response-type",
                "a request with an unknown response type is taken",
                SmartAsks.authorize().and(SmartAsks.having("response_type")),
                ask -> ask.changing("response_type", type -> "code"))
            .kills("SMART-AUTH-06/unknown", "authorize.accepted"),
        back(
                "declined-without-state",
                "who declines comes back without the state",
                url -> url.contains("access_denied") ? url.replaceFirst("&state=[^&]*", "") : url)
            .kills("SMART-AUTH-07", "authorize.error"),
        back(
                "declined-otherwise",
                "who declines comes back with another error",
                url -> url.replace("access_denied", "server_error"))
            .kills("SMART-AUTH-07", "authorize.error"));
  }

  private static Fault back(String name, String what, UnaryOperator<String> change) {
    return HERE.fault(name, what, SmartAsks.comingBack(change));
  }
}
