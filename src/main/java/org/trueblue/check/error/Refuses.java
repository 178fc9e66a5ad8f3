package org.trueblue.check.error;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A server refuses what it cannot or may not do with the right status, and says why in an
 * OperationOutcome (R4, section 3.1.0.1.4; US Core, response classes).
 */
public final class Refuses {

  private static final Pattern STRUCTURED =
      Pattern.compile("(?i)^[^;]*\\b(json|fhir|application/xml)");

  private Refuses() {}

  /**
   * Judges the status of a refusal.
   *
   * @param code of the finding
   * @param summary the duty in one sentence
   * @param statuses those that are right
   */
  public static Judgement judge(
      Exchange exchange, String code, String summary, Set<Integer> statuses) {
    return Checks.one(
        Refuses.class,
        statuses.contains(exchange.status()),
        Finding.shall(
            code,
            summary,
            exchange.title(),
            "status "
                + statuses.stream()
                    .sorted()
                    .map(String::valueOf)
                    .reduce((a, b) -> a + " or " + b)
                    .orElse(""),
            "status " + exchange.status() + given(exchange),
            exchange.id()));
  }

  /**
   * Judges that a search is rejected, with whatever status says that it is the client's error, or
   * 501 (R4, section 3.1.1.4.4, where none is named).
   *
   * @param code of the finding
   */
  public static Judgement rejected(Exchange exchange, String code) {
    boolean rejected =
        (exchange.status() >= 400 && exchange.status() < 500) || exchange.status() == 501;
    return Checks.one(
        Refuses.class,
        rejected,
        Finding.shall(
            code,
            "A search with a modifier that the server does not support is rejected.",
            exchange.title(),
            "status 400",
            "status " + exchange.status() + given(exchange),
            exchange.id()));
  }

  /**
   * Judges that a 401 names a scheme by which the client can authenticate (RFC 9110, section
   * 15.5.2; RFC 6750, section 3); other refusals need not.
   */
  public static Judgement challenges(Exchange exchange) {
    List<Exchange> unauthorized = exchange.status() == 401 ? List.of(exchange) : List.of();
    return Checks.each(
        Refuses.class,
        unauthorized,
        refusal ->
            refusal.response().stream()
                .filter(response -> response.headers().first("WWW-Authenticate").isEmpty())
                .map(
                    response ->
                        Finding.shall(
                            "error.no-challenge",
                            "A 401 says how the client can authenticate.",
                            "WWW-Authenticate",
                            "a challenge, such as Bearer",
                            "no such header",
                            refusal.id())));
  }

  /**
   * Judges that a refusal that says something says it to a client, in JSON or XML, and not to a
   * person in a page or a text (R4, section 3.1.0.1.4); one without a body need not.
   */
  public static Judgement readable(Exchange exchange) {
    List<Exchange> refusals = exchange.status() >= 400 ? List.of(exchange) : List.of();
    return Checks.each(
        Refuses.class,
        refusals,
        refusal ->
            refusal.response().stream()
                .filter(response -> response.body().length > 0)
                .map(response -> response.headers().first("Content-Type").orElse("no media type"))
                .filter(type -> !STRUCTURED.matcher(type).find())
                .map(
                    type ->
                        Finding.should(
                            "error.page",
                            "An error is told to the client, not in a page or a text.",
                            refusal.title(),
                            "an OperationOutcome, or no body",
                            type,
                            refusal.id())));
  }

  /** Judges that a refusal says why; what was not refused need not. */
  public static Judgement explained(Exchange exchange) {
    List<Exchange> refusals = exchange.status() >= 400 ? List.of(exchange) : List.of();
    return Checks.each(Refuses.class, refusals, Refuses::unexplained);
  }

  private static Stream<Finding> unexplained(Exchange refusal) {
    Optional<Resource> resource = resource(refusal);
    boolean outcome = resource.filter(Refuses::isOutcome).isPresent();
    boolean issues =
        resource.filter(r -> !Json.items(r.json().path("issue")).isEmpty()).isPresent();
    return outcome && issues
        ? Stream.empty()
        : Stream.of(
            Finding.should(
                "error.no-outcome",
                "A refusal says why in an OperationOutcome.",
                refusal.title(),
                "an OperationOutcome with an issue",
                outcome
                    ? "an OperationOutcome without issue, which is 1..*"
                    : resource.map(r -> "a " + r.type()).orElse("no resource"),
                refusal.id()));
  }

  private static boolean isOutcome(Resource resource) {
    return resource.type().equals("OperationOutcome");
  }

  private static Optional<Resource> resource(Exchange exchange) {
    try {
      byte[] body = exchange.response().map(Response::body).orElse(new byte[0]);
      return Optional.of(Resource.parse(body));
    } catch (Json.Malformed e) {
      return Optional.empty();
    }
  }

  private static String given(Exchange exchange) {
    return FhirResponse.resource(exchange)
        .map(seen -> " and a " + seen.resource().type())
        .orElse("");
  }
}
