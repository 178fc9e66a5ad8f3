package org.trueblue.fhir.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
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
      case "ContactPoint" -> contact(code, element.json().path("value").asText(""));
      // Matches on ids are always case sensitive.
      case "id" -> code(code, element.text()) == Match.CERTAIN ? Match.CERTAIN : Match.NONE;
      default ->
          namesSystem
              ? bare(definition.impliedSystem(), system, code, element.text())
              : code(code, element.text());
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

  /**
   * A bare code has the system of its binding. Whether it has that system where none is asked for,
   * or where just the system is asked for, the specification does not say; of booleans and other
   * primitives it says that no system shall be asked for.
   */
  private static Match bare(String implied, String system, String code, String actual) {
    if (!code.isEmpty() && !implied.isEmpty() && system.equals(implied)) {
      return code(code, actual);
    }
    boolean another = !system.isEmpty() && !implied.isEmpty() && !system.equals(implied);
    if (another || actual.isEmpty()) {
      return Match.NONE;
    }
    return code.isEmpty() ? Match.POSSIBLE : code(code, actual).and(Match.POSSIBLE);
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

  /** A server may leave out punctuation in contacts and find parts of them. */
  private static Match contact(String code, String actual) {
    if (!actual.isEmpty() && code.equals(actual)) {
      return Match.CERTAIN;
    }
    String sought = lettersOf(code);
    return !sought.isEmpty() && lettersOf(actual).contains(sought) ? Match.POSSIBLE : Match.NONE;
  }

  private static String lettersOf(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
