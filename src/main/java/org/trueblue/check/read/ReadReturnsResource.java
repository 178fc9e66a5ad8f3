package org.trueblue.check.read;

import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/**
 * A read returns the resource that was asked for: its id is the one in the URL, and an ETag, where
 * there is one, tells its version (R4, section 3.1.0.2 read).
 */
public final class ReadReturnsResource {

  private ReadReturnsResource() {}

  /** Judges the exchange of one read. */
  public static Judgement judge(Exchange exchange, String type, String id) {
    return FhirResponse.resource(exchange, type)
        .map(seen -> Checks.one(ReadReturnsResource.class, findings(exchange, seen, id)))
        .orElseGet(() -> FhirResponse.judge(exchange, type));
  }

  private static Stream<Finding> findings(Exchange exchange, Seen seen, String id) {
    Resource resource = seen.resource();
    Stream<Finding> wrongId =
        resource.id().equals(id)
            ? Stream.empty()
            : Stream.of(
                Finding.shall(
                    "read.id",
                    "A read returns the resource with the id in the URL.",
                    resource.type() + ".id",
                    id,
                    resource.id().isEmpty() ? "no id" : resource.id(),
                    exchange.id()));
    return Stream.of(wrongId, etag(exchange, resource), lastModified(exchange))
        .flatMap(findings -> findings);
  }

  /** One of the three forms of a date of HTTP (RFC 9110, sections 5.6.7 and 8.8.2). */
  private static Stream<Finding> lastModified(Exchange exchange) {
    return exchange.response().map(Response::headers).stream()
        .flatMap(headers -> headers.first("Last-Modified").stream())
        .filter(date -> !HttpDate.isOne(date))
        .map(
            date ->
                Finding.shall(
                    "read.last-modified",
                    "The header Last-Modified is a date of HTTP.",
                    "Last-Modified",
                    "a date such as Sun, 06 Nov 1994 08:49:37 GMT",
                    date,
                    exchange.id()));
  }

  private static Stream<Finding> etag(Exchange exchange, Resource resource) {
    return exchange.response().map(Response::headers).stream()
        .flatMap(headers -> headers.first("ETag").stream())
        .filter(etag -> !resource.versionId().isEmpty())
        .filter(etag -> !version(etag).equals(resource.versionId()))
        .map(
            etag ->
                Finding.should(
                    "read.etag",
                    "The ETag of a read is the version of the resource.",
                    "ETag",
                    "W/\"" + resource.versionId() + "\", as meta.versionId",
                    etag,
                    exchange.id()));
  }

  /** The opaque tag, whether weak or not. */
  private static String version(String etag) {
    return etag.replaceFirst("^W/", "").replace("\"", "");
  }
}
