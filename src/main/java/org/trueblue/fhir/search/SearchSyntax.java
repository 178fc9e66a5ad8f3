package org.trueblue.fhir.search;

import java.util.Optional;

/** Whether a search value can be read at all (R4, section 3.1.1.4). */
public final class SearchSyntax {

  private SearchSyntax() {}

  /** What is wrong with a value, if something is. */
  public static Optional<String> problem(SearchDefinition definition, String value) {
    if (definition.type() != SearchType.DATE) {
      return Optional.empty();
    }
    return SearchValue.alternatives(value).stream()
        .filter(alternative -> !isDate(alternative))
        .map(alternative -> "'%s' is no date for %s".formatted(alternative, definition.name()))
        .findFirst();
  }

  private static boolean isDate(String value) {
    String prefix = DateComparator.of(value).prefix();
    String date = value.startsWith(prefix) ? value.substring(prefix.length()) : value;
    return DateRange.of(date).isPresent();
  }
}
