package org.trueblue.fhir.search;

import java.util.Optional;
import org.trueblue.fhir.Element;

/** Date parameters (R4, section 3.1.1.4.7), on all types that denote a stretch of time. */
final class DateMatching {

  private DateMatching() {}

  static Match matches(String value, Element element) {
    return switch (element.type()) {
      case "Period" -> period(value, element);
      case "date", "dateTime" -> matches(value, DateRange.of(element.text()));
      case "instant" -> matches(value, DateRange.ofInstant(element.text()));
      // A Timing is matched by its outer limits, which R4 leaves to the server.
      default -> Match.POSSIBLE;
    };
  }

  private static Match period(String value, Element element) {
    String start = element.json().path("start").asText("");
    String end = element.json().path("end").asText("");
    Match match = matches(value, DateRange.ofPeriod(start, end));
    // Without any end it is all of time, or no time at all.
    return start.isEmpty() && end.isEmpty() ? match.and(Match.POSSIBLE) : match;
  }

  private static Match matches(String value, Optional<DateRange> target) {
    return target.map(range -> DateComparator.matches(value, range)).orElse(Match.NONE);
  }
}
