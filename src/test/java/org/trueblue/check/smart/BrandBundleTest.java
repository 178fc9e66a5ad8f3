package org.trueblue.check.smart;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;

class BrandBundleTest {

  private static final String ENDPOINT =
      "{\"fullUrl\":\"urn:uuid:e\",\"resource\":{\"resourceType\":\"Endpoint\",\"id\":\"e\"}}";

  @ParameterizedTest
  @CsvSource({"Endpoint/e,", "urn:uuid:e,", "Endpoint/f,brands.primary"})
  void eachEndpointHasABrand(String reference, String codes) {
    Codes.found(
        of(ENDPOINT + "," + brand("\"endpoint\":[{\"reference\":\"%s\"}]".formatted(reference)))
            .primary(),
        Codes.in(codes));
  }

  @Test
  void aBundleWithoutEndpointsIsNone() {
    Codes.found(of("").primary(), "brands.status");
    Codes.found(new BrandBundle(Codes.json(404, "{}")).primary(), "brands.status");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-31T12:00:00Z,",
    "2026-01-31T12:00:00.123+02:00,",
    "2026-01-31,brands.timestamp",
    "'',brands.timestamp"
  })
  void itSaysWhenItWasChanged(String instant, String codes) {
    Codes.found(
        new BrandBundle(
                Codes.json(
                    200, "{\"resourceType\":\"Bundle\",\"timestamp\":\"%s\"}".formatted(instant)))
            .timestamp(),
        Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource({"'W/\"1\"',", "'\"1\"',brands.etag", "'',brands.etag"})
  void itsTagIsWeak(String tag, String codes) {
    Codes.found(
        new BrandBundle(Given.exchange(200, Map.of("ETag", tag), "{}")).weakTag(), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource({"asked-declined,", "asked-unknown,", "unknown,brands.absent-reason"})
  void reasonsForWhatIsAbsent(String reason, String codes) {
    Codes.found(
        of(brand(
                """
                "_name":{"extension":[{
                "url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason",
                "valueCode":"%s"}]}"""
                    .formatted(reason)))
            .reasons(),
        Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"identifier\":{\"value\":\"1\"}};",
        "{\"identifier\":{\"system\":\"s\",\"value\":\"1\"}};",
        "{\"identifier\":{\"system\":\"t\",\"value\":\"1\"}};brands.identifier",
        "{\"identifier\":{\"value\":\"3\"}};brands.identifier",
        "{\"identifier\":{\"system\":\"s\"}};brands.identifier",
        "{};brands.identifier"
      })
  void thePrimaryBrandIsOneOfSeveral(String named, String codes) {
    BrandBundle two =
        of(
            brand("\"identifier\":[{\"system\":\"s\",\"value\":\"1\"}]")
                + ","
                + brand("\"identifier\":[{\"system\":\"s\",\"value\":\"2\"}]"));

    Codes.found(two.identifier(Given.json(named).path("identifier")), Codes.in(codes));
  }

  @Test
  void oneBrandNeedsNoIdentifier() {
    Codes.found(of(brand("\"id\":\"b\"")).identifier(Given.json("{}").path("identifier")));
  }

  @ParameterizedTest
  @CsvSource({
    "https://brand.example.org,",
    "https://brand.example.org/,",
    "https://www.brand.example.org,brands.web-identifier",
    "https://brand.example.org/path,brands.web-identifier",
    "http://brand.example.org,brands.web-identifier"
  })
  void brandsAreKnownByTheirSites(String site, String codes) {
    Codes.found(
        of(brand(
                "\"identifier\":[{\"system\":\"urn:ietf:rfc:3986\",\"value\":\"%s\"}]"
                    .formatted(site)))
            .webIdentifiers(),
        Codes.in(codes));
  }

  private static String brand(String members) {
    return "{\"resource\":{\"resourceType\":\"Organization\",%s}}".formatted(members);
  }

  private static BrandBundle of(String entries) {
    return new BrandBundle(
        Codes.json(200, "{\"resourceType\":\"Bundle\",\"entry\":[%s]}".formatted(entries)));
  }
}
