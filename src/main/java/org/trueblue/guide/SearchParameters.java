package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;

/** The search parameters of the types of a guide (R4, section 5.26). Thread safe. */
final class SearchParameters {

  private final ConcurrentMap<String, Optional<SearchDefinition>> searches =
      new ConcurrentHashMap<>();
  private final Capability capability;
  private final Definitions definitions;
  private final Supplement supplement;

  /**
   * @param capability names the definitions of the parameters
   * @param definitions of the guide and of FHIR
   * @param supplement what people add to them
   */
  SearchParameters(Capability capability, Definitions definitions, Supplement supplement) {
    this.capability = capability;
    this.definitions = definitions;
    this.supplement = supplement;
  }

  /** What a parameter means on a resource type. */
  Optional<SearchDefinition> search(String type, String name) {
    return searches.computeIfAbsent(type + " " + name, key -> find(type, name));
  }

  private Optional<SearchDefinition> find(String type, String name) {
    return definition(type, name).map(parameter -> search(type, name, parameter));
  }

  /** The SearchParameter itself. */
  Optional<JsonNode> definition(String type, String name) {
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
        .or(() -> ofGuide(type, name))
        .map(Resource::json);
  }

  /** What only includes are made by, a CapabilityStatement does not list. */
  private Optional<Resource> ofGuide(String type, String name) {
    return definitions.all("SearchParameter").stream()
        .filter(parameter -> parameter.json().path("code").asText().equals(name))
        .filter(parameter -> Json.strings(parameter.json().path("base")).contains(type))
        .findFirst();
  }

  private SearchDefinition search(String type, String name, JsonNode parameter) {
    String expression =
        supplement.expression(type, name).orElse(parameter.path("expression").asText(""));
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
