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
      case SEARCH_STRING ->
          Stream.of(
                  strings(
                      duty,
                      "whole-%s-alone-in-%s".formatted(name, by),
                      "a search by %s finds nothing for the beginning of %s".formatted(by, name),
                      SearchFormFaults::isOfOneCase),
                  strings(
                      duty,
                      "lower-case-of-%s-in-%s".formatted(name, by),
                      "a search by %s finds nothing for %s in lower case".formatted(by, name),
                      SearchFormFaults::isLowerCase))
              .limit(name.endsWith("postalcode") ? 1 : 2);
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

  private static Fault strings(Duty duty, String name, String what, Predicate<String> unseen) {
    String by = duty.cell("parameters");
    String parameter = duty.cell("parameter");
    return Fault.of(
            name,
            what,
            Disturbance.editingBundles(
                ask ->
                    ask.isSearch(duty.cell("type"))
                        && ask.searchesBy(by)
                        && ask.parameter(parameter::equals).filter(unseen).isPresent(),
                bundle -> bundle.remove(List.of("entry", "total"))))
        .kills(duty.requirement().id(), "search.missing")
        .mayAlsoBreak(SearchFaults.related(by))
        .mayAlsoBreak("search/" + by);
  }

  private static boolean isLowerCase(String text) {
    return text.matches("[^\\p{Lu}]*\\p{Ll}[^\\p{Lu}]*");
  }

  /** A text in upper or in lower case alone. */
  private static boolean isOfOneCase(String text) {
    return text.matches("[^\\p{Ll}]*\\p{Lu}[^\\p{Ll}]*|[^\\p{Lu}]*\\p{Ll}[^\\p{Lu}]*|\\d+");
  }
}
