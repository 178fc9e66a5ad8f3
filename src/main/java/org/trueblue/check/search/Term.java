package org.trueblue.check.search;

import org.trueblue.fhir.search.SearchDefinition;

/**
 * One parameter of a search with its value.
 *
 * @param definition what the parameter means
 * @param value decoded, but escaped as search values are
 */
public record Term(SearchDefinition definition, String value) {

  @Override
  public String toString() {
    return definition.name() + "=" + value;
  }
}
