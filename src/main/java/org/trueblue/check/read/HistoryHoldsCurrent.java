package org.trueblue.check.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Bundle;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * The history of a resource is a Bundle of type history that holds versions of that resource alone,
 * the current one among them (R4, section 3.1.0.11 history).
 */
public final class HistoryHoldsCurrent {

  private HistoryHoldsCurrent() {}

  /**
   * Judges the exchange of one history.
   *
   * @param current the resource as it was read, with its versionId
   */
  public static Judgement judge(Exchange exchange, Resource current) {
    Optional<Seen> bundle = FhirResponse.resource(exchange, "Bundle");
    return bundle
        .flatMap(seen -> Bundle.of(seen.resource()))
        .map(b -> Checks.one(HistoryHoldsCurrent.class, findings(exchange, b, current)))
        .orElseGet(() -> FhirResponse.judge(exchange, "Bundle"));
  }

  private static Stream<Finding> findings(Exchange exchange, Bundle bundle, Resource current) {
    List<Resource> versions =
        bundle.entries().stream()
            .flatMap(entry -> entry.resource().stream())
            // A server's hints, which nothing forbids here.
            .filter(resource -> !resource.type().equals("OperationOutcome"))
            .toList();
    boolean holdsCurrent =
        versions.stream()
            .filter(version -> version.reference().equals(current.reference()))
            .anyMatch(version -> version.versionId().equals(current.versionId()));
    Stream<Finding> type =
        bundle.type().equals("history")
            ? Stream.empty()
            : Stream.of(
                Finding.shall(
                    "history.type",
                    "A history is a Bundle of type history.",
                    "Bundle.type",
                    "history",
                    bundle.type().isEmpty() ? "absent" : bundle.type(),
                    exchange.id()));
    Stream<Finding> missing =
        holdsCurrent
            ? Stream.empty()
            : Stream.of(
                Finding.shall(
                    "history.current",
                    "A history holds the current version.",
                    "Bundle.entry",
                    current.reference() + " version " + current.versionId(),
                    versions.size() + " other versions",
                    exchange.id()));
    Stream<Finding> foreign =
        versions.stream()
            .filter(version -> !version.reference().equals(current.reference()))
            .limit(1)
            .map(
                version ->
                    Finding.shall(
                        "history.foreign",
                        "A history holds versions of one resource.",
                        "Bundle.entry.resource",
                        current.reference(),
                        version.reference(),
                        exchange.id()));
    return Stream.of(type, missing, foreign).flatMap(stream -> stream);
  }
}
