package org.trueblue.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trueblue.check.Seen;
import org.trueblue.check.search.Term;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.fhir.search.Values;

/**
 * Chooses values for a search from the record: one resource supplies all values of a combination,
 * so that at least this resource must be found.
 */
public final class SearchChoice {

  private final Client client;
  private final Values values;

  /** Choices of this client. */
  public SearchChoice(Client client) {
    this.client = client;
    this.values = client.session().values();
  }

  /** What the parameters of a combination such as {@code birthdate+name} mean. */
  public List<SearchDefinition> definitions(String type, String parameters) {
    return Arrays.stream(parameters.split("\\+", -1))
        .map(
            name ->
                client
                    .session()
                    .guide()
                    .search(type, name)
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "no definition of the search parameter %s of %s"
                                    .formatted(name, type))))
        .toList();
  }

  /**
   * Searches with values from each resource of the record that has them all.
   *
   * @param withSystem whether tokens are written with their system
   * @throws NotTested if no resource has values for all parameters
   */
  public List<List<Term>> terms(String type, String parameters, boolean withSystem) {
    List<SearchDefinition> definitions = definitions(type, parameters);
    Set<List<Term>> searches = new LinkedHashSet<>();
    for (Seen seen : client.record(type)) {
      terms(seen, definitions, withSystem).ifPresent(searches::add);
    }
    if (searches.isEmpty()) {
      throw NotTested.dataAbsent(
          "search.no-values",
          "no %s of the record has values for %s%s"
              .formatted(type, parameters, withSystem ? ", with the system of a code" : ""),
          "add a patient with --patient that has them all");
    }
    return List.copyOf(searches);
  }

  private Optional<List<Term>> terms(
      Seen seen, List<SearchDefinition> definitions, boolean withSystem) {
    List<Term> terms = new ArrayList<>();
    boolean anySystem = false;
    for (SearchDefinition definition : definitions) {
      boolean token =
          withSystem && definition.type() == SearchType.TOKEN && !definition.name().equals("_id");
      List<String> candidates =
          token
              ? values.withSystem(seen.resource(), definition)
              : values.of(seen.resource(), definition);
      if (candidates.isEmpty()) {
        return Optional.empty();
      }
      anySystem |= token;
      terms.add(new Term(definition, candidates.get(0)));
    }
    return withSystem && !anySystem ? Optional.empty() : Optional.of(terms);
  }
}
