package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.trueblue.fhir.Json;

/** Faults of what a server says of who stands behind it. */
final class SmartBrandFaults {

  private static final Topic HERE = new Topic("15-brands");
  private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  private SmartBrandFaults() {}

  static List<Fault> all() {
    return List.of(
        brand("no-endpoint", "no brand has the endpoint", brand -> brand.remove("endpoint"))
            .kills("BRAND-01", "brands.primary"),
        answering("gone", "there is no bundle", a -> Answer.of(404, "text/plain", ""))
            .kills("BRAND-01", "brands.status")
            .mayAlsoBreak("BRAND"),
        bundle("timeless", "the bundle tells no time", bundle -> bundle.remove("timestamp"))
            .kills("BRAND-02", "brands.timestamp"),
        answering(
                "closed",
                "pages of other origins may not read it",
                a -> a.withoutHeader("Access-Control-Allow-Origin"))
            .kills("BRAND-03", "cors.origin"),
        answering("no-etag", "there is no ETag", a -> a.withoutHeader("ETag"))
            .kills("BRAND-04", "brands.etag"),
        answering("strong-etag", "the ETag is strong", a -> a.withHeader("ETag", "\"1\""))
            .kills("BRAND-04", "brands.etag"),
        brand("masked", "something is masked", SmartBrandFaults::mask)
            .kills("BRAND-05", "brands.absent-reason"),
        brand("other-id", "no brand has the identifier", SmartBrandFaults::rename)
            .kills("BRAND-06", "brands.identifier")
            .mayAlsoBreak("BRAND-08"),
        brand("no-site", "no brand has a site", SmartBrandFaults::withoutSite)
            .kills("BRAND-08", "brands.web-identifier")
            .mayAlsoBreak("BRAND-06"));
  }

  private static void mask(ObjectNode brand) {
    brand.withArray("extension").addObject().put("url", ABSENT).put("valueCode", "masked");
  }

  private static void rename(ObjectNode brand) {
    Json.items(brand.path("identifier"))
        .forEach(id -> ((ObjectNode) id).put("value", "https://other.example.org"));
  }

  private static void withoutSite(ObjectNode brand) {
    Json.items(brand.path("identifier"))
        .forEach(id -> ((ObjectNode) id).put("system", "urn:oid:1.2.3").put("value", "7"));
  }

  private static Predicate<Ask> at() {
    return SmartAsks.at("brands/bundle.json");
  }

  private static Fault brand(String name, String what, Consumer<ObjectNode> edit) {
    return bundle(
        name,
        what,
        bundle ->
            Json.items(bundle.path("entry")).stream()
                .map(entry -> entry.path("resource"))
                .filter(r -> r.path("resourceType").asText().equals("Organization"))
                .forEach(resource -> edit.accept((ObjectNode) resource)));
  }

  private static Fault bundle(String name, String what, Consumer<ObjectNode> edit) {
    return HERE.editing(name, what, at(), edit);
  }

  private static Fault answering(String name, String what, UnaryOperator<Answer> change) {
    return HERE.answering(name, what, at(), change);
  }
}
