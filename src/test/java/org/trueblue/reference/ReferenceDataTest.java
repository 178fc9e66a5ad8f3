package org.trueblue.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.UsCore;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.Capability;

/** What the server ships and declares is itself conformant: it is what others are measured by. */
class ReferenceDataTest {

  private static final Store STORE = Store.of(UsCore.GUIDE);
  private static final ReferenceServer SERVER =
      ReferenceServer.start(UsCore.GUIDE, STORE, UsCore.ENGINE.fhirPath(), "token", 0, List.of());
  private static final Resource STATEMENT =
      resource(new Caller(SERVER.base(), "").resource("metadata"));

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void thereAreResourcesOfEachTypeThatTheGuideAsksFor() {
    assertThat(STORE.types())
        .containsAll(
            UsCore.GUIDE.capability().resources().stream()
                .filter(resource -> !resource.interactions().isEmpty())
                .map(Capability.ResourceCapability::type)
                .toList());
    assertThat(STORE.patients()).hasSize(5);
  }

  @ParameterizedTest
  @MethodSource("resources")
  void eachResourceHasAnIdAndAVersion(Resource resource) {
    assertThat(resource.id()).isNotEmpty();
    assertThat(resource.versionId()).isNotEmpty();
    assertThat(STORE.find(resource.type(), resource.id())).contains(resource);
  }

  @Test
  void eachReferenceLeadsToAResourceOfTheStore() {
    List<String> references =
        resources()
            .flatMap(r -> r.json().findValues("reference").stream())
            .map(JsonNode::asText)
            .toList();
    assertThat(references).isNotEmpty();
    assertThat(references)
        .map(Reference::parse)
        .allSatisfy(r -> assertThat(STORE.find(r.type(), r.id())).as("%s", r).isPresent());
  }

  @Test
  void theCapabilityStatementIsValid() {
    assertThat(errors(STATEMENT, "http://hl7.org/fhir/StructureDefinition/CapabilityStatement"))
        .isEmpty();
  }

  @Test
  void theCapabilityStatementDeclaresTheTypesOfTheStore() {
    assertThat(Capability.of(STATEMENT).resources())
        .extracting(Capability.ResourceCapability::type)
        .containsExactlyInAnyOrderElementsOf(STORE.types());
  }

  @Test
  void theCapabilityStatementDeclaresNothingThatTheServerDoesNotDo() {
    assertThat(Capability.of(STATEMENT).resources())
        .flatExtracting(Capability.ResourceCapability::interactions)
        .extracting("value")
        .containsOnly("read", "vread", "history-instance", "search-type", "create");
    assertThat(STATEMENT.json().findValues("operation")).isEmpty();
    assertThat(Json.strings(STATEMENT.json().path("format"))).containsExactly("json", "xml");
  }

  static Stream<Resource> resources() {
    return STORE.types().stream().flatMap(type -> STORE.all(type).stream());
  }

  private static List<Issue> errors(Resource resource, String profile) {
    return UsCore.ENGINE.validator().validate(resource, profile).stream()
        .filter(Issue::isError)
        .toList();
  }

  private static Resource resource(JsonNode json) {
    try {
      return Resource.of(json);
    } catch (Json.Malformed e) {
      throw new AssertionError(e);
    }
  }
}
