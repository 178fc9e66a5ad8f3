package org.trueblue.check.bluebutton;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trueblue.check.Given;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

class DeclaredServiceTest {

  private static final List<String> TYPES = List.of("Patient", "Coverage");
  private static final List<String> BESIDES = List.of("Bundle");
  private static final URI ROOT = URI.create("https://bb.example.org");

  @Test
  void thereIsAStatementForAnybody() {
    String statement = "{\"resourceType\":\"CapabilityStatement\"}";

    assertCodes(DeclaredService.given(Given.exchange(200, statement)));
    assertCodes(DeclaredService.given(Given.exchange(401, statement)), "discovery.no-statement");
    assertCodes(DeclaredService.given(Given.exchange(200, "{}")), "discovery.no-statement");
    assertCodes(DeclaredService.given(Given.exchange(200, "<html>")), "discovery.no-statement");
  }

  @Test
  void typesAreThoseThatATokenOpens() {
    assertCodes(resources("Patient", "Coverage").types(TYPES, BESIDES));
    assertCodes(resources("Coverage", "Patient", "Bundle").types(TYPES, BESIDES));
    assertCodes(resources("Patient").types(TYPES, BESIDES), "discovery.types");
    assertCodes(resources("Patient", "Coverage", "Goal").types(TYPES, BESIDES), "discovery.types");
  }

  @Test
  void interactionsAreReadAndSearch() {
    String read = "\"interaction\":[{\"code\":\"read\"},{\"code\":\"search-type\"}]";
    List<String> known = List.of("read", "search-type");

    assertCodes(resource(read).interactions(known));
    assertCodes(resource("\"interaction\":[{\"code\":\"read\"}]").interactions(known));
    assertCodes(
        resource("\"interaction\":[{\"code\":\"create\"}]").interactions(known),
        "discovery.interactions");
  }

  @Test
  void versionAndFormats() {
    DeclaredService service =
        new DeclaredService(
            Given.exchange(
                200, "{\"fhirVersion\":\"4.0.1\",\"format\":[\"json\",\"application/json\"]}"));

    assertCodes(service.fhirVersion("4.0.1"));
    assertCodes(service.fhirVersion("3.0.2"), "discovery.fhir-version");
    assertThat(service.formats("application/json").findings()).isEmpty();
    assertThat(service.formats("application/json", "application/fhir+json").findings()).hasSize(1);
  }

  @Test
  void whatItInstantiates() {
    String c4bb = "http://hl7.org/fhir/us/carin-bb/CapabilityStatement/c4bb";

    assertCodes(instantiating(c4bb).instantiatesC4bb());
    assertCodes(instantiating(c4bb + "|2.0.0").instantiatesC4bb());
    assertCodes(instantiating(c4bb + "-other").instantiatesC4bb(), "discovery.instantiates");
    assertCodes(resources("Patient").instantiatesC4bb(), "discovery.instantiates");
  }

  @Test
  void profilesOfTheGuideAreNamed() {
    String profile =
        "\"supportedProfile\":[\"http://example.org/x\",\"http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Patient\"]";

    assertCodes(resource(profile).c4bbProfiles(List.of("Patient")));
    assertCodes(
        resource("\"supportedProfile\":[\"http://example.org/x\"]")
            .c4bbProfiles(List.of("Patient")),
        "discovery.supported-profile");
  }

  @Test
  void aSearchParameterIsDeclaredOnce() {
    DeclaredService once = resource("\"searchParam\":[{\"name\":\"_id\"},{\"name\":\"name\"}]");

    assertCodes(once.uniqueParameters());
    assertThat(once.parameters("Patient")).containsExactly("_id", "name");
    assertCodes(
        resource("\"searchParam\":[{\"name\":\"_id\"},{\"name\":\"_id\"}]").uniqueParameters(),
        "discovery.parameter-twice");
  }

  @Test
  void endpointsAreThoseOfTheConfiguration() {
    String token = "https://bb.example.org/o/token/";

    assertCodes(endpoints(token).endpoints(Map.of("token", token)));
    assertCodes(endpoints(token).endpoints(Map.of("token", "https://bb.example.org/o/token")));
    assertCodes(endpoints(token).endpoints(Map.of("token", "")));
    assertCodes(
        endpoints(token).endpoints(Map.of("token", "https://other.example.org/o/token")),
        "discovery.oauth-uris");
    assertCodes(endpoints("/o/token/").endpoints(Map.of("token", "")), "discovery.oauth-uris");
    assertCodes(endpoints(token).endpoints(Map.of("revoke", token)), "discovery.oauth-uris");
  }

  @Test
  void securityServicesAndPagesOfOthers() {
    assertThat(endpoints("x").securityServices().findings()).isEmpty();
    assertCodes(endpoints("x").cors());
    DeclaredEndpoints none = new DeclaredEndpoints(Given.exchange(200, "{\"rest\":[{}]}"));
    assertCodes(
        none.securityServices(), "discovery.security-service", "discovery.security-service");
    assertCodes(none.cors(), "discovery.cors");
  }

  @Test
  void theHostIsItsOwn() {
    assertCodes(at("https://bb.example.org/v2/fhir").ownHost(ROOT));
    assertCodes(at("https://bb.example.org").ownHost(ROOT));
    assertCodes(at("").ownHost(ROOT));
    assertCodes(at("https://bb.example.org.evil.example/v2").ownHost(ROOT), "discovery.other-host");
    assertCodes(at("https://inner.example.org/v2/fhir").ownHost(ROOT), "discovery.other-host");
  }

  private static DeclaredEndpoints at(String url) {
    return new DeclaredEndpoints(
        Given.exchange(
            200,
            "{\"resourceType\":\"CapabilityStatement\",\"implementation\":{\"url\":\"%s\"}}"
                .formatted(url)));
  }

  private static DeclaredEndpoints endpoints(String token) {
    return new DeclaredEndpoints(
        Given.exchange(
            200,
            "{\"rest\":[{\"security\":{\"cors\":true,\"service\":[{\"coding\":[{\"code\":\"OAuth\"}]},{\"coding\":[{\"code\":\"SMART-on-FHIR\"}]}],\"extension\":[{\"url\":\"http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris\",\"extension\":[{\"url\":\"token\",\"valueUri\":\"%s\"}]}]}}]}"
                .formatted(token)));
  }

  private static DeclaredService instantiating(String canonical) {
    return new DeclaredService(
        Given.exchange(200, "{\"instantiates\":[\"%s\"]}".formatted(canonical)));
  }

  private static DeclaredService resource(String members) {
    return new DeclaredService(
        Given.exchange(
            200, "{\"rest\":[{\"resource\":[{\"type\":\"Patient\",%s}]}]}".formatted(members)));
  }

  private static DeclaredService resources(String... types) {
    String all =
        java.util.Arrays.stream(types)
            .map("{\"type\":\"%s\"}"::formatted)
            .collect(java.util.stream.Collectors.joining(","));
    return new DeclaredService(
        Given.exchange(200, "{\"rest\":[{\"resource\":[%s]}]}".formatted(all)));
  }

  private static void assertCodes(Judgement judgement, String... codes) {
    assertThat(judgement.subjects()).isPositive();
    assertThat(judgement.findings()).extracting(Finding::code).containsExactly(codes);
  }
}
