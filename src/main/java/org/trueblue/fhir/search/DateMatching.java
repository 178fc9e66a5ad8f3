package org.trueblue.fhir.search;

import java.util.Optional;
import org.trueblue.fhir.Element;

/** Date parameters (R4, section 3.1.1.4.7), on all types that denote a stretch of time. */
final class DateMatching {

  private DateMatching() {}

  static Match matches(String value, Element element) {
    return switch (element.type()) {
      case "Period" ->
          DateRange.ofPeriod(
                  element.json().path("start").asText(""), element.json().path("end").asText(""))
              .map(range -> DateComparator.matches(value, range))
              .orElse(Match.NONE);
      case "date", "dateTime", "instant" -> {
        Optional<DateRange> range = DateRange.of(element.text());
        yield range.map(target -> DateComparator.matches(value, target)).orElse(Match.NONE);
      }
      // A Timing is matched by its outer limits, which R4 leaves to the server.
      default -> Match.POSSIBLE;
    };
  }
}
