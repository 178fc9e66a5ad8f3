package org.trueblue.proof;

import java.util.List;

/** Faults of errors and headers of a server like CMS Blue Button 2.0. */
final class ErrorFaults {

  private static final Topic HERE = new Topic("6-errors-and-headers");

  private ErrorFaults() {}

  static List<Fault> all() {
    return List.of(
        HERE.answering(
                "open",
                "anybody is let in",
                FhirAsk.search("Patient"),
                a -> a.status() == 401 ? a.withStatus(200) : a)
            .kills("BB-ERR-01", "token.not-needed")
            .mayAlsoBreak("BB-ERR-02", "BB-RES-34", "BB-TOK-19", "BB-TOK-21"),
        HERE.answering(
                "page",
                "who has no token is shown a page",
                FhirAsk.search("Patient"),
                a -> a.status() == 401 ? a.withBody("<html></html>") : a)
            .kills("BB-ERR-01", "error.no-json"),
        HERE.answering(
                "no-challenge",
                "a 401 does not say how to come in",
                ask -> true,
                a -> a.withoutHeader("WWW-Authenticate"))
            .kills("BB-ERR-02", "error.no-challenge"),
        HERE.answering(
                "token-in-address",
                "a token in an address is overlooked",
                ask -> ask.query().contains("access_token="),
                a -> a.withStatus(200))
            .kills("BB-ERR-03", "response.status"),
        HERE.answering(
                "detail",
                "errors are no OperationOutcomes",
                FhirAsk.search("ExplanationOfBenefit"),
                a -> a.status() == 400 ? a.withBody("{\"detail\":\"no\"}") : a)
            .kills("BB-ERR-04", "error.no-outcome")
            .kills("BB-ERR-06", "error.no-outcome"),
        HERE.answering(
                "other-type",
                "another type is forbidden rather than unknown",
                FhirAsk.search("Observation"),
                a -> a.withStatus(403))
            .kills("BB-ERR-08", "response.status"),
        HERE.answering(
                "unknown",
                "what does not exist is an error of the server",
                FhirAsk.read("Patient"),
                a -> a.status() == 404 ? a.withStatus(500) : a)
            .kills("BB-ERR-09", "response.status")
            .mayAlsoBreak("BB-RES-04", "BB-RES-05"),
        HERE.answering(
                "limit",
                "how much may still be asked is not told",
                FhirAsk.search("Patient"),
                a -> a.withoutHeader("X-RateLimit-Remaining"))
            .kills("BB-HDR-01", "header.limit"),
        HERE.answering(
                "still-limit",
                "how much may still be asked does not change",
                FhirAsk.search("Patient"),
                a -> a.withHeader("X-RateLimit-Remaining", "500"))
            .kills("BB-HDR-01", "header.limit"),
        HERE.answering(
                "tls",
                "browsers may come without TLS",
                ask -> true,
                a -> a.withoutHeader("Strict-Transport-Security"))
            .kills("BB-HDR-02", "header.value"),
        HERE.answering(
                "short-tls",
                "browsers are told to come by TLS for a day",
                ask -> true,
                a -> a.withHeader("Strict-Transport-Security", "max-age=86400"))
            .kills("BB-HDR-02", "header.value"),
        HERE.answering(
                "sniffing",
                "browsers may guess what comes",
                ask -> true,
                a -> a.withoutHeader("X-Content-Type-Options"))
            .kills("BB-HDR-02", "header.value"),
        HERE.answering(
                "framed",
                "pages may be framed",
                ask -> true,
                a -> a.withoutHeader("X-Frame-Options"))
            .kills("BB-HDR-02", "header.value"),
        HERE.answering(
                "referrer",
                "browsers are not told what to tell others",
                ask -> true,
                a -> a.withoutHeader("Referrer-Policy"))
            .kills("BB-HDR-10", "header.value"),
        HERE.answering(
                "cors",
                "pages of others may not ask",
                ask -> true,
                a -> a.withoutHeader("Access-Control-Allow-Origin"))
            .kills("BB-HDR-03", "header.value"),
        HERE.answering(
                "json",
                "JSON always comes as that of FHIR",
                FhirAsk.search("Patient"),
                a -> a.status() == 200 ? a.withHeader("Content-Type", "application/fhir+json") : a)
            .kills("BB-HDR-04", "response.media-type"),
        HERE.answering(
                "format-parameter",
                "_format is not known",
                ask -> ask.query().contains("_format=json"),
                a -> a.withStatus(400))
            .kills("BB-HDR-04", "response.status"),
        HERE.answering(
                "unpacked",
                "nothing is packed",
                ask -> true,
                a -> a.withHeader("Content-Encoding", "identity"))
            .kills("BB-HDR-05", "header.value"),
        HERE.answering(
                "robots",
                "robots may go anywhere",
                ask -> ask.path().equals("robots.txt"),
                a -> a.withBody("User-agent: *\n"))
            .kills("BB-HDR-07", "response.line"),
        HERE.answering(
                "metadata-json",
                "the capabilities come as plain JSON",
                ask -> ask.path().endsWith("/metadata"),
                a -> a.withHeader("Content-Type", "application/json"))
            .kills("BB-HDR-08", "response.media-type"),
        HERE.answering(
                "none",
                "a limit is None",
                ask -> ask.path().endsWith("/metadata"),
                a -> a.withHeader("X-RateLimit-Limit", "None"))
            .kills("BB-HDR-09", "header.limit"));
  }
}
