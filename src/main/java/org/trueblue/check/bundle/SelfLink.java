package org.trueblue.check.bundle;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trueblue.check.search.Term;
import org.trueblue.fhir.search.SearchType;

/**
 * The parameters of a self link, by which a server says what it searched for (R4, section
 * 3.1.1.1.1). Servers write them in forms of their own: with the type of a reference, with the
 * system of a code, in another case.
 *
 * @param parameters values by name, without modifiers
 * @param isOpaque whether it names no parameter of the search at all
 */
record SelfLink(Map<String, List<String>> parameters, boolean isOpaque) {

  static SelfLink parse(String url) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    int query = url.indexOf('?');
    for (String part : query < 0 ? new String[0] : url.substring(query + 1).split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parameters
            .computeIfAbsent(name(decoded(part.substring(0, equals))), name -> new ArrayList<>())
            .add(decoded(part.substring(equals + 1)));
      }
    }
    return new SelfLink(
        parameters, parameters.keySet().stream().allMatch(name -> name.startsWith("_")));
  }

  private static String name(String parameter) {
    return parameter.replaceFirst("[:.].*", "");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  /** The values of a parameter; none if it is not named. */
  List<String> values(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** What was searched for and is not named, or is named with another value. */
  List<Term> differing(List<Term> terms) {
    return terms.stream()
        .filter(
            term ->
                values(term.definition().name()).stream().noneMatch(value -> isSame(value, term)))
        .toList();
  }

  /** A date may be written in another precision or zone; other values hold one another. */
  private static boolean isSame(String value, Term term) {
    String one = value.toLowerCase(Locale.ROOT);
    String other = term.value().toLowerCase(Locale.ROOT);
    return term.definition().type() == SearchType.DATE
        || one.contains(other)
        || (!one.isEmpty() && other.contains(one));
  }
}
