package org.trueblue.fhir.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Json;

/** Token parameters (R4, section 3.1.1.4.10): a code or identifier, with or without its system. */
final class TokenMatching {

  private TokenMatching() {}

  static Match matches(SearchDefinition definition, String value, Element element) {
    List<String> parts = SearchValue.split(value, '|');
    boolean namesSystem = parts.size() > 1;
    String system = namesSystem ? SearchValue.unescape(parts.get(0)) : "";
    String code = SearchValue.unescape(parts.get(parts.size() - 1));
    return switch (element.type()) {
      case "CodeableConcept" ->
          Json.items(element.json().path("coding")).stream()
              .map(coding -> coded(namesSystem, system, code, coding, "code"))
              .reduce(Match.NONE, Match::or);
      case "Coding" -> coded(namesSystem, system, code, element.json(), "code");
      case "Identifier" -> coded(namesSystem, system, code, element.json(), "value");
      case "ContactPoint" -> code(code, element.json().path("value").asText());
      default -> bare(definition, namesSystem, system, code, element.text());
    };
  }

  private static Match coded(
      boolean namesSystem, String system, String code, JsonNode coded, String member) {
    if (namesSystem && !system.equals(coded.path("system").asText(""))) {
      return Match.NONE;
    }
    if (namesSystem && code.isEmpty()) {
      return Match.CERTAIN;
    }
    return code(code, coded.path(member).asText(""));
  }

  /** A bare code has the system of its binding, which the server may or may not know. */
  private static Match bare(
      SearchDefinition definition, boolean namesSystem, String system, String code, String actual) {
    if (namesSystem && !system.isEmpty() && !system.equals(definition.impliedSystem())) {
      return definition.impliedSystem().isEmpty()
          ? code(code, actual).and(Match.POSSIBLE)
          : Match.NONE;
    }
    return code(code, actual);
  }

  /** Whether case counts depends on the code system, so a difference in case decides nothing. */
  private static Match code(String code, String actual) {
    if (actual.isEmpty()) {
      return Match.NONE;
    }
    if (code.equals(actual)) {
      return Match.CERTAIN;
    }
    return code.equalsIgnoreCase(actual) ? Match.POSSIBLE : Match.NONE;
  }
}
