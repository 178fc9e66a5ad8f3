package org.trueblue.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.outcome.Strength;

/**
 * The forms that a search by POST may have beside parameters in its body alone (R4, section
 * 3.1.0.10): once for each type, on the search with the most parameters.
 */
final class SearchPostDuties {

  private final DutyList list;

  SearchPostDuties(DutyList list) {
    this.list = list;
  }

  /**
   * Adds the duties of a type.
   *
   * @param strength of the searches that are asked for most strongly
   */
  void add(ResourceCapability resource, Strength strength, Topic topic) {
    SearchDuties.searches(resource)
        .filter(search -> search.strength() == strength)
        .map(Expected::value)
        .filter(names -> isDefined(resource.type(), names))
        .max(Comparator.comparingInt(List::size))
        .ifPresent(names -> add(resource.type(), names, strength, topic.atR4("http.html#search")));
  }

  private boolean isDefined(String type, List<String> names) {
    return names.stream().allMatch(name -> list.guide().search(type, name).isPresent());
  }

  private void add(String type, List<String> names, Strength strength, Topic topic) {
    Map<String, String> cells = Map.of("type", type, "parameters", String.join("+", names));
    list.add(
        topic,
        Interaction.SEARCH_POST_URL,
        strength,
        "search-post/parameters-in-url",
        "A search of %s by POST takes parameters from the URL and from the body.".formatted(type),
        cells);
    list.add(
        topic,
        Interaction.SEARCH_POST_CHARSET,
        strength,
        "search-post/charset",
        "A search of %s by POST takes a form whose Content-Type has a charset.".formatted(type),
        cells);
  }
}
