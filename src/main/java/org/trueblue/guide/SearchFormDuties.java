package org.trueblue.guide;

import java.util.List;
import java.util.Map;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.outcome.Strength;

/** What the values of a search may be beyond a plain one, as the definition of a parameter says. */
final class SearchFormDuties {

  private final DutyList list;

  SearchFormDuties(DutyList list) {
    this.list = list;
  }

  void add(ResourceCapability resource, Topic topic) {
    String type = resource.type();
    SearchDuties.searches(resource)
        .filter(search -> isDefined(type, search.value()))
        .forEach(
            search -> search.value().forEach(parameter -> forms(type, search, parameter, topic)));
  }

  private boolean isDefined(String type, List<String> names) {
    return names.stream().allMatch(name -> list.guide().search(type, name).isPresent());
  }

  private void forms(String type, Expected<List<String>> search, String parameter, Topic topic) {
    String canonical = list.guide().searchDefinition(type, parameter);
    String id = canonical.substring(canonical.lastIndexOf('/') + 1);
    Topic ofParameter = topic.at(list.page("SearchParameter-" + id + ".html", canonical));
    SearchFacts facts = list.guide().searchFacts(type, parameter);
    String names = String.join("+", search.value());
    Map<String, String> cells = Map.of("type", type, "parameters", names, "parameter", parameter);
    for (Expected<String> comparator : Expected.asked(facts.comparators())) {
      list.add(
          ofParameter,
          Interaction.SEARCH_COMPARATOR,
          comparator.strength().weaker(search.strength()),
          "search/%s/%s/%s".formatted(names, parameter, comparator.value()),
          "A search of %s by %s takes %s of %s."
              .formatted(type, names, comparator.value(), parameter),
          Map.of(
              "type",
              type,
              "parameters",
              names,
              "parameter",
              parameter,
              "comparator",
              comparator.value()));
    }
    if (facts.multipleOr() != Strength.MAY) {
      list.add(
          ofParameter,
          Interaction.SEARCH_OR,
          facts.multipleOr().weaker(search.strength()),
          "search/%s/%s/or".formatted(names, parameter),
          "A search of %s by %s takes alternatives of %s.".formatted(type, names, parameter),
          cells);
    }
    if (facts.multipleAnd() != Strength.MAY && isDate(type, parameter)) {
      list.add(
          ofParameter,
          Interaction.SEARCH_AND,
          facts.multipleAnd().weaker(search.strength()),
          "search/%s/%s/and".formatted(names, parameter),
          "A search of %s by %s takes both ends of an interval of %s."
              .formatted(type, names, parameter),
          cells);
    }
  }

  private boolean isDate(String type, String parameter) {
    return list.guide()
        .search(type, parameter)
        .map(SearchDefinition::type)
        .filter(org.trueblue.fhir.search.SearchType.DATE::equals)
        .isPresent();
  }
}
