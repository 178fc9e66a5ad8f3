package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/**
 * Value sets that a guide builds on and that no package at hand has: those few of which it is known
 * which codes they have (R4, section 4.9). A package that has them is asked first.
 *
 * @param valueSets with a URL and the codes
 */
public record FurtherValueSets(List<Resource> valueSets) implements Definitions {

  private static final String TYPE = "ValueSet";

  public FurtherValueSets {
    valueSets = List.copyOf(valueSets);
  }

  /**
   * As people write them down.
   *
   * @param entries each with {@code url} and {@code include}, a list of {@code system} and {@code
   *     codes}
   */
  static FurtherValueSets of(Stream<JsonNode> entries) {
    return new FurtherValueSets(entries.map(FurtherValueSets::valueSet).toList());
  }

  private static Resource valueSet(JsonNode entry) {
    ObjectNode valueSet = JsonNodeFactory.instance.objectNode();
    valueSet.put("resourceType", TYPE);
    valueSet.put("url", entry.path("url").asText());
    valueSet.put("status", "active");
    ArrayNode includes = valueSet.putObject("compose").putArray("include");
    for (JsonNode part : Json.items(entry.path("include"))) {
      ObjectNode include = includes.addObject().put("system", part.path("system").asText());
      ArrayNode concepts = include.putArray("concept");
      Json.strings(part.path("codes")).forEach(code -> concepts.addObject().put("code", code));
    }
    return new Resource(valueSet);
  }

  /** Tells them from any others. */
  public String digest() {
    return "further " + valueSets.stream().map(Resource::json).toList();
  }

  @Override
  public Optional<Resource> find(String type, Canonical canonical) {
    return all(type).stream()
        .filter(one -> one.json().path("url").asText().equals(canonical.url()))
        .findFirst();
  }

  @Override
  public Collection<Resource> all(String type) {
    return type.equals(TYPE) ? valueSets : List.of();
  }
}
