package org.trueblue.fhir.search;

import java.util.Optional;

/** Whether a search value can be read at all (R4, section 3.1.1.4). */
public final class SearchSyntax {

  private SearchSyntax() {}

  /** What is wrong with a value, if something is; an empty one is ignored (section 3.1.1.3). */
  public static Optional<String> problem(SearchDefinition definition, String value) {
    if (definition.type() != SearchType.DATE) {
      return Optional.empty();
    }
    return SearchValue.alternatives(value).stream()
        .filter(alternative -> !alternative.isEmpty())
        .filter(alternative -> DateComparator.date(alternative).isEmpty())
        .map(alternative -> "'%s' is no date for %s".formatted(alternative, definition.name()))
        .findFirst();
  }
}
