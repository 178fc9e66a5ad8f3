package org.trueblue.fhir.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Json;

/**
 * String parameters (R4, section 3.1.1.4.8): a field equals or starts with the value, case and
 * accents apart. A server may also leave out punctuation and white space, fold letters that are
 * more than an accent away from each other, and look at the words of a name or address one by one.
 */
final class StringMatching {

  private static final List<String> NAME_PARTS =
      List.of("text", "family", "given", "prefix", "suffix");
  private static final List<String> ADDRESS_PARTS =
      List.of("text", "line", "city", "district", "state", "postalCode", "country");

  /** Letters that Unicode does not take apart, with what many servers take them for. */
  private static final Map<String, String> FOLDED =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "ı",
          "i", "ς", "σ");

  private StringMatching() {}

  static Match matches(String value, Element element) {
    String wanted = normalized(SearchValue.unescape(value));
    List<String> texts =
        switch (element.type()) {
          case "HumanName" -> parts(element.json(), NAME_PARTS);
          case "Address" -> parts(element.json(), ADDRESS_PARTS);
          default -> List.of(normalized(element.text()));
        };
    Match asField = texts.stream().map(text -> field(wanted, text)).reduce(Match.NONE, Match::or);
    return asField == Match.NONE && eachWordBegins(wanted, texts) ? Match.POSSIBLE : asField;
  }

  private static List<String> parts(JsonNode element, List<String> names) {
    return names.stream()
        .flatMap(name -> Json.items(element.path(name)).stream())
        .map(part -> normalized(part.asText()))
        .toList();
  }

  private static Match field(String wanted, String actual) {
    if (!wanted.isEmpty() && actual.startsWith(wanted)) {
      return Match.CERTAIN;
    }
    String letters = String.join("", words(wanted));
    return !letters.isEmpty() && String.join("", words(actual)).startsWith(letters)
        ? Match.POSSIBLE
        : Match.NONE;
  }

  private static boolean eachWordBegins(String wanted, List<String> texts) {
    List<String> sought = words(wanted);
    List<String> words = texts.stream().flatMap(text -> words(text).stream()).toList();
    return !sought.isEmpty()
        && sought.stream().allMatch(w -> words.stream().anyMatch(word -> word.startsWith(w)));
  }

  private static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String normalized) {
    String folded = normalized;
    for (Map.Entry<String, String> letter : FOLDED.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
