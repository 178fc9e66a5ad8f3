package org.trueblue.check.smart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.response.JsonAnswer;
import org.trueblue.evidence.Exchange;
import org.trueblue.evidence.Reply.Response;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** The brands of a server (SMART App Launch 2.2, User-access Brands and Endpoints). */
public final class BrandBundle {

  private static final String ABSENT_REASON =
      "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  private static final Set<String> REASONS = Set.of("asked-declined", "asked-unknown");

  private static final String INSTANT =
      "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";

  private final Exchange exchange;
  private final JsonNode bundle;

  /** The bundle that an exchange gave. */
  public BrandBundle(Exchange exchange) {
    this.exchange = exchange;
    this.bundle = JsonAnswer.of(exchange);
  }

  /** Judges that each endpoint is one of a brand. */
  public Judgement primary() {
    boolean read =
        exchange.status() == 200 && bundle.path("resourceType").asText().equals("Bundle");
    List<JsonNode> endpoints = entries("Endpoint");
    if (!read || endpoints.isEmpty()) {
      return Checks.one(
          BrandBundle.class,
          false,
          finding(
              "brands.status",
              "The brands can be read.",
              exchange.title(),
              "status 200 and a Bundle with endpoints",
              "status %d and %d endpoints".formatted(exchange.status(), endpoints.size())));
    }
    Set<String> referred =
        entries("Organization").stream()
            .map(entry -> entry.path("resource"))
            .flatMap(brand -> Json.items(brand.path("endpoint")).stream())
            .map(reference -> reference.path("reference").asText())
            .collect(Collectors.toSet());
    return Checks.each(
        BrandBundle.class,
        endpoints,
        entry -> {
          String key = "Endpoint/" + entry.path("resource").path("id").asText();
          boolean branded =
              referred.contains(key) || referred.contains(entry.path("fullUrl").asText());
          return branded
              ? Stream.empty()
              : Stream.of(
                  finding(
                      "brands.primary",
                      "Each endpoint has a brand.",
                      "Bundle.entry(" + key + ")",
                      "an Organization with it in 'endpoint'",
                      "none"));
        });
  }

  /** Whether there is a brand in it. */
  public boolean hasBrands() {
    return exchange.status() == 200 && !entries("Organization").isEmpty();
  }

  /** Judges that it is told when the bundle was changed. */
  public Judgement timestamp() {
    String actual = bundle.path("timestamp").asText();
    return Checks.one(
        BrandBundle.class,
        actual.matches(INSTANT),
        finding(
            "brands.timestamp",
            "The bundle says when it was changed.",
            "Bundle.timestamp",
            "an instant",
            actual.isEmpty() ? "none" : actual));
  }

  /** Judges that the answer has a weak ETag. */
  public Judgement weakTag() {
    String tag =
        exchange
            .response()
            .map(Response::headers)
            .flatMap(headers -> headers.first("ETag"))
            .orElse("");
    return Checks.one(
        BrandBundle.class,
        tag.matches("W/\".*\""),
        finding(
            "brands.etag",
            "The bundle has a weak ETag.",
            "ETag",
            "W/\"…\"",
            tag.isEmpty() ? "no such header" : tag));
  }

  /** Judges that nothing is absent for other reasons than those that are allowed. */
  public Judgement reasons() {
    return Checks.one(
        BrandBundle.class,
        bundle.findParents("url").stream()
            .filter(extension -> extension.path("url").asText().equals(ABSENT_REASON))
            .map(extension -> extension.path("valueCode").asText())
            .filter(reason -> !REASONS.contains(reason))
            .map(
                reason ->
                    finding(
                        "brands.absent-reason",
                        "What is absent was asked for in vain or declined.",
                        "extension(data-absent-reason).valueCode",
                        "asked-declined or asked-unknown",
                        reason)));
  }

  /**
   * Judges that the identifier of the primary brand is that of one brand.
   *
   * @param identifier as the SMART configuration names it; a missing node if it does not
   */
  public Judgement identifier(JsonNode identifier) {
    int brands = entries("Organization").size();
    if (identifier.isMissingNode()) {
      return Checks.one(
          BrandBundle.class,
          brands <= 1,
          finding(
              "brands.identifier",
              "The primary brand is named where there are several.",
              "user_access_brand_identifier",
              "an identifier with a value",
              "none, and %d brands".formatted(brands)));
    }
    String value = identifier.path("value").asText();
    String system = identifier.path("system").asText();
    long matching =
        entries("Organization").stream()
            .filter(
                entry ->
                    Json.items(entry.path("resource").path("identifier")).stream()
                        .anyMatch(
                            one ->
                                one.path("value").asText().equals(value)
                                    && (system.isEmpty()
                                        || one.path("system").asText().equals(system))))
            .count();
    return Checks.one(
        BrandBundle.class,
        !value.isEmpty() && matching == 1,
        finding(
            "brands.identifier",
            "The identifier of the primary brand is that of one brand.",
            "user_access_brand_identifier",
            "a value that one Organization of the bundle has",
            value.isEmpty() ? "no value" : "%d brands with it".formatted(matching)));
  }

  /** Judges that each brand has its site on the web among its identifiers. */
  public Judgement webIdentifiers() {
    return Checks.each(
        BrandBundle.class,
        entries("Organization"),
        entry -> {
          Set<String> sites =
              Json.items(entry.path("resource").path("identifier")).stream()
                  .filter(one -> one.path("system").asText().equals("urn:ietf:rfc:3986"))
                  .map(one -> one.path("value").asText())
                  .collect(Collectors.toCollection(TreeSet::new));
          boolean right =
              sites.stream()
                  .map(site -> site.toLowerCase(Locale.ROOT))
                  .anyMatch(site -> site.matches("https://(?!www\\.)[^/?#]+/?"));
          return right
              ? Stream.empty()
              : Stream.of(
                  finding(
                      "brands.web-identifier",
                      "Each brand has its site on the web among its identifiers.",
                      "Organization/%s.identifier"
                          .formatted(entry.path("resource").path("id").asText()),
                      "system urn:ietf:rfc:3986 and an https address without 'www.' and path",
                      sites.isEmpty() ? "none" : String.join(", ", sites)));
        });
  }

  private List<JsonNode> entries(String type) {
    return Json.items(bundle.path("entry")).stream()
        .filter(entry -> entry.path("resource").path("resourceType").asText().equals(type))
        .toList();
  }

  private Finding finding(
      String code, String summary, String where, String expected, String actual) {
    return Finding.shall(code, summary, where, expected, actual, exchange.id());
  }
}
