package org.trueblue.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.outcome.Strength;
import org.trueblue.requirement.Coverage;

/** Searches: alone and in combination, by GET and POST, and their pages. */
final class SearchDuties {

  private final DutyList list;

  SearchDuties(DutyList list) {
    this.list = list;
  }

  /** The searches of a type that a guide asks for: single parameters, then combinations. */
  static Stream<Expected<List<String>>> searches(ResourceCapability resource) {
    return Stream.concat(
            resource.parameters().stream()
                .map(p -> new Expected<>(List.of(p.value()), p.strength())),
            resource.combinations().stream())
        .filter(search -> search.strength() != Strength.MAY)
        .distinct();
  }

  /** The rest of the id of the plain search by these parameters, after guide and type. */
  static String path(List<String> names) {
    return "search/" + String.join("+", names);
  }

  void add(ResourceCapability resource, Topic topic) {
    searches(resource).forEach(search -> search(resource.type(), search, topic));
    list.guide()
        .supplement()
        .pairs(resource.type())
        .ifPresent(source -> pairs(resource, topic.at(source)));
    searches(resource)
        .map(Expected::strength)
        .min(Comparator.naturalOrder())
        .ifPresent(
            strongest -> {
              results(resource, strongest, topic);
              new SearchPostDuties(list).add(resource, strongest, topic);
              refusals(resource, strongest, topic);
            });
    new SearchFormDuties(list).add(resource, topic);
    new IncludeDuties(list).add(resource, topic);
  }

  /** Where parameters work together in whatever way, each pair of those that are asked for does. */
  private void pairs(ResourceCapability resource, Topic topic) {
    List<String> names =
        resource.parameters().stream()
            .filter(parameter -> parameter.strength() == Strength.SHALL)
            .map(Expected::value)
            .toList();
    for (int i = 0; i < names.size(); i++) {
      for (String second : names.subList(i + 1, names.size())) {
        String both = names.get(i) + "+" + second;
        list.add(
            topic,
            Interaction.SEARCH_PAIR,
            Strength.SHALL,
            "search/" + both,
            "A client can search %s by %s.".formatted(resource.type(), both),
            Map.of("type", resource.type(), "parameters", both));
      }
    }
  }

  private void search(String type, Expected<List<String>> search, Topic topic) {
    String names = String.join("+", search.value());
    Optional<String> undefined =
        search.value().stream().filter(n -> list.guide().search(type, n).isEmpty()).findFirst();
    if (undefined.isPresent()) {
      list.add(
          topic,
          Interaction.SEARCH,
          search.strength(),
          path(search.value()),
          "A client can search %s by %s.".formatted(type, names),
          Map.of(),
          new Coverage.Pending(
              "what the search parameter %s of %s means is not at hand"
                  .formatted(undefined.get(), type)));
      return;
    }
    Map<String, String> cells = Map.of("type", type, "parameters", names);
    list.add(
        topic,
        Interaction.SEARCH,
        search.strength(),
        path(search.value()),
        "A client can search %s by %s.".formatted(type, names),
        cells);
    list.add(
        topic.atR4("http.html#search"),
        Interaction.SEARCH_POST,
        search.strength(),
        "search-post/" + names,
        "A search of %s by %s gives the same by POST as by GET.".formatted(type, names),
        cells);
    if (has(type, search.value(), SearchType.TOKEN)) {
      list.add(
          topic.atR4("search.html#token"),
          Interaction.SEARCH_SYSTEM,
          search.strength(),
          "search-system/" + names,
          "A search of %s by %s takes codes with their system.".formatted(type, names),
          cells);
    }
    if (has(type, search.value(), SearchType.REFERENCE)) {
      list.add(
          topic.atR4("search.html#reference"),
          Interaction.SEARCH_REFERENCE,
          search.strength(),
          "search-reference/" + names,
          "A search of %s by %s takes id and Type/id alike.".formatted(type, names),
          cells);
    }
  }

  /** What holds for every result, seen on the searches that are asked for most strongly. */
  private void results(ResourceCapability resource, Strength strongest, Topic topic) {
    String type = resource.type();
    String searches =
        searches(resource)
            .filter(search -> search.strength() == strongest)
            .map(search -> String.join("+", search.value()))
            .collect(Collectors.joining(", "));
    list.add(
        topic.atR4("search.html#return"),
        Interaction.SEARCHSET,
        strongest,
        "search/searchset",
        "The result of a search of %s is a valid searchset Bundle.".formatted(type),
        Map.of("type", type, "searches", searches));
    list.add(
        topic.atR4("search.html#count"),
        Interaction.PAGING,
        strongest,
        "search/_count",
        "A page of a search of %s holds no more matches than _count, and the pages together hold"
            .concat(" each match once.")
            .formatted(type),
        Map.of("type", type));
  }

  private void refusals(ResourceCapability resource, Strength strongest, Topic topic) {
    String type = resource.type();
    searches(resource)
        .filter(search -> has(type, search.value(), SearchType.DATE))
        .min(Comparator.comparing(Expected::strength))
        .ifPresent(
            search ->
                list.add(
                    topic.at(list.serverPage("#behavior")),
                    Interaction.BAD_VALUE,
                    search.strength(),
                    "error/bad-value",
                    "A search of %s by %s with a value that is no date is answered with 400."
                        .formatted(type, String.join("+", search.value())),
                    Map.of("type", type, "parameters", String.join("+", search.value()))));
    list.add(
        topic.atR4("search.html#errors"),
        Interaction.STRICT,
        Strength.SHOULD,
        "error/strict",
        "A search of %s with an unknown parameter is an error where the client asks for strict"
            .concat(" handling.")
            .formatted(type),
        Map.of("type", type));
    list.add(
        topic.atR4("search.html#modifiers"),
        Interaction.UNSUPPORTED_MODIFIER,
        strongest,
        "error/modifier",
        "A search of %s with a modifier that the server does not support is rejected."
            .formatted(type),
        Map.of("type", type));
  }

  private boolean has(String type, List<String> names, SearchType searchType) {
    return names.stream()
        .filter(name -> !name.equals("_id"))
        .flatMap(name -> list.guide().search(type, name).stream())
        .map(SearchDefinition::type)
        .anyMatch(searchType::equals);
  }
}
