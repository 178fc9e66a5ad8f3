package org.trueblue.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trueblue.guide.Duty;

/** Faults of searches: what they find, by whatever way they are asked. */
final class SearchFaults {

  private SearchFaults() {}

  /** The faults that a duty about searches is proved by; none for other duties. */
  static Stream<Fault> of(Duty duty) {
    String id = duty.requirement().id();
    String by = duty.cell("parameters");
    Predicate<Ask> get = ask -> ask.searchesBy(by) && !ask.isPost();
    return switch (duty.interaction()) {
      case SEARCH -> search(id, by, get);
      case SEARCH_POST ->
          Stream.of(
              nothing(
                      "post-finds-nothing-" + by,
                      by + " with POST",
                      ask -> ask.searchesBy(by) && ask.isPost())
                  .kills(id, "search.post"),
              Fault.of(
                      "post-refused-" + by,
                      "a search by %s with POST is answered with 405".formatted(by),
                      Disturbance.answering(
                          ask -> ask.searchesBy(by) && ask.isPost(), a -> Answer.refusal(405)))
                  .kills(id, "response.status"));
      case SEARCH_SYSTEM ->
          Stream.of(
              nothing(
                      "system-finds-nothing-" + by,
                      by + " with systems",
                      get.and(SearchFaults::hasSystem))
                  .kills(id, "search.missing"));
      case SEARCH_REFERENCE ->
          Stream.of(
              nothing(
                      "typed-reference-finds-nothing-" + by,
                      by + " with types",
                      get.and(SearchFaults::hasType))
                  .kills(id, "search.reference"));
      default -> Stream.empty();
    };
  }

  private static Stream<Fault> search(String id, String by, Predicate<Ask> get) {
    Stream<Fault> ignoring =
        Arrays.stream(by.split("\\+", -1))
            .map(
                name ->
                    Fault.of(
                            "ignores-%s-in-%s".formatted(name, by),
                            "a search by %s ignores %s".formatted(by, name),
                            Disturbance.asking(get, ask -> ask.without(name)))
                        .kills(id, "search.mismatch")
                        .mayAlsoBreak(related(by)));
    return Stream.concat(
        ignoring,
        Stream.of(
            nothing("finds-nothing-" + by, by, get)
                .kills(id, "search.missing")
                .mayAlsoBreak(related(by)),
            Fault.of(
                    "refused-" + by,
                    "a search by %s is answered with 400".formatted(by),
                    Disturbance.answering(get, answer -> Answer.refusal(400)))
                .kills(id, "response.status")
                .mayAlsoBreak(related(by))));
  }

  /** Other requirements that rest on the same request. */
  private static String[] related(String by) {
    return by.equals("_id")
        ? new String[] {"search-post/" + by, "search/searchset", "revinclude", "error/strict"}
        : new String[] {
          "search-system/" + by,
          "search-post/" + by,
          "search/searchset",
          "search/_count",
          "error/bad-value",
          "revinclude"
        };
  }

  private static Fault nothing(String name, String how, Predicate<Ask> which) {
    return Fault.of(
        name,
        "a search by %s finds nothing".formatted(how),
        Disturbance.editingBundles(which, SearchFaults::empty));
  }

  private static void empty(ObjectNode bundle) {
    bundle.remove(List.of("entry", "total"));
  }

  private static boolean hasSystem(Ask ask) {
    return ask.parameters().stream().anyMatch(p -> p.value().contains("|"));
  }

  private static boolean hasType(Ask ask) {
    return ask.parameters().stream().anyMatch(p -> p.value().matches("[A-Z][A-Za-z]+/.+"));
  }
}
