package org.trueblue.check.response;

import java.util.List;
import java.util.Optional;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.fhir.Bundle;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A request that succeeds is answered with 200 and a resource in JSON (R4, sections 3.1.0.1.9 and
 * 3.1.0.2).
 */
public final class FhirResponse {

  private FhirResponse() {}

  /** The resource in a response of status 200, if there is one. */
  public static Optional<Seen> resource(Exchange exchange) {
    return exchange.status() == 200 ? parsed(exchange) : Optional.empty();
  }

  /** The OperationOutcome in a response of whatever status, if there is one. */
  public static Optional<Seen> outcome(Exchange exchange) {
    return parsed(exchange).filter(seen -> seen.resource().type().equals("OperationOutcome"));
  }

  private static Optional<Seen> parsed(Exchange exchange) {
    return exchange
        .response()
        .flatMap(
            response -> {
              try {
                return Optional.of(new Seen(Resource.parse(response.body()), exchange.id()));
              } catch (Json.Malformed e) {
                return Optional.empty();
              }
            });
  }

  /** The resource in a response of status 200 that has this type, if there is one. */
  public static Optional<Seen> resource(Exchange exchange, String type) {
    return resource(exchange).filter(seen -> seen.resource().type().equals(type));
  }

  /** The resources in the entries of a Bundle in a response of status 200. */
  public static List<Seen> entries(Exchange exchange) {
    return resource(exchange, "Bundle").stream()
        .flatMap(seen -> Bundle.of(seen.resource()).stream())
        .flatMap(bundle -> bundle.entries().stream())
        .flatMap(entry -> entry.resource().stream())
        .map(resource -> new Seen(resource, exchange.id()))
        .toList();
  }

  /**
   * Judges that an exchange gave a resource of a type.
   *
   * @param exchange with a response
   * @param type of the resource
   */
  public static Judgement judge(Exchange exchange, String type) {
    return Checks.one(FhirResponse.class, finding(exchange, type).stream());
  }

  private static Optional<Finding> finding(Exchange exchange, String type) {
    if (exchange.status() != 200) {
      return Optional.of(
          Finding.shall(
              "response.status",
              "The request is answered with 200.",
              exchange.title(),
              "status 200 and a " + type,
              "status " + exchange.status(),
              exchange.id()));
    }
    Optional<Response> response = exchange.response();
    try {
      Resource resource = Resource.parse(response.map(Response::body).orElse(new byte[0]));
      return resource.type().equals(type)
          ? Optional.empty()
          : Optional.of(
              Finding.shall(
                  "response.type",
                  "The response holds the type that was asked for.",
                  "resourceType",
                  type,
                  resource.type(),
                  exchange.id()));
    } catch (Json.Malformed e) {
      return Optional.of(
          Finding.shall(
              "response.malformed",
              "The response holds a FHIR resource in JSON.",
              exchange.title(),
              "a " + type + " in JSON",
              String.valueOf(e.getMessage()),
              exchange.id()));
    }
  }
}
