package org.trueblue.guide;

import java.util.List;
import java.util.Map;
import org.trueblue.outcome.Strength;

/**
 * The forms of the dates by which a parameter is searched: with a time zone offset, and with less
 * precision (R4, section 3.1.1.4.7).
 */
final class SearchDateDuties {

  private final DutyList list;

  SearchDateDuties(DutyList list) {
    this.list = list;
  }

  /**
   * Adds the duties of one parameter of a search, if it looks at more than calendar dates. R4 lets
   * clients give any degree of precision, without a SHALL for servers.
   */
  void add(String type, Expected<List<String>> search, String parameter, Topic topic) {
    String names = String.join("+", search.value());
    Map<String, String> cells = Map.of("type", type, "parameters", names, "parameter", parameter);
    Topic ofDates = topic.atR4("search.html#date");
    list.add(
        ofDates,
        Interaction.SEARCH_PARTIAL,
        Strength.SHOULD.weaker(search.strength()),
        "search/%s/%s/partial".formatted(names, parameter),
        "A search of %s by %s takes a day, a month or a year for %s."
            .formatted(type, names, parameter),
        cells);
    list.guide().searchFacts(type, parameter).strengthOfBoth("ge", "le").stream()
        .filter(strength -> list.guide().looksAtTimes(type, parameter))
        .forEach(
            strength ->
                list.add(
                    ofDates,
                    Interaction.SEARCH_OFFSET,
                    strength.weaker(search.strength()),
                    "search/%s/%s/offset".formatted(names, parameter),
                    "A search of %s by %s heeds the time zone offset of %s."
                        .formatted(type, names, parameter),
                    cells));
  }
}
