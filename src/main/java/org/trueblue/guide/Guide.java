package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;

/** An implementation guide at one version, as far as it speaks to servers. Thread safe. */
public final class Guide {

  private final ConcurrentMap<String, Profile> profiles = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, Optional<SearchDefinition>> searches =
      new ConcurrentHashMap<>();
  private final FhirPackage pack;
  private final Definitions definitions;
  private final Capability capability;

  /**
   * @param pack the package of the guide
   * @param base the definitions of FHIR itself
   * @throws IllegalArgumentException if the package says nothing about servers
   */
  public Guide(FhirPackage pack, Definitions base) {
    this.pack = pack;
    this.definitions = new Layered(List.of(pack, base));
    this.capability =
        pack.all("CapabilityStatement").stream()
            .map(Capability::of)
            .filter(statement -> !statement.resources().isEmpty())
            .max(Comparator.comparingInt(statement -> statement.resources().size()))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "%s has no CapabilityStatement of a server, so it asks nothing of one"
                            .formatted(pack.id())));
  }

  /** Name and version of its package. */
  public PackageId id() {
    return pack.id();
  }

  /** The package it was read from. */
  public FhirPackage pack() {
    return pack;
  }

  /** What it asks of servers. */
  public Capability capability() {
    return capability;
  }

  /** Its definitions, over those of FHIR itself. */
  public Definitions definitions() {
    return definitions;
  }

  /** The title that people know it by, with its version. */
  public String title() {
    return pack.manifest().path("title").asText(id().alias()).replace(" Implementation Guide", "")
        + " "
        + id().version();
  }

  /** A profile by its canonical URL. */
  public Profile profile(String canonical) {
    return profiles.computeIfAbsent(canonical, url -> Profile.of(url, definitions));
  }

  /** The elements of a profile that a server must support. */
  public List<MustSupportElement> mustSupport(Profile profile) {
    return MustSupport.of(profile, definitions);
  }

  /** What a search parameter means on a resource type, by the guide or else by FHIR. */
  public Optional<SearchDefinition> search(String type, String name) {
    return searches.computeIfAbsent(type + " " + name, key -> findSearch(type, name));
  }

  private Optional<SearchDefinition> findSearch(String type, String name) {
    Optional<Resource> byCapability =
        capability.resource(type).stream()
            .flatMap(resource -> resource.definitions().stream())
            .filter(definition -> definition.name().equals(name))
            .flatMap(
                definition ->
                    definitions
                        .find("SearchParameter", Canonical.parse(definition.canonical()))
                        .stream())
            .findFirst();
    return byCapability
        .or(() -> definitions.find("SearchParameter", new Canonical(type + "-" + name, "")))
        .map(Resource::json)
        .map(parameter -> search(type, name, parameter));
  }

  private SearchDefinition search(String type, String name, JsonNode parameter) {
    String expression = parameter.path("expression").asText("");
    return new SearchDefinition(
        name,
        SearchType.of(parameter.path("type").asText()),
        expression,
        impliedSystem(type, expression));
  }

  /** A bare code has the one system of the value set that the base definition binds it to. */
  private String impliedSystem(String type, String expression) {
    return definitions
        .find(
            "StructureDefinition",
            new Canonical("http://hl7.org/fhir/StructureDefinition/" + type, ""))
        .stream()
        .flatMap(structure -> Json.items(structure.json().at("/snapshot/element")).stream())
        .filter(element -> element.path("path").asText().equals(expression))
        .filter(element -> element.at("/type/0/code").asText().equals("code"))
        .flatMap(element -> system(element.at("/binding/valueSet").asText()).stream())
        .findFirst()
        .orElse("");
  }

  private Optional<String> system(String valueSet) {
    return definitions
        .find("ValueSet", Canonical.parse(valueSet))
        .map(found -> Json.items(found.json().at("/compose/include")))
        .filter(includes -> includes.size() == 1)
        .map(includes -> includes.get(0).path("system").asText(""));
  }
}
