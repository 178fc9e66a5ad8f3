package org.trueblue.proof;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trueblue.fhir.search.SearchDefinition;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;

/** Faults of searches by dates: comparators, intervals, offsets and partial dates. */
final class SearchDateFaults {

  private static final Pattern PERIOD = Pattern.compile("[pP]eriod");

  private final Guide guide;
  private final Duty duty;
  private final String by;
  private final String name;

  private SearchDateFaults(Guide guide, Duty duty) {
    this.guide = guide;
    this.duty = duty;
    this.by = duty.cell("parameters");
    this.name = duty.cell("parameter");
  }

  /** The faults that a duty about dates in searches is proved by; none for other duties. */
  static Stream<Fault> of(Guide guide, Duty duty) {
    SearchDateFaults faults = new SearchDateFaults(guide, duty);
    return switch (duty.interaction()) {
      case SEARCH_COMPARATOR -> faults.ofComparator(duty.cell("comparator"));
      case SEARCH_AND -> faults.ofInterval();
      case SEARCH_OFFSET -> faults.ofOffset();
      case SEARCH_PARTIAL -> faults.ofPartialDates();
      default -> Stream.empty();
    };
  }

  private Stream<Fault> ofComparator(String comparator) {
    Fault ignored =
        taking(
            "ignores-%s-of-%s-in-%s".formatted(comparator, name, by),
            "a search by %s takes %s of %s for something else".formatted(by, comparator, name),
            value -> value.startsWith(comparator),
            value -> value.replaceFirst(comparator, otherThan(comparator)));
    String nearest = nearest(comparator);
    Fault boundary =
        taking(
            "%s-as-%s-of-%s-in-%s".formatted(comparator, nearest, name, by),
            "a search by %s takes %s of %s for %s".formatted(by, comparator, name, nearest),
            value -> value.startsWith(comparator),
            value -> value.replaceFirst(comparator, nearest));
    return Stream.of(ignored, boundary).limit(isTold(comparator) ? 2 : 1);
  }

  /**
   * Whether a date on the boundary tells a comparator from its nearest. Where the ranges above and
   * below the date of a Period begin is left open, so that both may find the same.
   */
  private boolean isTold(String comparator) {
    return !nearest(comparator).isEmpty() && (!isOfPeriods() || comparator.equals("lt"));
  }

  private boolean isOfPeriods() {
    return guide
        .search(duty.cell("type"), name)
        .map(SearchDefinition::expression)
        .filter(expression -> PERIOD.matcher(expression).find())
        .isPresent();
  }

  private static String nearest(String comparator) {
    return switch (comparator) {
      case "ge" -> "gt";
      case "gt" -> "ge";
      case "le" -> "lt";
      case "lt" -> "le";
      default -> "";
    };
  }

  /**
   * What a comparator is taken for: the date itself, unless that is the same or may find as much;
   * what approximates a date does not end before it (R4, section 3.1.1.4.5).
   */
  private static String otherThan(String comparator) {
    return switch (comparator) {
      case "eq" -> "ge";
      case "ap" -> "eb";
      default -> "";
    };
  }

  private Stream<Fault> ofInterval() {
    Predicate<Ask> two =
        ask ->
            ask.isSearch(duty.cell("type"))
                && ask.parameters().stream().filter(p -> p.name().equals(name)).count() == 2
                && ask.withFirstOfEach().searchesBy(by);
    return Stream.of(
        interval("first", Disturbance.asking(two, Ask::withFirstOfEach)),
        interval("last", Disturbance.asking(two, Ask::withLastOfEach)));
  }

  private Fault interval(String end, Disturbance disturbance) {
    return Fault.of(
            "%s-end-of-%s-in-%s".formatted(end, name, by),
            "a search by %s minds the %s end of an interval of %s only".formatted(by, end, name),
            disturbance)
        .kills(duty.requirement().id(), "search.mismatch", "search.other-patient");
  }

  private Stream<Fault> ofOffset() {
    Predicate<String> plus = value -> value.matches(".*T.*[+]05:00");
    return Stream.of(
        finding(
            "plus-of-%s-in-%s".formatted(name, by),
            "a search by %s refuses a plus in %s".formatted(by, name),
            plus));
  }

  private Stream<Fault> ofPartialDates() {
    Fault refused =
        finding(
            "partial-%s-in-%s".formatted(name, by),
            "a search by %s refuses a year for %s".formatted(by, name),
            value -> value.matches("([a-z]{2})?\\d{4}"));
    Fault first =
        taking(
            "first-day-of-%s-in-%s".formatted(name, by),
            "a search by %s takes a year for %s for its first day".formatted(by, name),
            value -> value.matches("\\d{4}"),
            value -> value + "-01-01");
    Fault below =
        taking(
            "year-of-%s-below-in-%s".formatted(name, by),
            "a search by %s takes le of a year for lt of %s".formatted(by, name),
            value -> value.matches("le\\d{4}"),
            value -> value.replaceFirst("le", "lt"));
    boolean compared = guide.searchFacts(duty.cell("type"), name).askedComparators().contains("le");
    Fault taken = isOfPeriods() ? below : first;
    return Stream.of(refused, taken).limit(isOfPeriods() && !compared ? 1 : 2);
  }

  private Fault taking(
      String fault, String what, Predicate<String> which, UnaryOperator<String> change) {
    return Fault.of(fault, what, Disturbance.asking(with(which), ask -> ask.changing(name, change)))
        .kills(duty.requirement().id(), "search.mismatch", "search.other-patient", "search.missing")
        .mayAlsoBreak(SearchFaults.related(by))
        .mayAlsoBreak("search/" + by);
  }

  private Fault finding(String fault, String what, Predicate<String> refused) {
    return Fault.of(
            fault, what, Disturbance.answering(with(refused), answer -> Answer.refusal(400)))
        .kills(duty.requirement().id(), "response.status")
        .mayAlsoBreak(SearchFaults.related(by));
  }

  private Predicate<Ask> with(Predicate<String> value) {
    return ask ->
        ask.isSearch(duty.cell("type"))
            && ask.searchesBy(by)
            && ask.parameter(name::equals).filter(value).isPresent();
  }
}
