package org.trueblue.fhir.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Json;

/**
 * String parameters (R4, section 3.1.1.4.8): a field equals or starts with the value, case and
 * accents apart. On names and addresses the server decides which parts it looks at, and how it
 * takes them apart, so there a match of words is possible too.
 */
final class StringMatching {

  private static final List<String> NAME_PARTS =
      List.of("text", "family", "given", "prefix", "suffix");
  private static final List<String> ADDRESS_PARTS =
      List.of("text", "line", "city", "district", "state", "postalCode", "country");

  private StringMatching() {}

  static Match matches(String value, Element element) {
    String wanted = normalized(SearchValue.unescape(value));
    return switch (element.type()) {
      case "HumanName" -> anyPart(wanted, element.json(), NAME_PARTS);
      case "Address" -> anyPart(wanted, element.json(), ADDRESS_PARTS);
      default -> field(wanted, element.text());
    };
  }

  private static Match anyPart(String wanted, JsonNode element, List<String> parts) {
    List<String> texts =
        parts.stream()
            .flatMap(part -> Json.items(element.path(part)).stream())
            .map(JsonNode::asText)
            .toList();
    Match asField = texts.stream().map(text -> field(wanted, text)).reduce(Match.NONE, Match::or);
    return asField == Match.NONE && eachWordBegins(wanted, texts) ? Match.POSSIBLE : asField;
  }

  private static boolean eachWordBegins(String wanted, List<String> texts) {
    List<String> words = texts.stream().flatMap(text -> words(normalized(text))).toList();
    return words(wanted).allMatch(w -> words.stream().anyMatch(word -> word.startsWith(w)));
  }

  private static Match field(String wanted, String text) {
    String actual = normalized(text);
    if (!actual.isEmpty() && actual.startsWith(wanted)) {
      return Match.CERTAIN;
    }
    // Servers may also fold punctuation and white space.
    return lettersOf(actual).startsWith(lettersOf(wanted)) && !lettersOf(wanted).isEmpty()
        ? Match.POSSIBLE
        : Match.NONE;
  }

  private static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private static String lettersOf(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
  }
}
