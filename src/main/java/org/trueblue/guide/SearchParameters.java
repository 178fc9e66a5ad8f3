package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
  private static final Set<String> WITH_TIME = Set.of("dateTime", "instant", "Period", "Timing");

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

  /** Whether the values at which a parameter looks may have a time of day. */
  boolean looksAtTimes(String type, String name) {
    String expression = search(type, name).map(SearchDefinition::expression).orElse("");
    Set<String> paths =
        Pattern.compile("\\b%s(?:\\.[a-z][A-Za-z]*+(?!\\())+".formatted(type))
            .matcher(expression)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    return expression.contains("DateTime")
        || elements(type)
            .filter(e -> paths.contains(e.path("path").asText().replace("[x]", "")))
            .flatMap(element -> Json.items(element.path("type")).stream())
            .anyMatch(of -> WITH_TIME.contains(of.path("code").asText()));
  }

  private Stream<JsonNode> elements(String type) {
    return definitions
        .find(
            "StructureDefinition",
            new Canonical("http://hl7.org/fhir/StructureDefinition/" + type, ""))
        .stream()
        .flatMap(structure -> Json.items(structure.json().at("/snapshot/element")).stream());
  }

  /** A bare code has the one system of the value set that the base definition binds it to. */
  private String impliedSystem(String type, String expression) {
    return elements(type)
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
