package org.trueblue.guide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trueblue.fhir.Json;
import org.trueblue.outcome.Strength;

/**
 * How a SearchParameter may be used, with the expectations of the guide (R4, section 5.26).
 *
 * @param multipleOr how strongly alternatives are asked for
 * @param multipleAnd how strongly repetitions are asked for
 * @param comparators prefixes such as {@code ge}
 * @param modifiers such as {@code exact}
 * @param chains names of parameters of the target
 */
public record SearchFacts(
    Strength multipleOr,
    Strength multipleAnd,
    List<Expected<String>> comparators,
    List<Expected<String>> modifiers,
    List<Expected<String>> chains) {

  public SearchFacts {
    comparators = List.copyOf(comparators);
    modifiers = List.copyOf(modifiers);
    chains = List.copyOf(chains);
  }

  /** A parameter that FHIR itself defines asks for nothing in particular. */
  static final SearchFacts NONE =
      new SearchFacts(Strength.MAY, Strength.MAY, List.of(), List.of(), List.of());

  /** The same, with comparators that are asked for without an expectation. */
  SearchFacts withComparators(List<String> more) {
    List<Expected<String>> all = new ArrayList<>(comparators);
    all.removeIf(comparator -> more.contains(comparator.value()));
    more.forEach(comparator -> all.add(new Expected<>(comparator, Strength.SHALL)));
    return new SearchFacts(multipleOr, multipleAnd, all, modifiers, chains);
  }

  /** The comparators that are asked for. */
  public List<String> askedComparators() {
    return Expected.asked(comparators).stream().map(Expected::value).toList();
  }

  /** How strongly two comparators are asked for; empty if one of them is not. */
  Optional<Strength> strengthOfBoth(String one, String other) {
    return strength(one).flatMap(first -> strength(other).map(first::weaker));
  }

  private Optional<Strength> strength(String comparator) {
    return Expected.asked(comparators).stream()
        .filter(expected -> expected.value().equals(comparator))
        .map(Expected::strength)
        .findFirst();
  }

  /** Reads a SearchParameter. */
  static SearchFacts of(JsonNode parameter) {
    return new SearchFacts(
        flag(parameter, "multipleOr"),
        flag(parameter, "multipleAnd"),
        codes(parameter, "comparator"),
        codes(parameter, "modifier"),
        codes(parameter, "chain"));
  }

  /** Where no expectation is written, a server is free. */
  private static Strength flag(JsonNode parameter, String member) {
    boolean may = parameter.path(member).asBoolean(false);
    return may ? written(parameter.path("_" + member)) : Strength.MAY;
  }

  private static List<Expected<String>> codes(JsonNode parameter, String member) {
    List<Expected<String>> codes = new ArrayList<>();
    List<String> values = Json.strings(parameter.path(member));
    for (int i = 0; i < values.size(); i++) {
      codes.add(new Expected<>(values.get(i), written(parameter.path("_" + member).path(i))));
    }
    return codes;
  }

  private static Strength written(JsonNode element) {
    return element.has("extension") ? Expected.strengthOf(element) : Strength.MAY;
  }
}
