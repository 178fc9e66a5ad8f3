package org.trueblue.proof;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.guide.Duty;
import org.trueblue.guide.Guide;

/** Faults of searches in which a parameter has more than a plain value. */
final class SearchFormFaults {

  private SearchFormFaults() {}

  /** The faults that a duty about the forms of searches is proved by; none for other duties. */
  static Stream<Fault> of(Guide guide, Duty duty) {
    String id = duty.requirement().id();
    String type = duty.cell("type");
    String by = duty.cell("parameters");
    String name = duty.cell("parameter");
    return switch (duty.interaction()) {
      case SEARCH_COMPARATOR -> {
        String comparator = duty.cell("comparator");
        Predicate<Ask> compares =
            ask ->
                ask.isSearch(type)
                    && ask.searchesBy(by)
                    && ask.parameter(name::equals).orElse("").startsWith(comparator);
        yield Stream.of(
            Fault.of(
                    "ignores-%s-of-%s-in-%s".formatted(comparator, name, by),
                    "a search by %s takes %s of %s for something else"
                        .formatted(by, comparator, name),
                    Disturbance.asking(
                        compares,
                        ask ->
                            ask.changing(
                                name, v -> v.replaceFirst(comparator, otherThan(comparator)))))
                .kills(id, "search.mismatch", "search.other-patient", "search.missing")
                .mayAlsoBreak(SearchFaults.related(by))
                .mayAlsoBreak("search/" + by));
      }
      case SEARCH_STRING ->
          Stream.of(
              Fault.of(
                      "whole-%s-alone-in-%s".formatted(name, by),
                      "a search by %s finds nothing for the beginning of %s".formatted(by, name),
                      Disturbance.editingBundles(
                          ask ->
                              ask.isSearch(type)
                                  && ask.searchesBy(by)
                                  && ask.parameter(name::equals)
                                      .filter(SearchFormFaults::isOfOneCase)
                                      .isPresent(),
                          bundle -> bundle.remove(List.of("entry", "total"))))
                  .kills(id, "search.missing")
                  .mayAlsoBreak(SearchFaults.related(by))
                  .mayAlsoBreak("search/" + by));
      case SEARCH_NO_SYSTEM ->
          Stream.of(
              Fault.of(
                      "any-system-of-%s-in-%s".formatted(name, by),
                      "a search by %s takes a code of %s that has no system for one of any system"
                          .formatted(by, name),
                      Disturbance.asking(
                          ask -> ask.isSearch(type) && ask.searchesBy(by),
                          ask -> ask.changing(name, v -> v.replaceFirst("^\\|", ""))))
                  .kills(id, "search.mismatch", "search.other-patient"));
      case SEARCH_OR ->
          Stream.of(
              Fault.of(
                      "first-alternative-of-%s-in-%s".formatted(name, by),
                      "a search by %s finds the first of the alternatives of %s only"
                          .formatted(by, name),
                      Disturbance.asking(
                          ask -> ask.isSearch(type) && ask.searchesBy(by),
                          ask -> ask.changing(name, v -> v.replaceFirst(",.*", ""))))
                  .kills(id, "search.missing"));
      case SEARCH_AND ->
          Stream.of(
              Fault.of(
                      "first-end-of-%s-in-%s".formatted(name, by),
                      "a search by %s minds the first end of an interval of %s only"
                          .formatted(by, name),
                      new IgnoredParameter(
                          guide,
                          type,
                          name,
                          ask ->
                              ask.isSearch(type)
                                  && hasTwo(ask, name)
                                  && ask.withFirstOfEach().searchesBy(by),
                          Ask::withFirstOfEach))
                  .kills(id, "search.mismatch", "search.other-patient"));
      case SEARCH_CHAIN -> {
        String chain = duty.requirement().id().replaceFirst(".*/", "");
        yield Stream.of(
            Fault.of(
                    "ignores-" + chain,
                    "a search by %s ignores it".formatted(chain),
                    new IgnoredParameter(
                        guide,
                        type,
                        by,
                        ask -> ask.isSearch(type) && ask.parameter(chain::equals).isPresent(),
                        ask -> ask.without(chain)))
                .kills(id, "search.mismatch", "search.other-patient"));
      }
      default -> Stream.empty();
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

  private static boolean hasTwo(Ask ask, String name) {
    return ask.parameters().stream().filter(p -> p.name().equals(name)).count() == 2;
  }

  /** A text in upper or in lower case alone. */
  private static boolean isOfOneCase(String text) {
    return text.matches("[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*|[^\\p{Lu}]*\\p{Ll}[^\\p{Lu}]*|\\d+");
  }
}
