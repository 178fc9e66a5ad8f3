package org.trueblue.guide;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
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
    List<Expected<List<String>>> searches =
        SearchDuties.searches(resource).filter(search -> isDefined(type, search.value())).toList();
    searches.forEach(
        search -> search.value().forEach(parameter -> forms(type, search, parameter, topic)));
    Set<String> seen = new HashSet<>();
    searches.stream()
        .sorted(Comparator.comparing(Expected::strength))
        .forEach(
            search ->
                search.value().stream()
                    .filter(parameter -> isDefined(type, List.of(parameter)) && seen.add(parameter))
                    .forEach(parameter -> onceForEach(type, search, parameter, topic)));
  }

  /** What is seen of a parameter in one search, that which is asked for most strongly. */
  private void onceForEach(
      String type, Expected<List<String>> search, String parameter, Topic topic) {
    if (isCoded(type, parameter)) {
      withoutSystem(type, search, parameter, topic);
    }
    if (isOf(type, parameter, SearchType.DATE)) {
      new SearchDateDuties(list).add(type, search, parameter, topic);
    }
  }

  /** Of a bare {@code code} the specification does not say whether it has a system. */
  private boolean isCoded(String type, String parameter) {
    return !parameter.equals("_id")
        && list.guide()
            .search(type, parameter)
            .filter(definition -> definition.type() == SearchType.TOKEN)
            .filter(definition -> definition.impliedSystem().isEmpty())
            .isPresent();
  }

  /** FHIR says what it means, no guide that servers shall know it; once for each parameter. */
  private void withoutSystem(
      String type, Expected<List<String>> search, String parameter, Topic topic) {
    String names = String.join("+", search.value());
    list.add(
        topic.atR4("search.html#token"),
        Interaction.SEARCH_NO_SYSTEM,
        Strength.SHOULD.weaker(search.strength()),
        "search/%s/%s/no-system".formatted(names, parameter),
        "A search of %s by %s finds no code that has a system where %s asks for one that has none."
            .formatted(type, names, parameter),
        Map.of("type", type, "parameters", names, "parameter", parameter));
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
    if (isOf(type, parameter, SearchType.STRING)) {
      list.add(
          topic.atR4("search.html#string"),
          Interaction.SEARCH_STRING,
          search.strength(),
          "search/%s/%s/starts-with".formatted(names, parameter),
          "A search of %s by %s finds what starts with %s, in upper or lower case."
              .formatted(type, names, parameter),
          cells);
    }
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
    if (facts.multipleAnd() != Strength.MAY && isOf(type, parameter, SearchType.DATE)) {
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

  private boolean isOf(String type, String parameter, SearchType searchType) {
    return list.guide()
        .search(type, parameter)
        .map(SearchDefinition::type)
        .filter(searchType::equals)
        .isPresent();
  }
}
