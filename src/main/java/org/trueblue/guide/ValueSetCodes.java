package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/** The codes of a value set, as far as the definitions at hand list them. */
public final class ValueSetCodes {

  private final Definitions definitions;

  public ValueSetCodes(Definitions definitions) {
    this.definitions = definitions;
  }

  /** {@code system|code} of all codes that are listed; filters add and take away nothing. */
  public Set<String> of(Canonical valueSet) {
    Set<String> codes = new LinkedHashSet<>();
    collect(valueSet, codes, new HashSet<>());
    return codes;
  }

  /**
   * The same of a value set that is listed whole. Of one that draws codes from a system by a
   * filter, or from a system that is not at hand, the listed codes say nothing of what it leaves
   * out.
   *
   * @return empty if a code may belong to the value set that is not listed
   */
  public Optional<Set<String>> whole(Canonical valueSet) {
    return isListed(valueSet, new HashSet<>()) ? Optional.of(of(valueSet)) : Optional.empty();
  }

  private boolean isListed(Canonical valueSet, Set<String> visited) {
    Optional<Resource> found = definitions.find("ValueSet", valueSet);
    if (found.isEmpty() || !visited.add(valueSet.url())) {
      return false;
    }
    JsonNode json = found.get().json();
    return json.at("/expansion/contains").isArray()
        || Stream.of("include", "exclude")
            .flatMap(part -> Json.items(json.path("compose").path(part)).stream())
            .allMatch(part -> isListed(part, visited));
  }

  private boolean isListed(JsonNode include, Set<String> visited) {
    String system = include.path("system").asText("");
    List<String> nested = Json.strings(include.path("valueSet"));
    if (include.has("filter") || (!system.isEmpty() && !nested.isEmpty())) {
      return false;
    }
    boolean systemListed =
        system.isEmpty()
            || include.has("concept")
            || definitions
                .find("CodeSystem", Canonical.parse(system))
                .filter(found -> found.json().path("content").asText().equals("complete"))
                .isPresent();
    return systemListed
        && nested.stream().allMatch(url -> isListed(Canonical.parse(url), new HashSet<>(visited)));
  }

  private void collect(Canonical valueSet, Set<String> codes, Set<String> visited) {
    if (!visited.add(valueSet.url())) {
      return;
    }
    definitions
        .find("ValueSet", valueSet)
        .map(Resource::json)
        .ifPresent(json -> codes.addAll(listed(json, visited)));
    visited.remove(valueSet.url());
  }

  private Set<String> listed(JsonNode valueSet, Set<String> visited) {
    Set<String> codes = new LinkedHashSet<>();
    Json.items(valueSet.at("/expansion/contains"))
        .forEach(item -> codes.add(code(item.path("system").asText(), item)));
    Json.items(valueSet.at("/compose/include"))
        .forEach(include -> include(include, codes, visited));
    Set<String> excluded = new HashSet<>();
    Json.items(valueSet.at("/compose/exclude"))
        .forEach(exclude -> include(exclude, excluded, visited));
    codes.removeAll(excluded);
    return codes;
  }

  private void include(JsonNode include, Set<String> codes, Set<String> visited) {
    String system = include.path("system").asText("");
    Json.strings(include.path("valueSet"))
        .forEach(nested -> collect(Canonical.parse(nested), codes, visited));
    Json.items(include.path("concept")).forEach(concept -> codes.add(code(system, concept)));
    if (!include.has("concept") && !include.has("filter") && !system.isEmpty()) {
      definitions
          .find("CodeSystem", Canonical.parse(system))
          .ifPresent(found -> concepts(system, found.json(), codes));
    }
  }

  private static void concepts(String system, JsonNode parent, Set<String> codes) {
    for (JsonNode concept : Json.items(parent.path("concept"))) {
      codes.add(code(system, concept));
      concepts(system, concept, codes);
    }
  }

  private static String code(String system, JsonNode concept) {
    return system + "|" + concept.path("code").asText();
  }
}
